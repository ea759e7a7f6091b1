import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { placeOf } from '#base/placeOf.ts';
import { inWords } from '#base/dates/inWords.ts';
import { actionLinks, aimLink } from '#queries/plans/actionLinks.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { planCrumb, planPage, recordView } from '#queries/plans/planPages.ts';
import { sourceLines } from '#queries/page/sourceLines.ts';
import { titleOf } from '#queries/page/titleOf.ts';

type Judgement = CollectionEntry<'concerns'>['data']['judgedIn2020'];

/** What inspectors said in March 2020 of the progress on a concern. */
const judgements: Readonly<Record<Judgement, string>> = {
  enough: 'Enough progress',
  'not-enough': 'Not enough progress',
};

/** One page for each concern, for `getStaticPaths`. */
export async function concernPaths() {
  return (await entriesOf('concerns')).map((entry) => ({ params: { concern: entry.id }, props: { entry } }));
}

/** Everything that the page of the inspections shows. */
export async function inspectionsPage() {
  const concerns = inFileOrder(await entriesOf('concerns'));
  const tasks = await entriesOf('statementTasks');
  return {
    ...(await planPage('inspections')),
    concerns: concerns.map(({ id, data }) => ({
      link: { label: data.title, href: addresses.concern(id) },
      tasks: tasks.filter((task) => task.data.concern === id).length,
      judged: { enough: data.judgedIn2020 === 'enough', label: judgements[data.judgedIn2020] },
    })),
    enough: concerns.filter(({ data }) => data.judgedIn2020 === 'enough').length,
    tasks: tasks.length,
  };
}

/** Everything that a concern's page shows: what was to be done, what came of it, where it went on, what inspectors said. */
export async function concernPage({ id, data }: CollectionEntry<'concerns'>) {
  const groups = new Map((await entriesOf('groups')).map((group) => [group.id, group.data.title]));
  const tasks = inFileOrder(await entriesOf('statementTasks')).filter((task) => task.data.concern === id);
  const { page } = await planPage('inspections');
  return {
    page: await recordView({
      address: addresses.concern(id),
      title: data.title,
      summary: `Concern ${data.number} of the 2017 inspection: what was to be done, what came of it by February 2019, and what inspectors said in 2020.`,
      crumbs: [await planCrumb('inspections')],
      review: page.review,
      sources: sourceLines(data.sources),
    }),
    answer: data.answer,
    wanted: data.wanted,
    number: data.number,
    letter: data.letter,
    judged: { enough: data.judgedIn2020 === 'enough', label: judgements[data.judgedIn2020] },
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
        says: !task.data.actioned ? 'Nothing done yet' : isExpected(task) ? 'What was expected' : 'What came of it',
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
