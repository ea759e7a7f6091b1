import type { CollectionEntry } from 'astro:content';
import type { DateView, LinkView, PageView, ReviewView, SourceView } from '#views/PageView.ts';
import { hasPageOfItsOwn } from '#domain/addresses/pageRoutes.ts';
import { placeOf } from '#base/placeOf.ts';
import { bodyOf, type BodyView } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { navigationLink } from '#queries/page/navigation.ts';
import { pageView } from '#queries/page/pageView.ts';
import { dateView, reviewView, sourceLines } from '#queries/page/sourceLines.ts';
import { cardNamed } from '#queries/page/contactLines.ts';
import { namesOf } from '#queries/page/waysToSay.ts';

/** What every page of our plans shows; its own query adds what comes from the data. */
export interface RecordPage {
  page: PageView;
  answer: string;
  /** The day its figures and statuses speak for. */
  asAt: DateView | undefined;
  names: readonly string[];
  body: BodyView | undefined;
}

/** What is particular to one page of our plans. */
interface RecordFacts {
  address: string;
  title: string;
  summary: string;
  /** Between "Our plans and results" and the page itself. */
  crumbs?: LinkView[];
  review?: ReviewView | undefined;
  sources: SourceView[];
}

/** One page for each that is words alone, for `getStaticPaths`. */
export async function planPaths(): Promise<{ params: { id: string }; props: { id: string } }[]> {
  const entries = await entriesOf('plans');
  return entries.filter(({ id }) => !hasPageOfItsOwn('plans', id)).map(({ id }) => ({ params: { id }, props: { id } }));
}

/** A page of our plans, by its id: its heading, dates, sources and words. */
export async function planPage(id: string): Promise<RecordPage> {
  const entry = await planEntry(id);
  const { data } = entry;
  return {
    page: await recordView({
      address: placeOf(`plans/${id}`),
      title: data.title,
      summary: data.summary,
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
    }),
    answer: data.answer,
    asAt: data.asAt === undefined ? undefined : dateView(data.asAt),
    names: await namesOf(`plans/${id}`),
    body: await bodyOf(entry),
  };
}

/** The papers among a page's sources: what the pages below it show comes from them, not from what came later. */
export async function planPapers(id: string): Promise<SourceView[]> {
  const { data } = await planEntry(id);
  return sourceLines(data.sources.filter(({ kind }) => kind === 'document'));
}

/** The page round a part of the record, with the way back to all plans. */
export async function recordView(facts: RecordFacts): Promise<PageView> {
  const { address, title, summary, crumbs = [], review, sources } = facts;
  const page = await pageView({
    address,
    title,
    summary,
    crumbs: [await navigationLink('plans'), ...crumbs],
    review,
    sources,
    search: { type: 'record' },
  });
  return { ...page, askCard: await cardNamed('plans') };
}

/**
 * The entry of a page of our plans.
 *
 * @throws if its file is missing: the pages that show data need their words
 */
export async function planEntry(id: string): Promise<CollectionEntry<'plans'>> {
  const entry = (await entriesOf('plans')).find((each) => each.id === id);
  if (!entry) throw new Error(`src/content/plans/${id}.mdx is missing. Its page needs it.`);
  return entry;
}

/** The crumb of a page of our plans, for the pages below it. */
export async function planCrumb(id: string): Promise<LinkView> {
  const { data } = await planEntry(id);
  return { label: data.title, href: placeOf(`plans/${id}`) };
}
