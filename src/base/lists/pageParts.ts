/** Parts that pages of entries with words of their own have besides the headings of those words: places a link may lead to. */
export const pageParts: readonly string[] = [
  ...['main', 'on-this-page', 'who', 'not-known', 'words-here', 'talking', 'view', 'health', 'say'],
  ...['services', 'also', 'givers', 'waiting', 'dates', 'sheet', 'simply', 'expect', 'afterwards', 'access'],
];
