/** What sort of thing happened, in the order of the links above the timeline. */
export const timelineKinds = [
  { id: 'inspections', label: 'Inspections and visits' },
  { id: 'plans', label: 'Plans and promises' },
  { id: 'people', label: 'People and groups' },
  { id: 'having-a-say', label: 'Having a say' },
  { id: 'services', label: 'Services and places' },
  { id: 'councillors', label: 'What councillors did' },
] as const;

export type TimelineKindId = (typeof timelineKinds)[number]['id'];
