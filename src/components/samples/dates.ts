import type { DateWords } from '#views/DateWords.ts';

/** What stands round the three fields of a date. */
export const dateWords: DateWords = {
  promise: 'What you type stays here.',
  example: 'For example, 1 12 2026',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  wrong: 'Something is wrong',
};
