import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#schemas/timeline.ts';
import { extraction, ours, type Our } from '../support/partnership.ts';

/** Every month of the web page's timeline, and the dates of the other papers that belong to it. */
interface TimelineRead {
  months: { month: string; columnsLost: boolean; items: unknown[] | null }[];
  looseItems: unknown[];
  monthsNotPrinted: string[];
}

const read = extraction('timeline') as TimelineRead;
const printed = extraction('groups') as { localAreaPartnerships: { areas: { area: string; dco: string }[] } };
const events = ((await ours('timeline')) as Our<TimelineEvent>[]).map(({ data }) => data);
const fromPage = events.filter(({ sources }) =>
  sources.some(
    (source) =>
      source.kind === 'document' && source.document === 'partnership-page-2020' && /timeline/i.test(source.where),
  ),
);

describe('the timeline', () => {
  it.each(read.months.filter(({ columnsLost }) => !columnsLost))(
    'has what the web page printed for $month',
    ({ month, items }) => {
      expect(fromPage.filter(({ when }) => when.startsWith(month)).length).toBeGreaterThanOrEqual(items?.length ?? 1);
    },
  );

  it('says of the items whose month is lost that it lies between September and December 2019', () => {
    const lost = fromPage.filter(({ when, until }) => when === '2019-09' && until === '2019-12');
    // The first of the row is printed under August, in its own column.
    expect(lost).toHaveLength(read.looseItems.length - 1);
    for (const { whenNote } of lost) expect(whenNote).toBeTruthy();
    expect(fromPage.filter(({ when }) => when.startsWith('2019-08'))).toHaveLength(1);
  });

  it('makes up nothing for the months that the web page does not print', () => {
    expect(fromPage.filter(({ when }) => read.monthsNotPrinted.includes(when.slice(0, 7)))).toEqual([]);
  });

  it.each([
    ['the inspection', '2017-11-13', '2017-11-17'],
    ['the plan’s statuses', '2019-06-24', undefined],
    ['the councillors’ meetings', '2019-05-13', undefined],
    ['the councillors’ meetings', '2019-07-03', undefined],
    ['the ways of working', '2019-09-16', undefined],
    ['the survey’s last day', '2020-02-03', undefined],
    ['the agreement', '2024-01-11', undefined],
  ])('has the day of %s: %s', (_, when, until) => {
    expect(events.filter((event) => event.when === when && event.until === until)).not.toHaveLength(0);
  });

  it('says where the year is not printed', () => {
    const september = events.find(({ when }) => when === '2019-09-16');
    expect(september?.whenNote).toMatch(/year/);
  });

  it('names who had which area in January 2020, as the web page printed it', () => {
    const named = events.flatMap(({ people = [] }) => people.map(({ post, name }) => ({ post, name })));
    expect(named).toEqual(
      printed.localAreaPartnerships.areas.map(({ area, dco }) => ({
        post: `Designated Clinical Officer, ${area}`,
        name: dco,
      })),
    );
  });
});
