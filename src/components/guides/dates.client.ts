import words from 'virtual:words/guide-dates';
import { dayInLondon } from '#base/dates/dayInLondon.ts';
import { withWeekday } from '#base/dates/withWeekday.ts';
import { fill } from '#base/text/fill.ts';
import { appealDay } from '#domain/deadlines/appealDay.ts';
import { deadlineDay, type DeadlineCount } from '#domain/deadlines/deadlineDay.ts';
import { canRewrite } from '#components/canRewrite.client.ts';
import { answerDates, type WorkedOut } from '#components/dates/dateForm.client.ts';
import { make } from '#components/make.client.ts';

const place = document.querySelector<HTMLElement>('#dates');
if (place && canRewrite()) {
  // A browser that cannot tell the day throws here, before a field is shown.
  today();
  answerDates(place, writeDays);
}

/** Writes all last days anew into the table, and says what the dates come to: the day to appeal first, as it cannot be missed. */
function writeDays(given: ReadonlyMap<string, string>): WorkedOut {
  const days = [...document.querySelectorAll<HTMLTableRowElement>('[data-count]')].flatMap((row) =>
    writeDay(row, given),
  );
  const echo = [...given].map(([id, day]) => fill(words.echo, { what: labelOf(id), day: withWeekday(day) }));
  const rest = days.length > 0 ? [words.rest] : [];
  return { said: given.size === 0 ? [] : [...sayAppeal(given), ...echo, ...rest], days };
}

function labelOf(id: string): string {
  return place?.querySelector(`[data-date="${id}"] legend`)?.textContent.trim() ?? '';
}

/** Writes the last day under a deadline, or takes it out again. */
function writeDay(row: HTMLTableRowElement, given: ReadonlyMap<string, string>): string[] {
  const [from = '', amount, unit] = (row.dataset['count'] ?? '').split(' ');
  const start = given.get(from);
  row.querySelector('.day')?.remove();
  if (start === undefined) return [];
  const by = row.cells[0]?.textContent.trim() ?? '';
  const day = deadlineDay(start, { amount: Number(amount), unit: unit as DeadlineCount['unit'] });
  const inFull = withWeekday(day);
  const says = day < today() ? fill(words.passed, { day: inFull }) : inFull;
  row.cells[0]?.append(make('span', { className: 'day' }, ` ${says}`));
  return [fill(words.line, { what: by, day: says })];
}

/** The last day to appeal, if this table has one: the later of the two, and what the tribunal does on a day off. */
function sayAppeal(given: ReadonlyMap<string, string>): string[] {
  if (!document.querySelector('[data-count^="certificate"]')) return [];
  const letter = given.get('letter');
  const certificate = given.get('certificate');
  if (letter === undefined) return certificate === undefined ? [] : [words.alsoLetter];
  const { by, accepted } = appealDay(letter, certificate);
  if (accepted < today()) {
    return [fill(words.appealPassed, { day: withWeekday(by) })];
  }
  const late = accepted === by ? '' : ` ${fill(words.dayOff, { day: withWeekday(accepted) })}`;
  const odd = certificate !== undefined && certificate < letter ? [words.oddOrder] : [];
  return [...odd, `${fill(words.appeal, { day: withWeekday(by) })}${late}`];
}

function today(): string {
  return dayInLondon(new Date());
}
