/** The days that deadlines count from, and how a family is asked for each. */
export const deadlineStarts = [
  { id: 'request', label: 'The day the council got your request' },
  { id: 'draft', label: 'The day the draft plan came' },
  { id: 'meeting', label: 'The day of the review meeting' },
  { id: 'letter', label: 'The day the council sent its letter' },
  { id: 'certificate', label: 'The date on the mediation certificate' },
] as const;

export type DeadlineStartId = (typeof deadlineStarts)[number]['id'];
