import type { AnswerPiece } from '#domain/search/answers/AnswerPiece.ts';
import { pagesInPiece } from '#domain/search/answers/pieces.ts';
import type { FacetTable } from '#domain/search/facetTable.ts';
import {
  facetsAddress,
  knownAddress,
  textsAddress,
  wordListAddress,
  wordsAddress,
} from '#domain/search/indexFolder.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import type { ShownPage } from '#domain/search/shownPage.ts';
import type { SpellingWords } from '#domain/search/didYouMean.ts';
import { unsealed } from '#domain/search/wholeFile.ts';

/** What was asked for, by its address: nothing is fetched twice, unless it did not come. */
const asked = new Map<string, Promise<unknown>>();

/** Fetches what every search needs. */
export function load(): Promise<KnownBefore> {
  // The pieces are named by it, so an old one that the browser has kept will not do.
  return json(knownAddress, { cache: 'no-cache' });
}

/** A piece of the index of answers. */
export function loadPiece(edition: string, piece: number): Promise<AnswerPiece> {
  return json(wordsAddress(edition, piece));
}

/** What results can be narrowed by. */
export function loadFacets(): Promise<FacetTable> {
  return json(facetsAddress);
}

/** The words of our titles and names, and of what people say. */
export function loadSpelling(): Promise<SpellingWords> {
  return json(wordListAddress);
}

/** What is shown of one page. Undefined if it cannot be fetched: the other results still can. */
export async function loadPage(edition: string, number: number): Promise<ShownPage | undefined> {
  const texts = json<{ pages: readonly ShownPage[] }>(textsAddress(edition, Math.floor(number / pagesInPiece)));
  return (await texts.catch(() => undefined))?.pages[number % pagesInPiece];
}

/**
 * Fetches a file of ours, and once more past what the browser has kept: that may be what a portal or a broken line left there.
 *
 * @throws if it does not come, or not whole
 */
function json<Answer>(address: string, options?: RequestInit): Promise<Answer> {
  const once = async (how?: RequestInit) => {
    const answer = await fetch(`${import.meta.env.BASE_PATH}${address}`, how);
    if (!answer.ok) throw new Error(address);
    return unsealed(await answer.json());
  };
  const answer = asked.get(address) ?? once(options).catch(() => once({ cache: 'reload' }));
  asked.set(address, answer);
  answer.catch(() => asked.delete(address));
  return answer as Promise<Answer>;
}
