import { digitsOf, hasRightLength, isDear } from '#schemas/phone.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry, Position } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

/** Where numbers are kept, and what others write, which is checked for personal details and says so itself. */
const notLookedAt: ReadonlySet<string> = new Set(['urgent', 'reach', 'neverPrint', 'questions', 'answers', 'requests']);

/** From 0 or the country’s code on, with what people put between digits. */
const numberLike = /(?:\+44|\b0044|\(0|\b0)[\d\s().–/-]{7,17}\d/g;

/**
 * A phone number stands in src/content/reach, with the page that gives it, or in urgent.yaml. A copy in a sentence would stay
 * when the number changes, and would stand without its page and date. 999 and 111 will not change, and everyone knows them.
 */
export function phoneElsewhere(entries: readonly Entry[]): Finding[] {
  const kept = numbersKept(entries);
  return entries
    .filter(({ collection }) => !notLookedAt.has(collection))
    .flatMap((entry) =>
      textsAndLinks(entry).flatMap(({ text, position }) =>
        numbersIn(text).map(({ written, digits }) => ({
          kind: 'field',
          file: entry.file,
          ...position(),
          message: `${written} ${whereToMove(kept.get(digits))}`,
        })),
      ),
    );
}

function whereToMove(place: string | undefined): string {
  if (place === undefined)
    return 'is a phone number. Move it to src/content/reach (npm run new reach some-team), with the page that gives it, and name it under “reach” here.';
  if (place === 'urgent')
    return 'is kept in src/content/urgent.yaml alone, so that there is one place to mend. Link to /urgent-help/ instead.';
  return `is kept in src/content/reach/${place}.yaml, so that there is one place to mend. Take it out here, and name ${place} under “reach”.`;
}

/** Each number that has a place, by its digits. */
function numbersKept(entries: readonly Entry[]): Map<string, string> {
  const kept = new Map<string, string>();
  for (const { id, data } of entriesOf(entries, 'reach')) {
    for (const { number } of [...(data.phones ?? []), ...(data.texts ?? [])]) kept.set(digitsOf(number), id);
  }
  for (const { data } of entriesOf(entries, 'urgent')) kept.set(digitsOf(data.phone), 'urgent');
  return kept;
}

function textsAndLinks(entry: Entry): { text: string; readonly position: () => Position }[] {
  const links = (entry.body?.links ?? [])
    .filter(({ url }) => url.startsWith('tel:'))
    .map(({ url, line, column }) => ({ text: url.slice('tel:'.length), position: () => ({ line, column }) }));
  return [...textsOf(entry), ...links];
}

/** What could be called. A year, a sum or a count has other digits. */
function numbersIn(text: string): { written: string; digits: string }[] {
  return (text.match(numberLike) ?? [])
    .map((written) => ({ written: written.trim(), digits: digitsOf(written).replace(/^(?:00)?440?/, '0') }))
    .filter(({ digits }) => digits.length > 3 && (hasRightLength(digits) || isDear(digits)));
}
