import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addresses } from '#base/addresses.ts';
import type { AnswerPiece } from '#domain/search/answers/AnswerPiece.ts';
import type { Weights } from '#domain/search/answers/answerWeights.ts';
import { findAnswers } from '#domain/search/answers/findAnswers.ts';
import { pagesInPiece } from '#domain/search/answers/pieces.ts';
import type { SpellingWords } from '#domain/search/didYouMean.ts';
import { dangerWords } from '#domain/search/dangerWords.ts';
import { knownAddress, textsAddress, wordListAddress, wordsAddress } from '#domain/search/indexFolder.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import { otherSpelling, type Searched } from '#domain/search/otherSpelling.ts';
import { planSearch } from '#domain/search/planSearch.ts';
import type { ShownPage } from '#domain/search/shownPage.ts';
import { speaksOfDanger } from '#domain/search/speaksOfDanger.ts';
import type { Engine } from '../Engine.ts';

/**
 * The answers of a built site, as its search page finds them: the list of results, without the cards above it.
 *
 * @param site the folder of the built site
 * @param weights others than ours, to try them
 */
export async function ourSearch(site: string, weights?: Weights): Promise<Engine> {
  const read = async (address: string): Promise<unknown> => JSON.parse(await readFile(join(site, address), 'utf8'));
  const written = (await read(knownAddress)) as KnownBefore;
  const known = { ...written, weights: weights ?? written.weights };
  const words = (await read(wordListAddress)) as SpellingWords;
  const pieces = new Map<string, Promise<unknown>>();
  const once = (address: string): Promise<unknown> => {
    const piece = pieces.get(address) ?? read(address);
    pieces.set(address, piece);
    return piece;
  };
  const urlOf = async (number: number) => {
    const address = textsAddress(known.edition, Math.floor(number / pagesInPiece));
    const { pages } = (await once(address)) as { pages: readonly ShownPage[] };
    return pages[number % pagesInPiece]?.url ?? [];
  };
  const rows = parse(await readFile(join(import.meta.dirname, '../../../src/content/districts.yaml'), 'utf8')) as {
    id: string;
    name: string;
  }[];
  const districts = rows.map(({ id, name }) => ({ id, label: name, href: addresses.nearDistrict(id) }));
  return {
    name: 'This site',
    find: async (phrase) => {
      const search = async (query: string): Promise<Searched> => {
        const plan = planSearch(query, { districts, ...known });
        const piece = (number: number) => once(wordsAddress(known.edition, number)) as Promise<AnswerPiece>;
        return { plan, found: await findAnswers(plan, known, piece) };
      };
      const typed = await search(phrase);
      const danger = speaksOfDanger(phrase, dangerWords);
      const meant = danger ? undefined : await otherSpelling(typed, () => Promise.resolve(words), search);
      const { pages } = (meant ?? typed).found;
      return (await Promise.all(pages.map(({ number }) => urlOf(number)))).flat();
    },
  };
}
