import { groupBy } from '#base/groupBy.ts';
import { inSentence } from '#base/text/inSentence.ts';
import { withCapital } from '#base/text/withCapital.ts';

/**
 * What is not known, as a few short sentences: one for each person who can tell.
 *
 * @example notKnownLines([{ what: 'what it costs', askWhom: 'the clinic' }]) // => ['What it costs. Ask the clinic.']
 */
export function notKnownLines(unknown: readonly { what: string; askWhom: string }[]): string[] {
  const byPerson = groupBy(unknown, (item) => item.askWhom);
  return [...byPerson].map(
    ([whom, items]) => `${withCapital(inSentence(items.map((item) => item.what)))}. Ask ${whom}.`,
  );
}
