/** Why somebody writes about a page. */
export const tellUsReasons = [
  { id: 'out-of-date', label: 'Something is out of date' },
  { id: 'more', label: 'There is more to add' },
  { id: 'closed', label: 'This has closed' },
  { id: 'other', label: 'Something else' },
] as const;
