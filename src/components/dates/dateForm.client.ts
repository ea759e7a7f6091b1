import { namesInWords } from '#base/text/namesInWords.ts';
import { readDate, type DatePart, type DateRange } from '#domain/deadlines/readDate.ts';
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
  const { first = '', last = '', problems = '{}' } = place.dataset;
  const form = make('form', { noValidate: true }, ...place.childNodes);
  const words = JSON.parse(problems) as Record<string, string>;
  const summary = find(form, '.wrongs');
  const status = find(form, '[role="status"]');
  const list = find(form, ':scope > .days');
  const asked = [...form.querySelectorAll<HTMLFieldSetElement>('[data-date]')].map(askedIn);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { dates, wrongs } = read(asked, { first, last }, words);
    for (const each of asked)
      mark(
        each,
        wrongs.find((wrong) => wrong.asked === each),
      );
    sumUp(summary, wrongs);
    const { said, days } = workOut(wrongs.length > 0 ? new Map() : dates);
    place.classList.toggle('given', days.length > 0);
    status.replaceChildren(...said.map((line) => make('p', {}, line)));
    list.replaceChildren(...days.map((line) => make('li', {}, line)));
  });
  place.append(form);
  place.hidden = false;
}

function askedIn(group: HTMLFieldSetElement): Asked {
  const field = (part: DatePart) => find(group, `[name="${part}"]`) as HTMLInputElement;
  return {
    id: group.dataset['date'] ?? '',
    label: find(group, 'legend').textContent.trim(),
    group,
    fields: { day: field('day'), month: field('month'), year: field('year') },
  };
}

function read(asked: readonly Asked[], range: DateRange, words: Readonly<Record<string, string>>) {
  const dates = new Map<string, string>();
  const wrongs: Wrong[] = [];
  for (const each of asked) {
    const { day, month, year } = each.fields;
    const result = readDate({ day: day.value, month: month.value, year: year.value }, range);
    if ('problem' in result) {
      const says = (words[result.problem] ?? '').replace('{parts}', namesInWords(result.parts));
      wrongs.push({ asked: each, says, parts: result.parts });
    } else if (result.date !== undefined) dates.set(each.id, result.date);
  }
  const [one] = asked;
  if (one && dates.size === 0 && wrongs.length === 0) {
    wrongs.push({ asked: one, says: words['none'] ?? '', parts: ['day', 'month', 'year'] });
  }
  return { dates, wrongs };
}

/** Says beside the fields what is wrong with them, or takes it away. */
function mark({ id, group, fields }: Asked, wrong: Wrong | undefined): void {
  const line = find(group, `#${id}-wrong`);
  line.textContent = wrong?.says ?? '';
  line.hidden = wrong === undefined;
  group.classList.toggle('wrong-date', wrong !== undefined);
  for (const part of ['day', 'month', 'year'] as const) {
    fields[part].setAttribute('aria-invalid', String(wrong?.parts.includes(part) ?? false));
  }
}

/** Everything that is wrong, each a link to its first field. Takes the focus, so that it is read at once. */
function sumUp(summary: HTMLElement, wrongs: readonly Wrong[]): void {
  const links = wrongs.map(({ asked, says, parts }) => {
    const field = asked.fields[parts[0] ?? 'day'];
    const link = make('a', { href: `#${field.id}` }, `${asked.label}: ${says}`);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      field.focus();
    });
    return make('li', {}, link);
  });
  find(summary, 'ul').replaceChildren(...links);
  summary.hidden = links.length === 0;
  if (links.length > 0) summary.focus();
}

function find(within: Element, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The form for dates has no ${selector}.`);
  return found;
}
