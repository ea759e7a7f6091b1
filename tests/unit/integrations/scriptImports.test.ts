import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listBuiltSite } from '#integrations/builtSite.ts';
import { allScripts } from '#integrations/scriptImports.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scripts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function reached(files: Record<string, string>): Promise<string[]> {
  for (const [name, code] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), code);
  }
  return [...(await allScripts(await listBuiltSite(folder), ['/a/first.js']))].sort();
}

it('follows every way in which one script loads another, to the end and in a circle', async () => {
  const files = {
    'a/first.js': 'import{x}from"./static.js";import"./effect.js";export*from"../b/all.js";x();',
    'a/static.js': 'export{y as x}from"/b/named.js";',
    'a/effect.js':
      'const m="/c/";document.onclick=async()=>{await import(`./later.js`);await import(`${m}engine.js`)};',
    'a/later.js': 'import"./first.js";import("/b/quoted.js")',
    'b/all.js': '',
    'b/named.js': 'export const y=()=>"import(`./nothing.js`)";',
    'b/quoted.js': '',
    'b/unused.js': '',
    'c/engine.js': '',
  };
  expect(await reached(files)).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'b/unused.js')
      .map((name) => `/${name}`)
      .sort(),
  );
});

it.each([
  ['import"./gone.js"', '/a/first.js imports “./gone.js”, which is no file of the site.'],
  ['import(`${x}gone.js`)', '/a/first.js imports “…gone.js”, which is no file of the site.'],
  ['import(address)', '/a/first.js imports “”, which is no file of the site.'],
])('says of %s that nobody can tell what it costs', async (code, message) => {
  await expect(reached({ 'a/first.js': code })).rejects.toThrow(message);
});
