/** Where the search index lies. The build writes it there and the search page asks for it there. */
export const indexFolder = '/pagefind/';

/** The part of Pagefind that searches, and most of what the first search loads. */
export const engineAddress = `${indexFolder}wasm.en.pagefind`;

/** The words of our titles and other names, for what was mistyped. Asked for only when a word is not found. */
export const wordListAddress = `${indexFolder}words.json`;

/** What the page knows before it searches: topics, towns, postcodes. */
export const knownAddress = `${indexFolder}known.json`;

/** What a result shows of one page, by its name in the index. */
export function pageAddress(edition: string, id: string): string {
  return `${indexFolder}fragment/${edition}/${id}.json`;
}

/** What results can be narrowed by and sorted by. Asked for once they are shown, or before if a filter is chosen. */
export const facetsAddress = `${indexFolder}facets.json`;
