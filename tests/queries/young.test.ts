import { expect, it } from 'vitest';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { youngFrontPage, youngPage, youngPaths } from '#queries/young-people/young.ts';
import { onDay } from './support/onDay.ts';
import { serviceFile, youngFile } from './support/samples.ts';

async function pageOf(own: Record<string, unknown>, files: Record<string, string> = {}) {
  await onDay('2026-11-30', { 'young/one.mdx': youngFile(own), ...files });
  const [entry] = await entriesOf('young');
  if (!entry) throw new Error('There is no page.');
  return youngPage(entry);
}

it('lists its pages by their place, not by their name', async () => {
  await onDay('2026-11-30', {
    'young/a.mdx': youngFile({ title: 'Second', place: 2 }),
    'young/b.mdx': youngFile({ title: 'First', place: 1 }),
  });
  expect((await youngFrontPage()).tiles.map(({ label }) => label)).toEqual(['First', 'Second']);
  expect((await youngPaths()).map(({ params }) => params.id)).toEqual(['b', 'a']);
});

it('has a front page before there is any other, with somebody to talk to', async () => {
  await onDay('2026-11-30');
  const { tiles, page, card } = await youngFrontPage();
  expect([tiles, page.review]).toEqual([[], undefined]);
  expect(card.lines.map(({ href }) => href)).toEqual(['/urgent-help/', '/contact/partnership-team/']);
});

it('puts the urgent numbers first where somebody could come to harm, and not twice', async () => {
  const danger = await pageOf({ danger: true });
  expect(danger.urgentFirst.map(({ href }) => href)).toEqual(['tel:999', '/urgent-help/#no-phone']);
  expect(danger.page.urgent).toEqual([]);
  const calm = await pageOf({});
  expect(calm.urgentFirst).toEqual([]);
  expect(calm.page.urgent).toEqual(danger.urgentFirst);
});

it('lets an urgent line be called at once, with the number that stands in its one place', async () => {
  const { card } = await pageOf({
    contacts: [
      { when: 'You want to talk', who: 'Childline', to: 'urgent/text-line' },
      { when: 'Any time', who: 'The team', to: 'contacts/partnership-team' },
    ],
  });
  expect(card.heading).toBe('Who you can talk to');
  expect(card.lines.map(({ who, href }) => [who, href])).toEqual([
    ['Childline: Call 0800 1111', 'tel:08001111'],
    ['The team', '/contact/partnership-team/'],
  ]);
});

it('names help by its title alone, in its own order', async () => {
  const files = { 'services/b.mdx': serviceFile({ title: 'B' }), 'services/a.mdx': serviceFile({ title: 'A' }) };
  const { services } = await pageOf({ services: ['b', 'a'] }, files);
  expect(services).toEqual([
    { label: 'B', href: '/services/b/' },
    { label: 'A', href: '/services/a/' },
  ]);
});

it('says whom to ask about what is not known', async () => {
  const { notKnown } = await pageOf({ notKnown: { what: ['When it meets'], askWhom: 'a youth worker' } });
  expect(notKnown.lines).toEqual(['When it meets.', 'Ask a youth worker.']);
});

it('says on every page that no young person has checked it, and shows each page by its drawing', async () => {
  expect((await pageOf({ drawing: 'bus' })).notChecked).toBe('No young person has checked this page yet.');
  expect((await youngFrontPage()).tiles.map(({ drawing }) => drawing)).toEqual(['bus']);
});
