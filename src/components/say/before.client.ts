import { addDays } from '#base/dates/addDays.ts';
import { inWords } from '#base/dates/inWords.ts';
import { addWorkingDays } from '#domain/notice/workingDays.ts';
import { canRewrite } from '#components/canRewrite.client.ts';
import { make } from '#components/make.client.ts';

const place = document.querySelector<HTMLElement>('#before');
if (place && canRewrite()) askForStart(place);

/** A field for the day something starts; each row of the table then says its own last day. Nothing typed leaves the page. */
function askForStart(place: HTMLElement): void {
  const result = make('div', {});
  result.setAttribute('role', 'status');
  const input = make('input', { type: 'date', id: 'start' });
  input.addEventListener('change', () => {
    // Half a year typed is no date yet, and an empty field says nothing.
    if (input.value !== '' && input.value < '1900') return;
    const usable = input.value >= '2024-01-11' && input.value <= '2100-12-31';
    const days = usable ? rows().map((row) => writeDay(row, input.value)) : [];
    if (!usable) for (const row of rows()) row.querySelector('.day')?.remove();
    result.replaceChildren(
      make(
        'p',
        {},
        usable ? `Starts on ${inWords(input.value)}.` : input.value === '' ? '' : 'Give a day from 11 January 2024 on.',
      ),
      make('ul', {}, ...days.map((line) => make('li', {}, line))),
    );
  });
  place.append(
    make('h2', {}, 'Work out the dates'),
    make('p', { className: 'aka' }, 'What you type stays on this page.'),
    make('p', {}, make('label', { htmlFor: 'start' }, 'We want to start on'), input),
    result,
  );
  place.classList.add('dates');
  place.hidden = false;
}

function rows(): HTMLTableRowElement[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('[data-before]')];
}

function writeDay(row: HTMLTableRowElement, start: string): string {
  const [amount, unit] = (row.dataset['before'] ?? '').split(' ');
  const day = unit === 'working-days' ? addWorkingDays(start, -Number(amount)) : addDays(start, -Number(amount));
  row.querySelector('.day')?.remove();
  const what = row.cells[1]?.textContent ?? '';
  row.cells[0]?.append(make('span', { className: 'day' }, ` ${inWords(day)}`));
  return `${what}: ${inWords(day)}`;
}
