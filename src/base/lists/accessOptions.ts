/** What can be said of getting to an event and taking part in it. */
export const accessOptions = [
  { id: 'step-free', label: 'Step-free way in' },
  { id: 'hearing-loop', label: 'Hearing loop' },
  { id: 'quiet-space', label: 'Quiet space' },
  { id: 'interpreter', label: 'Interpreter if you ask' },
  { id: 'online', label: 'You can join online' },
  { id: 'parking', label: 'Parking' },
  { id: 'changing-place', label: 'Changing Places toilet' },
] as const;
