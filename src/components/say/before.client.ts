import words from 'virtual:words/before-dates';
import { addDays } from '#base/dates/addDays.ts';
import { inWords } from '#base/dates/inWords.ts';
import { fill } from '#base/text/fill.ts';
import { addWorkingDays } from '#domain/notice/workingDays.ts';
import { canRewrite } from '#components/canRewrite.client.ts';
import { answerDates } from '#components/dates/dateForm.client.ts';
import { make } from '#components/make.client.ts';

const place = document.querySelector<HTMLElement>('#before');
if (place && canRewrite()) {
  answerDates(place, (given) => {
    const start = given.get('start');
    if (start === undefined) {
      for (const row of rows()) row.querySelector('.day')?.remove();
      return { said: [], days: [] };
    }
    return {
      said: [fill(words.starts, { day: inWords(start) })],
      days: rows().map((row) => writeDay(row, start)),
    };
  });
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
  return fill(words.line, { what, day: inWords(day) });
}
