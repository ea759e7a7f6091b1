import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { figureSets } from '#queries/plans/figureSets.ts';
import { planCrumb, planPage, recordView } from '#queries/plans/planPages.ts';
import { reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each survey, for `getStaticPaths`. */
export async function surveyPaths() {
  return (await entriesOf('surveys')).map((entry) => ({ params: { survey: entry.id }, props: { entry } }));
}

/** Everything that the list of surveys shows. */
export async function surveysPage() {
  return {
    ...(await planPage('surveys')),
    hits: (await entriesOf('surveys')).map(({ id, data }) => ({
      title: data.title,
      href: addresses.survey(id),
      facts: [stateOf(data)],
      summary: data.summary,
      names: [],
    })),
  };
}

/** Everything that a survey's page shows. Results come from the measures, so each figure stands once. */
export async function surveyPage(entry: CollectionEntry<'surveys'>) {
  const { id, data } = entry;
  const measures = await entriesOf('measures');
  return {
    page: await recordView({
      address: addresses.survey(id),
      title: data.title,
      summary: data.summary,
      crumbs: [await planCrumb('surveys')],
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
    }),
    answer: data.answer,
    facts: [
      { label: 'Asked by', text: data.askedBy },
      { label: 'Who could answer', text: data.asked.join(', ') },
      { label: 'Open or closed', text: stateOf(data) },
    ],
    body: await bodyOf(entry),
    resultsFrom: (await planPage('figures')).asAt?.text ?? '',
    results: (data.results ?? []).flatMap(({ who, measure }) =>
      measures
        .filter((each) => each.id === measure)
        .flatMap((found) =>
          figureSets(found.data).map((set) => ({
            set: { ...set, heading: `${who}: ${inSentence(found.data.title)}` },
            link: { label: found.data.title, href: addresses.figure(measure) },
          })),
        ),
    ),
  };
}

function stateOf({ state, closed }: CollectionEntry<'surveys'>['data']): string {
  if (closed !== undefined) return `Closed on ${inWords(closed)}`;
  return state === 'closed' ? 'Closed' : 'We do not know when it closed';
}

function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
