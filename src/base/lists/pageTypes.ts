/** What a page is, as search sorts and ranks it. */
export type PageType =
  | 'service'
  | 'guide'
  | 'young'
  | 'contact'
  | 'situation'
  | 'organisation'
  | 'place'
  | 'word'
  | 'page'
  | 'record'
  | 'event';
