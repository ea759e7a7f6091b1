import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { fill } from '#base/text/fill.ts';
import { withCapital } from '#base/text/withCapital.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { headingOf, isSpelledOutIn } from '#queries/page/glossary.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each word, for `getStaticPaths`. */
export async function wordPaths(): Promise<{ params: { id: string }; props: { entry: CollectionEntry<'words'> } }[]> {
  const entries = await entriesOf('words');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Everything that a word's page shows. */
export async function wordPage({ id, data }: CollectionEntry<'words'>) {
  const names = data.otherNames ?? [];
  const texts = await pageText('words');
  const title = fill(texts.wordTitle, { word: data.term });
  const page = await pageView({
    address: addresses.word(id),
    title,
    summary: data.meaning.length > 160 ? fill(texts.wordSummary, { word: data.term }) : data.meaning,
    section: 'words',
    aboutWord: id,
    review: reviewView(data.reviewed),
    sources: sourceLines(data.sources),
    search: { type: 'word', summary: data.meaning },
  });
  return {
    page,
    heading: withCapital(headingOf(data)),
    meaning: data.meaning,
    longForm: isSpelledOutIn(data) ? undefined : data.longForm,
    names: names.filter((name) => name.toLowerCase() !== data.longForm?.toLowerCase()),
    seen: data.seen,
    retired: data.retired?.note,
    notSpelledOut: data.notSpelledOut,
  };
}
