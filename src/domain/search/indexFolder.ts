/** Where the search index lies. The build writes it there and the search page asks for it there. */
export const indexFolder = '/pagefind/';

/** The words of our titles and other names, for "Did you mean …?". Asked for only when a word is not found. */
export const wordListAddress = `${indexFolder}words.json`;
