import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listBuiltSite } from '#integrations/builtSite.ts';
import { entryClaims, fixedClaims } from '#domain/addresses/addressClaims.ts';
import { readContent } from '#loader/readContent.ts';
import { siteFolder } from '../support/siteFolder.ts';

/** The table of routes is what the check goes by, so it must know every page there is. */
it('every page and file of the finished site has one owner in the table of routes', async () => {
  const [{ pages, files }, { entries }] = await Promise.all([
    listBuiltSite(siteFolder),
    readContent(join(import.meta.dirname, '../..')),
  ]);
  const fixed = fixedClaims();
  const claims = [...fixed, ...entryClaims(entries)];
  const owners = Map.groupBy(
    claims.filter(({ noPage }) => !noPage),
    ({ address }) => address,
  );
  const kept = claims.filter(({ noPage }) => noPage).map(({ address }) => address);
  const made = [...pages, ...[...files].filter((file) => /\.ics$|\/feed\.xml$|\/near\/.*\.json$/.test(file))];
  expect(made.length).toBeGreaterThan(600);
  const problems = made.flatMap((address) => {
    // The second page of a list and those after it belong to the list.
    const first = address.replace(/page\/\d+\/$/, '');
    const names = new Set((owners.get(first) ?? []).map(({ entry }) => entry ?? 'the site'));
    const isKept = kept.some((start) => first.startsWith(start) && first !== start);
    return names.size + (isKept ? 1 : 0) === 1 ? [] : [`${address}: ${[...names].join(' and ') || 'nobody'}`];
  });
  expect(problems).toEqual([]);
  const there = new Set(made);
  expect(fixed.filter(({ address, noPage }) => !noPage && !there.has(address)).map(({ address }) => address)).toEqual(
    [],
  );
});
