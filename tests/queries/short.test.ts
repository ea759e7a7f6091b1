import { expect, it } from 'vitest';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { shortFrontPage, shortPage } from '#queries/short/shortVersions.ts';
import { shortVersionOf } from '#queries/page/shortVersionOf.ts';
import { onDay } from './support/onDay.ts';
import { guideFile, reviewed, yamlFile } from './support/samples.ts';

const short = (own: Readonly<Record<string, unknown>> = {}) =>
  yamlFile({
    title: 'Travel, with pictures',
    summary: 'A page for a test.',
    long: 'guides/travel',
    place: 1,
    steps: ['bus', 'pin', 'hug'].map((drawing) => ({ drawing, says: 'You can ask.' })),
    reviewed,
    ...own,
  });

it('leads to its long page by that page’s title, and the long page leads to it', async () => {
  await onDay('2026-11-30', {
    'short/travel.yaml': short(),
    'guides/travel.mdx': guideFile({ title: 'Travel to school' }),
  });
  const [entry] = await entriesOf('short');
  if (!entry) throw new Error('There is no short version.');
  const { long, checked } = await shortPage(entry);
  expect(long).toEqual({ label: 'More words: Travel to school', href: '/guides/travel/' });
  expect(checked).toBe('Nobody with a learning disability has checked this page yet.');
  expect(await shortVersionOf('/guides/travel/')).toEqual({ label: 'Short, with pictures', href: '/short/travel/' });
});

it('stands in the list with the picture it begins with, by its place', async () => {
  await onDay('2026-11-30', {
    'short/b.yaml': short({ title: 'First', long: 'lists/urgent-help' }),
    'short/a.yaml': short({ title: 'Second', place: 2, long: 'lists/urgent-help' }),
  });
  expect((await shortFrontPage()).links).toEqual([
    { label: 'First', drawing: 'bus', href: '/short/b/' },
    { label: 'Second', drawing: 'bus', href: '/short/a/' },
  ]);
});
