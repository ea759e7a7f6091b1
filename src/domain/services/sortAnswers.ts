import type { Answer } from '#schemas/services.ts';
import { questions, type QuestionId } from '#base/lists/questions.ts';

/** A service's answers, told apart: what is known, in the order of the questions, and what is not. */
export interface SortedAnswers {
  known: { id: QuestionId; heading: string; sentences: readonly string[]; isList: boolean }[];
  unknown: { what: string; askWhom: string }[];
}

/**
 * Tells known answers from unknown ones, so that the unknown can stand together in one place.
 *
 * @example sortAnswers({ …, cost: { notKnown: { askWhom: 'the clinic' } } }).unknown // => [{ what: 'what it costs', askWhom: 'the clinic' }]
 */
export function sortAnswers(answers: Readonly<Record<QuestionId, Answer>>): SortedAnswers {
  const sorted: SortedAnswers = { known: [], unknown: [] };
  for (const { id, heading, unknown } of questions) {
    const answer = answers[id];
    if (typeof answer === 'string') sorted.known.push({ id, heading, sentences: [answer], isList: false });
    else if (Array.isArray(answer)) sorted.known.push({ id, heading, sentences: answer, isList: true });
    else sorted.unknown.push({ what: unknown, askWhom: answer.notKnown.askWhom });
  }
  return sorted;
}
