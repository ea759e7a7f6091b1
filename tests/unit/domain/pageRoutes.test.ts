import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryClaims, fixedClaims } from '#domain/addresses/addressClaims.ts';
import { addresses } from '#base/addresses.ts';
import { pageRoutes } from '#domain/addresses/pageRoutes.ts';
import { collectionsWithPages, placeOf } from '#base/placeOf.ts';

const files = readdirSync(join(import.meta.dirname, '../../../src/pages'), { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).split('/src/pages/')[1] ?? '');

/** The addresses that a file of src/pages can make, by its name: `[id]` is one step, `[...rest]` any number of them. */
function shapeOf(file: string): RegExp {
  const path = file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '');
  const shape = path
    .split('/')
    .filter((step) => step !== '')
    .map((step) =>
      step
        .replaceAll('.', '\\.')
        .replace(/\[\\\.\\\.\\\.\w+\]/, '.+')
        .replace(/\[\w+\]/, '[^/]+'),
    );
  const end = /\.\w+\.ts$/.test(file) ? '' : file === '404.astro' ? '\\.html' : '/';
  const rest = /^\[\.\.\.\w+\]\.astro$/.test(file.split('/').at(-1) ?? '');
  const whole = rest
    ? `/${shape
        .slice(0, -1)
        .map((step) => `${step}/`)
        .join('')}(?:.+/)?`
    : `/${shape.join('/')}${shape.length > 0 ? end : ''}`;
  return new RegExp(`^${whole}$`);
}

describe('the table of routes', () => {
  it('has every file of src/pages, and no other', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(Object.keys(pageRoutes).toSorted()).toEqual(files.toSorted());
  });

  it.each(Object.entries(pageRoutes))(
    '%s makes what the table says',
    (file, { fixed = [], shows, each, below = [] }) => {
      const made = [...fixed, ...(shows === undefined ? [] : [placeOf(shows)]), ...(each ? [each[1]('some-id')] : [])];
      for (const address of [...made, ...below.map((start) => `${start}a/`)]) expect(address).toMatch(shapeOf(file));
      if (file.includes('[id]') || /\[(?!\.)/.test(file)) expect(each).toBeDefined();
      expect(made.length + below.length > 0 || pageRoutes[file]?.former).toBe(true);
    },
  );

  it('gives every collection with pages a route, which is where the collection says its pages are', () => {
    for (const collection of collectionsWithPages) {
      const claims = entryClaims([{ collection, id: 'some-id', data: { kind: 'library' } }]);
      expect(claims).toContainEqual({ address: placeOf(`${collection}/some-id`), entry: `${collection}/some-id` });
    }
  });

  it('has every address of addresses.ts that is a page by itself', () => {
    const aboutPages = readdirSync(join(import.meta.dirname, '../../../src/content/pages')).map((name) => ({
      collection: 'pages',
      id: name.replace(/\.mdx$/, ''),
    }));
    const claimed = new Set([...fixedClaims(), ...entryClaims(aboutPages)].map(({ address }) => address));
    // One is a page of somebody else, for those who must leave in a hurry.
    const named = Object.values(addresses).filter(
      (address) => typeof address === 'string' && address.startsWith('/') && !address.includes('#'),
    );
    expect(named.filter((address) => !claimed.has(String(address)))).toEqual([]);
  });

  it('names no address twice', () => {
    const pages = fixedClaims().filter(({ noPage }) => !noPage);
    expect(pages.length).toBeGreaterThan(80);
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  });
});
