import type { CollectionEntry } from 'astro:content';
import { addresses } from '#domain/addresses.ts';
import { groupByLetter, type LetterGroup } from '#domain/groupByLetter.ts';
import type { AToZLineView } from '#domain/views/ListView.ts';
import type { PageView } from '#domain/views/PageView.ts';
import { withCapital } from '#domain/withCapital.ts';
import { entriesOf } from './entriesOf.ts';
import { headingOf, isSpelledOutIn } from './glossary.ts';
import { pageView } from './pageView.ts';
import { eachNamesItsOwn, oldestReview, reviewView, sourceLines } from './sourceLines.ts';

/** One page for each word, for `getStaticPaths`. */
export async function wordPaths(): Promise<{ params: { id: string }; props: { entry: CollectionEntry<'words'> } }[]> {
  const entries = await entriesOf('words');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Every word from A to Z with its meaning; other names send on to the word. */
export async function wordsPage(): Promise<{ page: PageView; answer: string; letters: LetterGroup<AToZLineView>[] }> {
  const entries = await entriesOf('words');
  const page = await pageView({
    address: addresses.words,
    title: 'Words explained',
    summary: 'The words and short forms you meet in letters and meetings, in plain words, from A to Z.',
    section: 'words',
    review: oldestReview(
      entries.map(({ data }) => data.reviewed),
      'These are the oldest dates in this list.',
    ),
    sources: eachNamesItsOwn,
  });
  const lines = entries.flatMap(({ id, data }): AToZLineView[] => {
    const href = addresses.word(id);
    const said = new Set([data.term.toLowerCase()]);
    const others = [
      ...(data.shortForms ?? []),
      ...(data.longForm ? [data.longForm] : []),
      ...(data.otherNames ?? []),
    ].filter((name) => {
      const isNew = !said.has(name.toLowerCase());
      said.add(name.toLowerCase());
      return isNew;
    });
    return [
      { name: withCapital(data.term), href, says: data.meaning },
      ...others.map((name) => ({ name: withCapital(name), href, see: data.term })),
    ];
  });
  return {
    // Every word here stands beside its meaning already.
    page: { ...page, glossary: [] },
    answer: 'Look up a word from a letter or a meeting. You can always ask people to say it in plain words.',
    letters: groupByLetter(lines, ({ name }) => name),
  };
}

/** Everything that a word's page shows. */
export async function wordPage({ id, data }: CollectionEntry<'words'>) {
  const names = data.otherNames ?? [];
  const title = `What “${data.term}” means`;
  const page = await pageView({
    address: addresses.word(id),
    title,
    summary: data.meaning.length > 160 ? `What “${data.term}” means, in plain words.` : data.meaning,
    section: 'words',
    aboutWord: id,
    review: reviewView(data.reviewed),
    sources: sourceLines(data.sources),
    search: {
      type: 'word',
      title,
      summary: data.meaning,
      names: [...new Set([...(data.shortForms ?? []), ...names])].filter((name) => name !== data.term),
      aka: [
        ...(data.shortForms ?? []),
        ...(data.longForm ? [data.longForm] : []),
        ...names,
        ...(data.misspellings ?? []),
      ],
      filters: { need: [], age: [], area: [], kind: [] },
    },
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
