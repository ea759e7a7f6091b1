/**
 * The kinds of places. Each is a table, src/content/places/<id>.csv, and a list, /places/kind/<id>/. Places of a kind with `pages` have
 * a page each; the others stand as lines in lists.
 */
export const placeKinds = [
  { id: 'special-school', label: 'Special school', plural: 'Special schools', pages: true },
  {
    id: 'alternative-provision',
    label: 'Pupil referral unit or alternative provision',
    plural: 'Pupil referral units and alternative provision',
    pages: true,
  },
  {
    id: 'independent-special',
    label: 'Independent special school',
    plural: 'Independent special schools',
    pages: true,
  },
  { id: 'college', label: 'College', plural: 'Colleges and other learning after 16', pages: true },
  { id: 'send-unit', label: 'Unit in a mainstream school', plural: 'Units in mainstream schools', pages: true },
  { id: 'family-hub', label: 'Family hub', plural: 'Family hubs', pages: true },
  { id: 'library', label: 'Library', plural: 'Libraries', pages: true },
  { id: 'school', label: 'School or nursery school', plural: 'Schools and nursery schools', pages: false },
] as const;

export type PlaceKindId = (typeof placeKinds)[number]['id'];
