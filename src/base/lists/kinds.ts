/** What sort of help a service gives. Every kind has its page, also while no service is of that kind. */
export const kinds = [
  { id: 'health', label: 'Health' },
  { id: 'education', label: 'School and learning' },
  { id: 'care', label: 'Care and short breaks' },
  { id: 'advice', label: 'Advice for you' },
  { id: 'voice', label: 'Meet others and have a say' },
  { id: 'work', label: 'Work and adult life' },
  { id: 'schools', label: 'For schools and professionals' },
] as const;

export type KindId = (typeof kinds)[number]['id'];
