import { dayInLondon } from '#base/dates/dayInLondon.ts';
import { withWeekday } from '#base/dates/withWeekday.ts';
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
  const echo = [...given].map(([id, day]) => `${labelOf(id)}: ${withWeekday(day)}.`);
  const rest = days.length > 0 ? ['The last days are below, and in the table of deadlines.'] : [];
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
  const says = `${withWeekday(day)}${day < today() ? ', which has passed' : ''}`;
  row.cells[0]?.append(make('span', { className: 'day' }, ` ${says}`));
  return [`${by}: ${says}`];
}

/** The last day to appeal, if this table has one: the later of the two, and what the tribunal does on a day off. */
function sayAppeal(given: ReadonlyMap<string, string>): string[] {
  if (!document.querySelector('[data-count^="certificate"]')) return [];
  const letter = given.get('letter');
  const certificate = given.get('certificate');
  if (letter === undefined)
    return certificate === undefined ? [] : ['Give the date of the letter too. The later of the two last days counts.'];
  const { by, accepted } = appealDay(letter, certificate);
  if (accepted < today()) {
    return [
      `Your appeal had to reach the tribunal by ${withWeekday(by)}. That day has passed. You can ask the tribunal to take a late appeal. Get advice today.`,
    ];
  }
  const late =
    accepted === by
      ? ''
      : ` On that day the tribunal does not work. It takes an appeal until ${withWeekday(accepted)}. Do not count on it.`;
  const odd =
    certificate !== undefined && certificate < letter
      ? ['The certificate is older than the letter. Check both dates.']
      : [];
  return [...odd, `Your appeal must reach the tribunal by ${withWeekday(by)}.${late}`];
}

function today(): string {
  return dayInLondon(new Date());
}
