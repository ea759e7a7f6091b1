/** The kinds of things to do, in the order of their page, each with the drawing that stands for it. */
export const thingKinds = [
  { id: 'breaks', label: 'Clubs and short breaks', drawing: 'break' },
  { id: 'holidays', label: 'In the school holidays', drawing: 'eating' },
  { id: 'clubs', label: 'Clubs, dance, sport and play', drawing: 'friends' },
  { id: 'quiet', label: 'A quiet hour in the library', drawing: 'hearing' },
  { id: 'cheaper', label: 'Cheaper days out', drawing: 'money' },
  { id: 'lists', label: 'Lists and news of what there is', drawing: 'talking' },
] as const;

export type ThingKindId = (typeof thingKinds)[number]['id'];
