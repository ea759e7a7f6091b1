import words from 'virtual:words/ask-a-date';
import { inWords } from '#base/dates/inWords.ts';
import { fill } from '#base/text/fill.ts';
import { namesInWords } from '#base/text/namesInWords.ts';
import { readDate, type DatePart, type DateProblem, type DateRange } from '#domain/deadlines/readDate.ts';
import { partOf, sumUp } from '#components/errorSummary.client.ts';
import { make } from '#components/make.client.ts';

/** What the dates come to. */
export interface WorkedOut {
  /** Said once, so short: what matters most first. */
  readonly said: readonly string[];
  /** A line for each last day, to be read and not said. */
  readonly days: readonly string[];
}

interface Asked {
  readonly id: string;
  readonly label: string;
  readonly group: HTMLFieldSetElement;
  readonly fields: Readonly<Record<DatePart, HTMLInputElement>>;
}

interface Wrong {
  readonly asked: Asked;
  readonly says: string;
  readonly parts: readonly DatePart[];
}

/**
 * Makes a `DateForm` work and shows it. Nothing is worked out before somebody asks for it; then it is said once. What is wrong is said
 * beside its fields and at the top, where the focus goes.
 *
 * @param workOut gets the dates, as YYYY-MM-DD by their ids. It gets none while something is wrong, so that no old day stays
 */
export function answerDates(place: HTMLElement, workOut: (dates: ReadonlyMap<string, string>) => WorkedOut): void {
  const { first = '', last = '' } = place.dataset;
  const form = make('form', { noValidate: true }, ...place.childNodes);
  const summary = partOf(form, '.wrongs');
  const status = partOf(form, '[role="status"]');
  const list = partOf(form, ':scope > .days');
  const asked = [...form.querySelectorAll<HTMLFieldSetElement>('[data-date]')].map(askedIn);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { dates, wrongs } = read(asked, { first, last });
    for (const each of asked)
      mark(
        each,
        wrongs.find((wrong) => wrong.asked === each),
      );
    sumUp(
      summary,
      wrongs.map(({ asked, says, parts }) => ({
        says: `${asked.label}: ${says}`,
        field: asked.fields[parts[0] ?? 'day'],
      })),
    );
    const { said, days } = workOut(wrongs.length > 0 ? new Map() : dates);
    place.classList.toggle('given', days.length > 0);
    status.replaceChildren(...said.map((line) => make('p', {}, line)));
    list.replaceChildren(...days.map((line) => make('li', {}, line)));
  });
  place.append(form);
  place.hidden = false;
}

function askedIn(group: HTMLFieldSetElement): Asked {
  const field = (part: DatePart) => partOf(group, `[name="${part}"]`) as HTMLInputElement;
  return {
    id: group.dataset['date'] ?? '',
    label: partOf(group, 'legend').textContent.trim(),
    group,
    fields: { day: field('day'), month: field('month'), year: field('year') },
  };
}

function read(asked: readonly Asked[], range: DateRange) {
  const dates = new Map<string, string>();
  const wrongs: Wrong[] = [];
  for (const each of asked) {
    const { day, month, year } = each.fields;
    const result = readDate({ day: day.value, month: month.value, year: year.value }, range);
    if ('problem' in result) {
      const { problem, parts } = result;
      wrongs.push({ asked: each, says: sayProblem(problem, parts, range), parts });
    } else if (result.date !== undefined) dates.set(each.id, result.date);
  }
  const [one] = asked;
  if (one && dates.size === 0 && wrongs.length === 0) {
    wrongs.push({ asked: one, says: words.none, parts: ['day', 'month', 'year'] });
  }
  return { dates, wrongs };
}

function sayProblem(problem: DateProblem, parts: readonly DatePart[], { first, last }: DateRange): string {
  switch (problem) {
    case 'missing':
      return fill(words.missing, { parts: namesInWords(parts.map((part) => words[part].toLowerCase())) });
    case 'not-a-number':
      return words.notANumber;
    case 'short-year':
      return words.shortYear;
    case 'not-real':
      return words.notReal;
    case 'out-of-range':
      return fill(words.outOfRange, { first: inWords(first), last: inWords(last) });
  }
}

/** Says beside the fields what is wrong with them, or takes it away. */
function mark({ id, group, fields }: Asked, wrong: Wrong | undefined): void {
  const line = partOf(group, `#${id}-wrong`);
  line.textContent = wrong?.says ?? '';
  line.hidden = wrong === undefined;
  group.classList.toggle('wrong-date', wrong !== undefined);
  for (const part of ['day', 'month', 'year'] as const) {
    fields[part].setAttribute('aria-invalid', String(wrong?.parts.includes(part) ?? false));
  }
}
