import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltPage } from '#integrations/builtSite.ts';
import { builtSite } from '../support/builtSite.ts';

const site = await builtSite();

/** The layers in the order that src/styles/layers.css gives them. */
const layers = 'reset base layout prose components utilities print'.split(' ');

/** Which stylesheets pages load together, each combination once, with a page that does. */
const loaded = new Map<string, string>();
for (const address of site.pages) {
  const { html } = await readBuiltPage(site, address);
  loaded.set([...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href).join(' '), address);
}

// A browser orders layers by where it meets them first. A stylesheet that a component brings stands before the one of all pages: if
// it does not name the layers before its own, everything in it loses to the plainest rule for links.
test.for([...loaded])('%s: a later layer wins, whichever file comes first (%s)', async ([files]) => {
  const css = await Promise.all(files.split(' ').map((file) => readFile(join(site.folder, file), 'utf8')));
  const named = [...css.join('\n').matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names = '']) => names.split(/, ?/));
  expect([...new Set(named)]).toEqual(layers);
});
