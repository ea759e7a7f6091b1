/** A family comes for help first; what a word means, and pages about this site, come after it when both fit as well. */
const weights: Record<string, number> = { word: 0.6, page: 0.6 };

/** "What is a SENCO", "EHCP meaning": this time the word itself is what somebody wants. */
const asksMeaning = /^what(?:['’]?s| is| are| does)\b|\bmean(?:s|ing)?\b/i;

/**
 * The same pages, best first. Pagefind scores only how well the words fit.
 *
 * @param query what was searched for
 * @param typeOf what sort of page it is: service, guide, contact, word or page
 */
export function rank<Item extends { readonly score: number }>(
  items: readonly Item[],
  query: string,
  typeOf: (item: Item) => string | undefined,
): Item[] {
  const asked = asksMeaning.test(query);
  const worth = (item: Item) => {
    const type = typeOf(item) ?? '';
    if (asked) return item.score * (type === 'word' ? 2 : 1);
    return item.score * (weights[type] ?? 1);
  };
  return items.toSorted((a, b) => worth(b) - worth(a));
}
