import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSearchIndex } from '#integrations/search/writeSearchIndex.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import type { Topic } from '#domain/search/vocabulary.ts';

const facts = { type: 'service', standing: 'live', need: [], age: [], area: [], kind: [] };
const html = `<html lang="en"><body data-pagefind-body><h1>Speech</h1>
<div data-pagefind-meta="title[data-title], names[data-names], summary[data-summary]" data-title="Speech" data-names=""
 data-summary="Help to talk" data-facts="${JSON.stringify(facts).replaceAll('"', '&quot;')}"></div><p>Help to talk.</p></body></html>`;
const topic = (id: string, said: string): Topic => ({
  id,
  said: [said],
  right: [said],
  leadsTo: ['/services/speech/'],
});

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(site, 'services/speech'), { recursive: true });
  await writeFile(join(site, 'services/speech/index.html'), html);
});
afterEach(() => rm(site, { recursive: true }));

const write = (topics: readonly Topic[]) =>
  writeSearchIndex(site, {
    topics,
    misspellings: new Map(),
    places: { towns: {}, outside: {}, postcodes: {} },
  });

test('as many topics are in the index as there are, and each leads to its pages', async () => {
  const pages = await write([topic('waysToSay/word-slt', 'talk lessons'), topic('words/slt', 'chatter')]);
  expect(pages).toBe(1);
  const known = JSON.parse(await readFile(join(site, 'search/known.json'), 'utf8')) as KnownBefore;
  expect(known.topics).toEqual(['0', '0']);
});

test('two topics of one name are refused, since one of them would be lost', async () => {
  await expect(write([topic('words/slt', 'talk lessons'), topic('words/slt', 'chatter')])).rejects.toThrow(
    'The search index could not be built: Two topics of search have one name: words/slt',
  );
});

test('a topic that leads to a page which search does not find is refused', async () => {
  const lost = { ...topic('words/slt', 'chatter'), leadsTo: ['/services/gone/'] };
  await expect(write([lost])).rejects.toThrow('leads to pages that search cannot find: /services/gone/');
});

test('Pagefind’s files are as it writes them, without its own user interface; ours lie apart', async () => {
  await write([]);
  const names = await readdir(join(site, 'pagefind'));
  expect(names.filter((name) => /ui|highlight|worker|unknown/.test(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind', 'filter']));
  expect(await readFile(join(site, 'pagefind/pagefind.js'), 'utf8')).toContain('pagefind_version');
  expect((await readdir(join(site, 'search'))).sort()).toEqual(['facets.json', 'known.json', 'pieces', 'words.json']);
});

test('the same pages give the same files', async () => {
  const all = async () => {
    await write([topic('words/slt', 'chatter')]);
    const files = (await readdir(join(site, 'search'), { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile(),
    );
    return Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
  };
  expect(await all()).toEqual(await all());
});
