/** What the head and the foot of every page have. */
const head = ['search-all', 'nav', 'all-sections'];

/** What every page of an entry has: its main part, whom to contact, words explained, the way to talk to somebody, and the drawing. */
const everyPage = ['main', 'who', 'words-here', 'talking', 'view', ...head];

/**
 * Parts that a page has besides the headings of its entry's words, some only where there is something to show: places that a link
 * may lead to, and names that no heading may take. A test holds the list to the finished pages.
 */
export const pageParts: Readonly<Record<string, readonly string[]>> = {
  services: [...everyPage, 'not-known', 'givers', 'also', 'waiting'],
  guides: [...everyPage, 'on-this-page', 'services', 'dates', 'sheet'],
  young: [...everyPage, 'simply', 'services', 'not-known', 'leave'],
  contacts: ['main', 'who', 'not-known', 'words-here', 'talking', 'view', ...head],
  events: [...everyPage, 'expect', 'afterwards', 'say', 'not-known', 'access'],
  pages: everyPage,
  plans: [...everyPage, 'on-this-page'],
  priorities: [...everyPage, 'told', 'promised', 'measured'],
  protocol: [...everyPage, 'paragraphs'],
  say: everyPage,
  surveys: everyPage,
};
