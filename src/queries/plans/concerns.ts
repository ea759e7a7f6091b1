import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { placeOf } from '#base/placeOf.ts';
import { fill } from '#base/text/fill.ts';
import { inWords } from '#base/dates/inWords.ts';
import { actionLinks, aimLink } from '#queries/plans/actionLinks.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { pageText } from '#queries/page/pageText.ts';
import { planCrumb, planPage, recordView } from '#queries/plans/planPages.ts';
import { sourceLines } from '#queries/page/sourceLines.ts';
import { titleOf } from '#queries/page/titleOf.ts';

type Judgement = CollectionEntry<'concerns'>['data']['judgedIn2020'];

/** What inspectors said in March 2020 of the progress on a concern. */
function judgedView(judged: Judgement, texts: Awaited<ReturnType<typeof pageText<'inspections'>>>) {
  return { enough: judged === 'enough', label: judged === 'enough' ? texts.enough : texts.notEnough };
}

/** One page for each concern, for `getStaticPaths`. */
export async function concernPaths() {
  return (await entriesOf('concerns')).map((entry) => ({ params: { concern: entry.id }, props: { entry } }));
}

/** Everything that the page of the inspections shows. */
export async function inspectionsPage() {
  const texts = await pageText('inspections');
  const concerns = inFileOrder(await entriesOf('concerns'));
  const tasks = await entriesOf('statementTasks');
  return {
    ...(await planPage('inspections')),
    concerns: concerns.map(({ id, data }) => ({
      link: { label: data.title, href: addresses.concern(id) },
      tasks: tasks.filter((task) => task.data.concern === id).length,
      judged: judgedView(data.judgedIn2020, texts),
    })),
    enough: concerns.filter(({ data }) => data.judgedIn2020 === 'enough').length,
    tasks: tasks.length,
  };
}

/** Everything that a concern's page shows: what was to be done, what came of it, where it went on, what inspectors said. */
export async function concernPage({ id, data }: CollectionEntry<'concerns'>) {
  const texts = await pageText('inspections');
  const groups = new Map((await entriesOf('groups')).map((group) => [group.id, group.data.title]));
  const tasks = inFileOrder(await entriesOf('statementTasks')).filter((task) => task.data.concern === id);
  const { page } = await planPage('inspections');
  return {
    page: await recordView({
      address: addresses.concern(id),
      title: data.title,
      summary: fill(texts.concernSummary, { number: data.number }),
      crumbs: [await planCrumb('inspections')],
      review: page.review,
      sources: sourceLines(data.sources),
    }),
    answer: data.answer,
    wanted: data.wanted,
    number: data.number,
    letter: data.letter,
    judged: judgedView(data.judgedIn2020, texts),
    groups: [...new Set(tasks.map((task) => task.data.group))].map((group) => ({
      label: groups.get(group) ?? group,
      href: addresses.group(group),
    })),
    later: data.later,
    today: await Promise.all(
      (data.today ?? []).map(async (place) => ({ label: await titleOf(place), href: placeOf(place) })),
    ),
    tasks: await Promise.all(
      tasks.map(async (task) => ({
        number: task.id,
        anchor: `task-${task.id.toLowerCase()}`,
        title: task.data.title,
        due: inWords(task.data.due),
        outcome: task.data.outcome,
        says: !task.data.actioned ? texts.nothingDone : isExpected(task) ? texts.expected : texts.outcome,
        expected: isExpected(task),
        aims: await Promise.all((task.data.carriedToAims ?? []).map(aimLink)),
        actions: await actionLinks(task.data.carriedToActions ?? []),
      })),
    ),
  };
}

/** One table of the statement is headed "Expected Outcome", the others "Current Outcome". */
function isExpected({ data }: CollectionEntry<'statementTasks'>): boolean {
  return data.outcomeIs === 'expected';
}
