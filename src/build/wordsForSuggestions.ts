/** What a page tells search about itself, but not its misspellings (`data-aka`): nobody should be sent to those. Nor its summary, whose words are no names. */
const facts = /\sdata-(?:title|names)="([^"]*)"/g;

/**
 * The words of a finished page that a mistyped word may be meant to be: those of its title and other names, in small letters.
 * Pages that search does not find have none.
 */
export function wordsForSuggestions(html: string): string[] {
  if (!html.includes('data-pagefind-body')) return [];
  const said = [...html.matchAll(facts)].map(([, text = '']) => text.replace(/&#?\w+;/g, ' ')).join(' ');
  return said.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
