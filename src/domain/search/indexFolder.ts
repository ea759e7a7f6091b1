/** Where Pagefind's own files lie, as it wrote them. */
export const pagefindFolder = '/pagefind/';

/** Where ours lie. The build writes them there and the search page asks for them there. */
export const indexFolder = '/search/';

/** Files whose names change with what is in them. */
export const piecesFolder = `${indexFolder}pieces/`;

/** The words of our titles and other names, for what was mistyped. Asked for only when a word is not found. */
export const wordListAddress = `${indexFolder}words.json`;

/** What the page knows before it searches: topics, towns, postcodes. */
export const knownAddress = `${indexFolder}known.json`;

/** What results can be narrowed by and sorted by. Asked for once they are shown, or before if a filter is chosen. */
export const facetsAddress = `${indexFolder}facets.json`;

/** A piece of the index of answers. */
export function wordsAddress(edition: string, piece: number): string {
  return `${piecesFolder}${edition}/w${piece}.json`;
}

/** What results show of the pages of a piece. */
export function textsAddress(edition: string, piece: number): string {
  return `${piecesFolder}${edition}/t${piece}.json`;
}
