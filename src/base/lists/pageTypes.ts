/** What a page is, as search sorts and ranks it. */
export type PageType =
  'service' | 'guide' | 'young' | 'contact' | 'situation' | 'organisation' | 'word' | 'page' | 'record' | 'event';
