import { expect, it } from 'vitest';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { useContent } from './support/astroContent.ts';
import { onDay } from './support/onDay.ts';
import { serviceFile } from './support/samples.ts';

it('reads through the real schemas: a file that is not sound is refused, with its line', async () => {
  await expect(useContent({ 'services/one.mdx': serviceFile({ cost: 'gratis' }) })).rejects.toThrow(
    /services\/one\.mdx:\d+:\d+ {2}cost is "gratis"/,
  );
});

it('hands on what defaults add, and entries in the order of their names', async () => {
  await onDay('2026-11-30', { 'services/b.mdx': serviceFile(), 'services/a.mdx': serviceFile() });
  const entries = await entriesOf('services');
  expect(entries.map(({ id, data }) => [id, data.status])).toEqual([
    ['a', 'open'],
    ['b', 'open'],
  ]);
});

it('forgets what was there before', async () => {
  await onDay('2026-11-30', { 'services/a.mdx': serviceFile() });
  await onDay('2026-11-30');
  expect(await entriesOf('services')).toEqual([]);
});
