import { describe, expect, it } from 'vitest';
import { calendarPaths } from '#queries/events/calendars.ts';
import { eventListPage, eventPage, pastMeetingsPage } from '#queries/events/events.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { onDay } from './support/onDay.ts';
import { eventFile } from './support/samples.ts';

async function shown(date: string, own: Record<string, unknown> = {}) {
  await onDay(date, { 'events/one.mdx': eventFile(own) });
  const [entry] = await entriesOf('events');
  if (!entry) throw new Error('There is no event.');
  return eventPage(entry);
}

const valueOf = (facts: readonly { label: string; text: string }[], label: string) =>
  facts.find((fact) => fact.label === label)?.text;

describe('the list of events', () => {
  it('says that nothing is known to come, and offers no calendar', async () => {
    await onDay('2026-11-30');
    const list = await eventListPage('calendar');
    expect(list.answer).toContain('We know of nothing to come.');
    expect([list.months, list.past, list.calendar]).toEqual([[], [], undefined]);
  });

  it.each([
    ['2026-12-10', ['one'], []],
    ['2026-12-11', [], ['one']],
  ])('on %s holds what is to come, and what is past', async (date, coming, past) => {
    await onDay(date, { 'events/one.mdx': eventFile() });
    const list = await eventListPage('calendar');
    const ids = (groups: typeof list.months) =>
      groups.flatMap(({ hits }) => hits.map(({ href }) => href.split('/')[2]));
    const over = await pastMeetingsPage();
    expect([ids(list.months), list.past, ids(over.past)]).toEqual([coming, [], past]);
    expect(list.over?.href).toBe(past.length > 0 ? '/have-your-say/past-meetings/' : undefined);
    expect(list.answer.startsWith(coming.length > 0 ? '1 thing is to come.' : 'We know of nothing')).toBe(true);
  });

  it('puts the soonest first by month, and the newest past first by year', async () => {
    await onDay('2026-11-30', {
      'events/a.mdx': eventFile({ title: 'In January', starts: '2027-01-05' }),
      'events/b.mdx': eventFile({ title: 'In December', starts: '2026-12-05' }),
      'events/c.mdx': eventFile({ title: 'Long ago', starts: '2019' }),
      'events/d.mdx': eventFile({ title: 'Lately', starts: '2026-11-01' }),
    });
    const list = await eventListPage('calendar');
    const told = (groups: typeof list.months) =>
      groups.map(({ heading, hits }) => [heading, ...hits.map(({ title }) => title)]);
    expect(told(list.months)).toEqual([
      ['December 2026', 'In December'],
      ['January 2027', 'In January'],
    ]);
    expect(told((await pastMeetingsPage()).past)).toEqual([
      ['2026', 'Lately'],
      ['2019', 'Long ago'],
    ]);
    expect(list.answer).toBe('2 things are to come. The next is first.');
  });

  it('of an area holds its own events and those for all, and of a kind its own alone', async () => {
    await onDay('2026-11-30', {
      'events/everywhere.mdx': eventFile(),
      'events/north.mdx': eventFile({ area: 'north', kind: 'training' }),
      'events/east.mdx': eventFile({ area: 'east' }),
    });
    const titlesOf = async (list: string) =>
      (await eventListPage(list)).months.flatMap(({ hits }) => hits.map(({ href }) => href));
    expect(await titlesOf('area/north')).toEqual(['/events/everywhere/', '/events/north/']);
    expect(await titlesOf('kind/training')).toEqual(['/events/north/']);
    expect(await titlesOf('kind/board')).toEqual([]);
  });

  it('gives calendars what is to come and what was lately, to the day', async () => {
    const inAll = async (date: string) => {
      await onDay(date, { 'events/one.mdx': eventFile({ starts: '2026-06-15' }) });
      return (await calendarPaths()).find(({ params }) => params.calendar === 'calendar')?.props.events.length;
    };
    // Ninety days after the event.
    expect(await inAll('2026-09-13')).toBe(1);
    expect(await inAll('2026-09-14')).toBe(0);
  });
});

describe('the page of an event', () => {
  it('is to come: how to join and a calendar', async () => {
    const event = await shown('2026-12-10', { join: 'Ring the team.', afterwards: 'It went well.' });
    expect(event).toMatchObject({ past: false, state: undefined, join: 'Ring the team.', calendar: '/events/one.ics' });
    expect(event.afterwards).toBeUndefined();
  });

  it('is past: what came of it, and nothing to join', async () => {
    const event = await shown('2026-12-11', { join: 'Ring the team.', afterwards: 'It went well.' });
    expect(event).toMatchObject({ past: true, state: 'This is past.', afterwards: 'It went well.' });
    expect([event.join, event.calendar]).toEqual([undefined, undefined]);
  });

  it('is past, and nobody knows if it took place', async () => {
    expect(await shown('2027-01-01', { took: 'not-known' })).toMatchObject({
      sure: false,
      state: 'This is past. We do not know if it took place.',
    });
  });

  it.each([
    ['2026-11-30', 'This is called off.'],
    ['2027-01-01', 'This was called off.'],
  ])('is called off, said on %s', async (date, state) => {
    const event = await shown(date, { took: 'cancelled', join: 'Ring the team.' });
    expect([event.state, event.join, event.calendar]).toEqual([state, undefined, undefined]);
  });

  it('repeats: says which day is next, and after the last no day', async () => {
    const own = {
      starts: '2026-11-10',
      repeats: { nth: 2, weekday: 'TU', until: '2027-01-12', except: ['2026-12-08'] },
    };
    expect(valueOf((await shown('2026-11-30', own)).facts, 'Repeats')).toContain('Next: 12 January 2027');
    const over = await shown('2027-01-13', own);
    expect([over.past, valueOf(over.facts, 'Repeats')]).toEqual([true, 'Every month until 12 January 2027']);
  });

  it('shows what it does not say of itself as nothing, not as an empty fact', async () => {
    const { facts, access, expect: what, notKnown } = await shown('2026-11-30');
    expect(facts.map(({ label }) => label)).toEqual(['When', 'What it is']);
    expect([access, what, notKnown.lines]).toEqual([[], [], []]);
  });

  it('says which rule of the agreement was not kept, with the reason', async () => {
    const own = { kind: 'consultation', word: 'consultation', reason: 'The hall was found late.' };
    const event = await shown('2026-11-30', { ...own, announced: '2026-12-08' });
    expect(event.notKept.length).toBeGreaterThan(0);
    expect(event.reason).toBe('The hall was found late.');
    expect((await shown('2026-11-30')).notKept).toEqual([]);
  });
});
