import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { weights } from '#domain/search/answers/answerWeights.ts';
import { parted, pagesInPiece, startsOf } from '#domain/search/answers/pieces.ts';
import { writeAnswers } from '#domain/search/answers/writeAnswers.ts';
import { facetTable } from '#domain/search/facetTable.ts';
import {
  facetsAddress,
  knownAddress,
  textsAddress,
  wordListAddress,
  wordsAddress,
} from '#domain/search/indexFolder.ts';
import { fillerWords, joiningWords } from '#domain/search/fillerWords.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import { pageId, sortOf } from '#domain/search/pageId.ts';
import type { PageFacts } from '#domain/search/pageFacts.ts';
import type { ShownPage } from '#domain/search/shownPage.ts';
import type { SpellingWords } from '#domain/search/didYouMean.ts';
import { rightAsTyped } from '#domain/search/rightAsTyped.ts';
import type { Topic } from '#domain/search/vocabulary.ts';
import { sealed } from '#domain/search/wholeFile.ts';
import { plainWords } from '#domain/search/wordsOf.ts';
import type { PageWords } from '#integrations/search/pageWords.ts';
import type { SearchContent } from '#integrations/search/searchContent.ts';
import { wordsForSuggestions } from '#integrations/search/wordsForSuggestions.ts';

/** A page that search finds: what results show of it, and its words. */
export interface FindablePage extends PageWords {
  readonly shown: ShownPage;
  readonly about: PageFacts;
}

/**
 * Writes our own index of a site's pages: what the search page knows beforehand, the words in pieces, the texts of
 * results in pieces, the words for corrections, and what results can be narrowed by. The same pages always give the same files.
 *
 * @param pages in the order of their numbers
 * @throws if two topics have one name, or one leads to a page that search does not find
 */
export async function writeAnswerFiles(
  folder: string,
  pages: readonly FindablePage[],
  { topics, misspellings, places }: SearchContent,
): Promise<void> {
  refuseTwice(topics);
  const numbers = new Map(pages.map(({ shown }, number) => [shown.url, number]));
  refuseUnmet(topics, numbers);
  const { all, sayings, joined } = writeAnswers(
    pages.map(({ shown: { title, names, summary }, headings, text }) => ({
      title,
      names,
      summary,
      headings: headings.map((heading) => heading.text),
      text,
    })),
    topics.map(({ said }) => said),
  );
  const pieces = parted(all);
  const texts = Array.from({ length: Math.ceil(pages.length / pagesInPiece) }, (_, piece) =>
    pages.slice(piece * pagesInPiece, (piece + 1) * pagesInPiece).map(({ shown }) => shown),
  );
  const edition = createHash('sha256')
    .update(JSON.stringify([pieces, texts]))
    .digest('hex')
    .slice(0, 8);
  const ids = pages.map(({ about }, number) => pageId(number, about));
  const known: KnownBefore = {
    edition,
    sorts: ids.map(sortOf).join(' '),
    topics: topics.map(({ leadsTo }) => leadsTo.flatMap((address) => numbers.get(address) ?? []).join(' ')),
    sayings,
    pieces: startsOf(pieces).join(' '),
    weights,
    joined,
    fillers: fillerWords,
    joining: joiningWords,
    places,
    needs: needNames(topics),
  };
  const spelling: SpellingWords = {
    ...wordsForSuggestions(
      pages.map(({ shown }) => shown),
      topics,
    ),
    rightAsTyped,
    misspelled: misspelledWords(misspellings),
  };
  const files = new Map<string, object>([
    [knownAddress, known],
    [wordListAddress, spelling],
    [facetsAddress, facetTable(new Map(pages.map(({ about }, number) => [ids[number] ?? '', about])))],
    ...pieces.map((piece, number): [string, object] => [wordsAddress(edition, number), piece]),
    ...texts.map((piece, number): [string, object] => [textsAddress(edition, number), { pages: piece }]),
  ]);
  for (const [address, content] of files) {
    const file = join(folder, address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, sealed(content));
  }
}

/** What people call conditions, in one word, by the need these belong to. */
function needNames(topics: readonly Topic[]): KnownBefore['needs'] {
  const names = topics.flatMap(({ need, said }) =>
    need === undefined ? [] : said.map((name) => ({ need, name: plainWords(name) })),
  );
  const single = names.filter(({ name }) => !name.includes(' '));
  const groups = Object.entries(Object.groupBy(single, ({ need }) => need));
  return Object.fromEntries(groups.map(([need, list = []]) => [need, [...new Set(list.map(({ name }) => name))]]));
}

/** The common misspellings of each word, with a space between. */
function misspelledWords(misspellings: SearchContent['misspellings']): SpellingWords['misspelled'] {
  return Object.fromEntries([...misspellings].map(([right, wrong]) => [right, wrong.map(plainWords).join(' ')]));
}

function refuseUnmet(topics: readonly Topic[], pages: ReadonlyMap<string, number>): void {
  const unmet = [...new Set(topics.flatMap(({ leadsTo }) => leadsTo))].filter((address) => !pages.has(address));
  if (unmet.length > 0)
    throw new Error(`content/waysToSay leads to pages that search cannot find: ${unmet.join(', ')}`);
}

/** Of two topics with one name nobody could say which a message means. */
function refuseTwice(topics: readonly Topic[]): void {
  const all = topics.map(({ id }) => id);
  const twice = [...new Set(all.filter((id, place) => all.indexOf(id) !== place))];
  if (twice.length > 0) throw new Error(`Two topics of search have one name: ${twice.join(', ')}`);
}
