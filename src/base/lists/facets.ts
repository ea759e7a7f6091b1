/**
 * What the directory can be narrowed by. Not by district or area: all of it is for the whole county, so these would leave nothing out.
 * Each name stands in the address: /services/need/learning/, /services/?need=learning.
 */
export const facets = [
  { id: 'need', heading: 'By need' },
  { id: 'condition', heading: 'By condition' },
  { id: 'age', heading: 'By age' },
  { id: 'kind', heading: 'By kind of help' },
  { id: 'how', heading: 'By how you get it' },
  { id: 'cost', heading: 'By cost' },
  { id: 'diagnosis', heading: 'Diagnosis' },
] as const;

export type FacetId = (typeof facets)[number]['id'];
