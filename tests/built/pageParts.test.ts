import { expect, it } from 'vitest';
import { pageParts } from '#base/lists/pageParts.ts';
import { placeOf } from '#base/placeOf.ts';
import { attributeOf, readPage } from '#checks/built/readPage.ts';
import { listBuiltSite, readBuiltPage } from '#integrations/builtSite.ts';
import { readOurContent } from '../support/contentRoot.ts';
import { siteFolder } from '../support/siteFolder.ts';

const { entries } = await readOurContent();
const site = await listBuiltSite(siteFolder);

/** Collections whose pages have no other parts: what their rows and tables name comes from other entries. */
const whole = new Set(['services', 'guides', 'young', 'contacts', 'events']);

/** The ids of the pages of a collection that are no headings of their entries. */
async function partsOf(collection: string): Promise<Set<string>> {
  const own = entries.filter((entry) => entry.collection === collection && entry.body !== undefined);
  const parts = await Promise.all(
    own.map(async ({ id, body }) => {
      const page = readPage(await readBuiltPage(site, placeOf(`${collection}/${id}`)));
      const headings = new Set(body?.headings.map(({ slug }) => slug));
      return page.elements
        .map((element) => attributeOf(element, 'id'))
        .filter((name) => name !== undefined && !headings.has(name));
    }),
  );
  return new Set(parts.flat().filter((name) => name !== undefined));
}

it.each(Object.keys(pageParts))('the list of parts of %s holds what its pages have', async (collection) => {
  const found = await partsOf(collection);
  const listed = pageParts[collection] ?? [];
  expect(
    listed.filter((part) => !found.has(part)),
    'listed, and on no page',
  ).toEqual([]);
  if (whole.has(collection))
    expect(
      [...found].filter((part) => !listed.includes(part)),
      'on a page, and not listed',
    ).toEqual([]);
});
