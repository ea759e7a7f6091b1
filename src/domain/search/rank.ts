/**
 * What a page's fit is worth, by its sort. Pagefind scores only how well the words fit, and a page that says
 * what "appeal" means fits better than the steps to make one. A family comes for help first: so help and steps come
 * before somebody to ask, and these before what a word means, unless that fits four times as well.
 */
const weights: Readonly<Record<string, number>> = {
  service: 1,
  guide: 1,
  situation: 0.9,
  contact: 0.8,
  organisation: 0.4,
  word: 0.25,
  page: 0.25,
  event: 0.15,
  record: 0.15,
};
/** A word's page, when its meaning is asked for. */
const askedForMeaning = 2;

/** "What is a SENCO", "EHCP meaning": this time the word itself is what somebody wants. */
const asksMeaning = /^what(?:['’]?s| is| are| does)\b|\bmean(?:s|ing)?\b/i;

/**
 * The same pages, best first.
 *
 * @param query what was searched for
 * @param typeOf what sort of page it is: service, guide, situation, contact, organisation, word, page or record
 */
export function rank<Item extends { readonly score: number }>(
  items: readonly Item[],
  query: string,
  typeOf: (item: Item) => string | undefined,
): Item[] {
  const asked = asksMeaning.test(query);
  const worth = (item: Item) => {
    const type = typeOf(item) ?? '';
    if (asked) return item.score * (type === 'word' ? askedForMeaning : 1);
    return item.score * (weights[type] ?? 1);
  };
  return items.toSorted((a, b) => worth(b) - worth(a));
}
