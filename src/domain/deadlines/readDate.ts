/** What somebody typed into three fields. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** One of the three fields. */
export type DatePart = keyof TypedDate;

/** The first and the last day that can be meant, as YYYY-MM-DD. */
export interface DateRange {
  readonly first: string;
  readonly last: string;
}

/** Why something typed is no date that can be used. */
export type DateProblem = 'missing' | 'not-a-number' | 'short-year' | 'not-real' | 'out-of-range';

/** A date as YYYY-MM-DD; nothing, where nothing was typed; or what is wrong, and in which of the fields. */
export type ReadDate =
  { readonly date: string | undefined } | { readonly problem: DateProblem; readonly parts: readonly DatePart[] };

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * Reads a day, a month and a year, each typed on its own, after the date input of the GOV.UK Design System. A month may be
 * a name. Nothing is guessed: not the century of a short year, not a day that does not exist.
 *
 * @example readDate({ day: '2', month: '3', year: '2026' }, { first: '2010-01-01', last: '2100-12-31' }) // => { date: '2026-03-02' }
 */
export function readDate(typed: TypedDate, { first, last }: DateRange): ReadDate {
  const parts: DatePart[] = ['day', 'month', 'year'];
  const given = { day: typed.day.trim(), month: monthOf(typed.month.trim()), year: typed.year.trim() };
  const missing = parts.filter((part) => given[part] === '');
  if (missing.length === 3) return { date: undefined };
  if (missing.length > 0) return { problem: 'missing', parts: missing };
  const odd = parts.filter((part) => !/^\d+$/.test(given[part]));
  if (odd.length > 0) return { problem: 'not-a-number', parts: odd };
  if (given.year.length !== 4) return { problem: 'short-year', parts: ['year'] };
  const month = Number(given.month);
  if (month < 1 || month > 12) return { problem: 'not-real', parts: ['month'] };
  const day = Number(given.day);
  if (day < 1 || day > daysIn(Number(given.year), month)) return { problem: 'not-real', parts: ['day'] };
  const date = `${given.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return date < first || date > last ? { problem: 'out-of-range', parts } : { date };
}

/** Its number, if it is the name of a month or the beginning of one that tells it from the others. */
function monthOf(typed: string): string {
  const index = names.findIndex((name) => typed.toLowerCase().startsWith(name));
  return index < 0 ? typed : String(index + 1);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
