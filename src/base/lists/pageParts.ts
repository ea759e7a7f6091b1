import { deadlineStarts } from '#base/lists/deadlineStarts.ts';

/** What the head and the foot of every page have. */
const head = ['search-all', 'nav', 'all-sections', 'made'];

/** What every page of an entry has: its main part, whom to contact, words explained, the way to talk to somebody, and the drawing. */
const everyPage = ['main', 'who', 'words-here', 'talking', 'view', ...head];

/** What the form that works out dates has: its summary of what is wrong, and of each day it asks for four parts. */
const dateForm = [
  'dates',
  'dates-wrong',
  ...deadlineStarts.flatMap(({ id }) => ['hint', 'wrong', 'day', 'month', 'year'].map((part) => `${id}-${part}`)),
];

/**
 * Parts that a page has besides the headings of its entry's words, some only where there is something to show: places that a link
 * may lead to, and names that no heading may take. A test holds the list to the finished pages.
 */
export const pageParts: Readonly<Record<string, readonly string[]>> = {
  services: [...everyPage, 'not-known', 'givers', 'also', 'waiting'],
  guides: [...everyPage, 'on-this-page', 'letters', 'services', 'sheet', ...dateForm],
  needs: [...everyPage, 'today', 'at-school', 'who-assesses', 'next', 'services', 'not-known', 'leave'],
  letters: [...everyPage, 'when', 'arrives', 'send-to', 'form', 'letter', 'next', 'no-reply', 'guides'],
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
