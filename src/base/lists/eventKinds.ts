/** What sort of event or meeting it is. */
export const eventKinds = [
  { id: 'board', label: 'Board meeting' },
  { id: 'local-area-partnership', label: 'Local Area Partnership meeting' },
  { id: 'engagement', label: 'Meeting families' },
  { id: 'training', label: 'Training' },
  { id: 'information', label: 'Information' },
  { id: 'consultation', label: 'Consultation' },
  { id: 'deadline', label: 'Last day to answer' },
] as const;

export type EventKindId = (typeof eventKinds)[number]['id'];
