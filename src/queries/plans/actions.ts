import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { actionStatuses, type ActionStatusId } from '#base/lists/actionStatuses.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { fill } from '#base/text/fill.ts';
import { actionAnchor } from '#base/actionAnchor.ts';
import { dueTimeOf, dueTimes } from '#domain/plans/dueTimes.ts';
import type { ActionGroupView, ActionView } from '#views/RecordView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageText } from '#queries/page/pageText.ts';
import { planCrumb, planPage, planPapers, recordView } from '#queries/plans/planPages.ts';
import { prioritiesInOrder, prioritiesOfAims } from '#queries/plans/prioritiesInOrder.ts';
import { statusCounts, statusView } from '#queries/plans/statuses.ts';

type Action = CollectionEntry<'actions'>;
type PlanTexts = Awaited<ReturnType<typeof pageText<'improvement-plan'>>>;

/** A list of actions with a page of its own: those of a priority, with a status, or due in a stretch of time. */
interface ActionList {
  id: string;
  title: string;
  /** Its name among links to others of its sort. */
  label: string;
  /** How the list says what is in it: "18 actions were complete". */
  answer: (count: number, total: number) => string;
  holds: (action: Action, priorityOfAim: ReadonlyMap<string, string>) => boolean;
  sort: 'priority' | 'status' | 'due';
}

/** Every list of actions, in the order of their links. */
async function actionLists(): Promise<ActionList[]> {
  const texts = await pageText('improvement-plan');
  const priorities = await prioritiesInOrder();
  return [
    ...priorities.map(({ id, data }): ActionList => ({
      id,
      title: fill(texts.priorityTitle, { priority: lowered(data.title) }),
      label: data.title,
      answer: (count, total) => fill(texts.priorityAnswer, { count, total }),
      holds: (action, priorityOfAim) => priorityOfAim.get(action.data.aim) === id,
      sort: 'priority',
    })),
    ...actionStatuses.map(({ id, label, says }): ActionList => ({
      id,
      title: fill(texts.statusTitle, { status: lowered(label) }),
      label,
      answer: (count, total) => fill(texts.statusAnswer, { count, total, means: lowered(says) }),
      holds: (action) => action.data.status === id,
      sort: 'status',
    })),
    ...dueTimes.map(({ id, label }): ActionList => ({
      id,
      title: fill(texts.dueTitle, { due: lowered(label) }),
      label,
      answer: (count, total) => fill(texts.dueAnswer, { count, total }),
      holds: (action) => dueTimeOf(action.data.due) === id,
      sort: 'due',
    })),
  ];
}

/** One page for each list of actions, for `getStaticPaths`. */
export async function actionListPaths() {
  return (await actionLists()).map(({ id }) => ({ params: { list: id }, props: { id } }));
}

/** Everything that the page of one list of actions shows. */
export async function actionListPage(id: string) {
  const texts = await pageText('improvement-plan');
  const lists = await actionLists();
  const list = entryOf(lists, id);
  const actions = inFileOrder(await entriesOf('actions'));
  const priorityOfAim = await prioritiesOfAims();
  const held = actions.filter((action) => list.holds(action, priorityOfAim));
  const plan = await planPage('improvement-plan');
  return {
    ...plan,
    page: await recordView({
      address: addresses.actions(id),
      title: list.title,
      summary: fill(texts.listSummary, { answer: list.answer(held.length, actions.length) }),
      crumbs: [await planCrumb('improvement-plan')],
      review: plan.page.review,
      sources: await planPapers('improvement-plan'),
    }),
    answer: list.answer(held.length, actions.length),
    statuses: list.sort === 'status' ? [] : statusCounts(held),
    groups: await groupedByAim(held, list.sort === 'priority' ? undefined : priorityOfAim),
    ways: waysThrough(lists, id, texts),
  };
}

/** Everything that the front page of the improvement plan shows. */
export async function improvementPlanPage() {
  const texts = await pageText('improvement-plan');
  const actions = await entriesOf('actions');
  const priorityOfAim = await prioritiesOfAims();
  const priorities = await prioritiesInOrder();
  const held = (id: string) => actions.filter(({ data }) => priorityOfAim.get(data.aim) === id);
  const count = (status: ActionStatusId) => actions.filter(({ data }) => data.status === status).length;
  return {
    ...(await planPage('improvement-plan')),
    answer: fill(texts.answer, {
      total: actions.length,
      complete: count('complete'),
      delayed: count('delayed'),
      notStarted: count('not-started'),
    }),
    statuses: statusCounts(actions),
    total: actions.length,
    aims: (await entriesOf('aims')).length,
    priorities: priorities.map(({ id, data }) => ({
      link: { label: data.title, href: addresses.actions(id) },
      statuses: statusCounts(held(id)),
      total: held(id).length,
    })),
    ways: waysThrough(await actionLists(), undefined, texts).filter(({ sort }) => sort !== 'priority'),
  };
}

/** The actions under the headings of their aims; `priorityOfAim` for lists that mix priorities, whose aims then link to them. */
async function groupedByAim(
  actions: readonly Action[],
  priorityOfAim: ReadonlyMap<string, string> | undefined,
): Promise<ActionGroupView[]> {
  const aims = inFileOrder(await entriesOf('aims'));
  return aims
    .map(({ id, data }) => ({
      heading: data.title,
      anchor: `aim-${id.replace('.', '-')}`,
      href: priorityOfAim === undefined ? undefined : addresses.aim(priorityOfAim.get(id) ?? '', id),
      leads: data.leads.join('; '),
      actions: actions.filter((action) => action.data.aim === id).map(actionView),
    }))
    .filter((group) => group.actions.length > 0);
}

function actionView({ id, data }: Action): ActionView {
  const { report } = data;
  return {
    number: id,
    anchor: actionAnchor(id),
    title: data.title,
    due: data.due === undefined ? (data.dueWords ?? '') : inWords(data.due),
    leads: data.leads.join('; '),
    status: statusView(data.status),
    report: report && {
      differs: report.status === data.status ? undefined : entryOf(actionStatuses, report.status).label,
      why: report.why,
      update: report.update,
      newDate: report.newDate,
    },
  };
}

/** Links to all lists of actions, in three groups. */
function waysThrough(lists: readonly ActionList[], current: string | undefined, texts: PlanTexts) {
  const headings = { priority: texts.byPriority, status: texts.byStatus, due: texts.byDue };
  return (['priority', 'status', 'due'] as const).map((sort) => ({
    sort,
    heading: headings[sort],
    links: lists
      .filter((list) => list.sort === sort && list.id !== current)
      .map(({ id, label }) => ({ label, href: addresses.actions(id) })),
  }));
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
