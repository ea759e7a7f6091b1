import { expect, it } from 'vitest';
import { brokenLink } from '#checks/content/brokenLink.ts';
import type { Entry } from '#checks/entry.ts';
import { findDangling } from '#loader/validate/references.ts';

const many = Array.from({ length: 10_000 }, (_, index) => ({
  collection: 'services',
  id: `help-with-one-thing-${index}`,
}));
const position = () => ({ line: 3, column: 1 });
const referenceTo = (id: string) => ({
  collection: '*',
  id: `services/${id}`,
  file: 'src/content/guides/a.mdx',
  position,
});

/** Seconds of processor time. */
async function costOf(work: () => void): Promise<number> {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Promise.resolve((user + system) / 1e6);
}

it('looks at sixty thousand references to ten thousand entries in a moment', async () => {
  const references = Array.from({ length: 6 }, () => many.map(({ id }) => referenceTo(`${id}#a-heading`))).flat();
  const cost = await costOf(() => {
    expect(findDangling(references, many)).toEqual([]);
  });
  expect(cost).toBeLessThan(2);
}, 60_000);

it('looks for what was meant at the first of many references that lead nowhere', async () => {
  const wrong = many.slice(0, 5_000).map(({ id }) => referenceTo(id.replace('with', 'wiht')));
  const cost = await costOf(() => {
    const findings = findDangling(wrong, many);
    expect(findings).toHaveLength(5_000);
    expect(findings[0]?.message).toContain('Did you mean "services/help-with-one-thing-0"?');
    expect(findings.at(-1)?.message).not.toContain('Did you mean');
  });
  expect(cost).toBeLessThan(5);
}, 60_000);

it('does the same for links', async () => {
  const links = Array.from({ length: 4_000 }, (_, index) => ({
    url: `/servces/help-with-one-thing-${index}/`,
    line: 1,
    column: 1,
  }));
  const entries = many.map(({ collection, id }) => ({
    collection,
    id,
    file: 'src/content/services/a.mdx',
    data: {},
    body: undefined,
    positionOf: position,
  })) as unknown as Entry[];
  const body = { plainText: '', runs: [], links, html: '', parts: [], headings: [] };
  const cost = await costOf(() => {
    const findings = brokenLink([...entries, { ...entries[0], body } as Entry]);
    expect(findings).toHaveLength(4_000);
    expect(findings[0]?.message).toContain('Did you mean /services/help-with-one-thing-0/?');
  });
  expect(cost).toBeLessThan(5);
}, 60_000);
