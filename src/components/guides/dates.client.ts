import { dayInLondon } from '#base/dates/dayInLondon.ts';
import { inWords } from '#base/dates/inWords.ts';
import { appealDay } from '#domain/deadlines/appealDay.ts';
import { deadlineDay, type DeadlineCount } from '#domain/deadlines/deadlineDay.ts';
import { canRewrite } from '#components/canRewrite.client.ts';
import { make } from '#components/make.client.ts';

interface Start {
  id: string;
  label: string;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** No plan and no letter is older, and nobody counts a century ahead. What is typed half is left alone until it can be meant. */
const earliest = '2010-01-01';
const latest = '2100-12-31';

const place = document.querySelector<HTMLElement>('#dates');
if (place && canRewrite()) workOut(place, JSON.parse(place.dataset['starts'] ?? '[]') as Start[]);

/** A field for each date that a deadline counts from. Each change writes all last days anew, below the fields and in the table. */
function workOut(place: HTMLElement, starts: readonly Start[]): void {
  // A browser that cannot tell the day throws here, before a field is shown.
  today();
  const result = make('div', {});
  result.setAttribute('role', 'status');
  const fields = starts.map(({ id, label }) => {
    const input = make('input', { type: 'date', id: `date-${id}` });
    input.addEventListener('change', write);
    return { id, label, input, row: make('p', {}, make('label', { htmlFor: input.id }, label), input) };
  });
  const promise = make('p', { className: 'aka' }, 'What you type stays on this page.');
  place.append(make('h2', {}, 'Work out your dates'), promise, ...fields.map(({ row }) => row), result);
  place.classList.add('dates');
  place.hidden = false;

  function write(): void {
    const typed = fields.filter(({ input }) => input.value >= '1000');
    const fitting = typed.filter(({ input }) => input.value >= earliest && input.value <= latest);
    const given = new Map(fitting.map(({ id, input }) => [id, input.value]));
    for (const { input } of fields) {
      const wrong = typed.some((field) => field.input === input) && !fitting.some((field) => field.input === input);
      input.setAttribute('aria-invalid', String(wrong));
    }
    const wrong = typed
      .filter((field) => !fitting.includes(field))
      .map(({ label }) => `${label}: this is not a date that we can use.`);
    const days = [...document.querySelectorAll<HTMLTableRowElement>('[data-count]')].flatMap((row) =>
      writeDay(row, given),
    );
    place.classList.toggle('given', given.size > 0);
    result.replaceChildren(
      ...wrong.map((line) => make('p', {}, line)),
      ...(given.size > 0
        ? [
            make(
              'p',
              {},
              ...fitting.map(({ label, input }) => make('span', {}, `${label}: ${withWeekday(input.value)}. `)),
            ),
          ]
        : []),
      ...(days.length > 0 ? [make('ul', {}, ...days.map((line) => make('li', {}, line)))] : []),
      ...sayAppeal(given).map((line) => make('p', {}, make('b', {}, line))),
    );
  }
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

function withWeekday(day: string): string {
  return `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''} ${inWords(day)}`;
}
