import { inWords } from '#base/dates/inWords.ts';
import { lookAgainOn } from '#domain/reach/lookAgainOn.ts';
import type { Reach } from '#schemas/reach.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';

/**
 * A sheet to print and fill in: what nobody has rung, or not lately, under the body whose page says so. Below each number is
 * room for the day and what was said, and the one line that then changes it in its file.
 *
 * @param today as YYYY-MM-DD
 */
export function toConfirm(entries: readonly Entry[], today: string): string {
  const waiting = entriesOf(entries, 'reach')
    .map(({ file, data }) => ({ file, reach: data }))
    .filter(({ reach }) => reach.nonePublished !== true && !isConfirmed(reach, today));
  if (waiting.length === 0) return 'Everything has been rung. There is nothing to confirm.';
  const bodies = Map.groupBy(waiting, ({ reach }) => reach.page.publisher);
  const sheets = [...bodies]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en-GB'))
    .map(([body, ways]) =>
      [`${body}\n${'='.repeat(body.length)}`, ...ways.map(({ file, reach }) => blockOf(file, reach))].join('\n\n'),
    );
  return [
    `To confirm, on ${inWords(today)}: ${waiting.length} of ${entriesOf(entries, 'reach').length}.`,
    'Ring or write, and ask: Is this the right number for families? When are you open? Has anything changed?',
    'Answered? Put this line at the end of its file:   rung: { on: 2026-12-04, by: content editor }',
    '',
    sheets.join('\n\n\n'),
  ].join('\n');
}

function isConfirmed(reach: Reach, today: string): boolean {
  return reach.rung !== undefined && lookAgainOn(reach) >= today;
}

function blockOf(file: string, reach: Reach): string {
  const { title, phones = [], texts = [], email, form, post, hours, page, rung } = reach;
  const line = (label: string, value: string | undefined) => (value === undefined ? [] : [`    ${label}: ${value}`]);
  const numbers = [...phones.map(({ number }) => `Call ${number}`), ...texts.map(({ number }) => `Text ${number}`)];
  return [
    `[ ] ${title}`,
    ...numbers.map((number) => `    ${number}`),
    ...line('Email', email),
    ...line('Form', form?.url),
    ...line('Post', numbers.length === 0 && email === undefined ? post : undefined),
    ...line('Open', hours),
    `    Page: ${page.title}, ${page.date === undefined ? 'no date' : inWords(page.date)}`,
    `          ${page.url}`,
    ...line('Last rung', rung && `${inWords(rung.on)}, by ${rung.by}`),
    `    File: ${file}`,
    '    Rung on ____________  by ______________  said ______________________________',
  ].join('\n');
}
