import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { fill } from '#base/text/fill.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { figureSets } from '#queries/plans/figureSets.ts';
import { pageText } from '#queries/page/pageText.ts';
import { planCrumb, planPage, recordView } from '#queries/plans/planPages.ts';
import { reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each survey, for `getStaticPaths`. */
export async function surveyPaths() {
  return (await entriesOf('surveys')).map((entry) => ({ params: { survey: entry.id }, props: { entry } }));
}

/** Everything that the list of surveys shows. */
export async function surveysPage() {
  const texts = await pageText('surveys');
  return {
    ...(await planPage('surveys')),
    hits: (await entriesOf('surveys')).map(({ id, data }) => ({
      title: data.title,
      href: addresses.survey(id),
      facts: [stateOf(data, texts)],
      summary: data.summary,
      names: [],
    })),
  };
}

/** Everything that a survey's page shows. Results come from the measures, so each figure stands once. */
export async function surveyPage(entry: CollectionEntry<'surveys'>) {
  const { id, data } = entry;
  const measures = await entriesOf('measures');
  const texts = await pageText('surveys');
  const figureTexts = await pageText('figures');
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
      { label: texts.askedBy, text: data.askedBy },
      { label: texts.whoCouldAnswer, text: data.asked.join(', ') },
      { label: texts.openOrClosed, text: stateOf(data, texts) },
    ],
    body: await bodyOf(entry),
    resultsFrom: (await planPage('figures')).asAt?.text ?? '',
    results: (data.results ?? []).flatMap(({ who, measure }) =>
      measures
        .filter((each) => each.id === measure)
        .flatMap((found) =>
          figureSets(found.data, figureTexts).map((set) => ({
            set: { ...set, heading: `${who}: ${inSentence(found.data.title)}` },
            link: { label: found.data.title, href: addresses.figure(measure) },
          })),
        ),
    ),
  };
}

function stateOf(
  { state, closed }: CollectionEntry<'surveys'>['data'],
  texts: Awaited<ReturnType<typeof pageText<'surveys'>>>,
): string {
  if (closed !== undefined) return fill(texts.closedOn, { day: inWords(closed) });
  return state === 'closed' ? texts.closed : texts.notKnown;
}

function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
