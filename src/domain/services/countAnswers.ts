import type { Service } from '#schemas/services.ts';
import { sortAnswers } from '#domain/services/sortAnswers.ts';

/**
 * How many of the questions that every service is asked have an answer, and how many say only whom to ask.
 *
 * @example countAnswers([{ answers: { …six known, cost: { notKnown: … } } }]) // => { known: 6, unknown: 1 }
 */
export function countAnswers(services: readonly Pick<Service, 'answers'>[]): { known: number; unknown: number } {
  const sorted = services.map(({ answers }) => sortAnswers(answers));
  return {
    known: sorted.reduce((sum, { known }) => sum + known.length, 0),
    unknown: sorted.reduce((sum, { unknown }) => sum + unknown.length, 0),
  };
}
