import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { distinctNames } from '#base/text/distinctNames.ts';
import { fill } from '#base/text/fill.ts';
import type { AToZLineView } from '#views/ListView.ts';
import type { PageView } from '#views/PageView.ts';
import { withCapital } from '#base/text/withCapital.ts';
import { aToZAnswer, aToZParts, aToZPaths, type AToZPart } from '#queries/page/aToZ.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { eachNamesItsOwn, listReview } from '#queries/page/sourceLines.ts';

/** Every word from A to Z with its meaning; other names send on to the word. Its first page comes first. */
async function parts(): Promise<AToZPart[]> {
  const entries = await entriesOf('words');
  const { title } = await pageText('words');
  const review = await listReview(entries.map(({ data }) => data.reviewed));
  const whole = { address: addresses.words, ofLetter: addresses.wordsByLetter, title, review };
  return aToZParts(whole, entries.flatMap(linesOf));
}

/** The first page of the words, which stands at the address of all words. */
export async function wordsPage() {
  const [first] = await parts();
  if (!first) throw new Error('The A to Z of words has no first page.');
  const page = await wordsAToZPage(first);
  const common = (await entriesOf('words')).filter(({ data }) => data.common);
  // While all words stand on one page, none need stand there twice.
  const lines = first.letters.length > 0 ? [] : sorted(common.flatMap(ownLine));
  return { ...page, page: withoutGlossaryOf(page.page, lines), common: lines };
}

/** The pages of letters, while there are so many words that each has its own. For `getStaticPaths`. */
export async function wordsAToZPaths() {
  const [, ...letters] = await parts();
  return aToZPaths(letters, addresses.wordsByLetter('').replace(/\/$/, ''));
}

/** Everything that one page of the words shows. */
export async function wordsAToZPage(part: AToZPart): Promise<AToZPart & { page: PageView; answer: string }> {
  const { title, summary, letterSummary, answer } = await pageText('words');
  const page = await pageView({
    address: part.address,
    title: part.title,
    summary: part.title === title ? summary : fill(letterSummary, { page: part.title }),
    section: 'words',
    review: part.review,
    sources: await eachNamesItsOwn(),
    ...(part.title === title ? { search: { type: 'page' } } : {}),
  });
  return {
    ...part,
    page: withoutGlossaryOf(
      page,
      part.letters.flatMap(({ items }) => items),
    ),
    answer: await aToZAnswer(part, answer),
  };
}

/** A page whose words are listed beside their meaning need not say these again. */
function withoutGlossaryOf(page: PageView, lines: readonly AToZLineView[]): PageView {
  const explained = new Set(lines.map(({ href, says }) => says && href));
  return { ...page, glossary: page.glossary.filter(({ href }) => !explained.has(href)) };
}

function sorted(lines: readonly AToZLineView[]): AToZLineView[] {
  return lines.toSorted((a, b) => byName(a.name, b.name));
}

/** The line of the word itself. */
function ownLine(entry: CollectionEntry<'words'>): AToZLineView[] {
  return linesOf(entry).slice(0, 1);
}

function linesOf({ id, data }: CollectionEntry<'words'>): AToZLineView[] {
  const href = addresses.word(id);
  const others = distinctNames(
    [data.term],
    [...(data.shortForms ?? []), ...(data.longForm ? [data.longForm] : []), ...(data.otherNames ?? [])],
  );
  return [
    { name: withCapital(data.term), href, says: data.meaning },
    ...others.map((name) => ({ name: withCapital(name), href, see: data.term })),
  ];
}
