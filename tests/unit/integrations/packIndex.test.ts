import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packIndex, type Indexed, type Packed } from '#integrations/search/packIndex.ts';
import type { Pagefind } from '#domain/search/pagefindAnswer.ts';
import { pagefindInNode } from '../../support/pagefindInNode.ts';

/** Some hundred pages, so that the index has several pieces. No word stands more than twice on a page. */
const subjects = 'speech autism respite tribunal portage nursery transport behaviour sleep hearing'.split(' ');
const pages = Array.from({ length: 240 }, (_, number) => {
  const words = Array.from(
    { length: 90 },
    (_, place) => `${subjects[place % 10] ?? ''}${(number * 7 + place * 31) % 900}`,
  );
  return {
    url: `/services/s${number}/`,
    title: `${subjects[number % 10] ?? ''} ${number}`,
    content: [...new Set(words), subjects[number % 7]].join(' '),
  };
});

const live = { type: 'service', standing: 'live', need: [], age: [], area: [], kind: [] } as const;
const indexed: Indexed = {
  facts: new Map(pages.map(({ url }) => [url, live])),
  topics: new Map([['/~topic/rest', ['/services/s7/', '/services/s3/']]]),
};

let before: string;
let after: string;
let packed: Packed;

beforeAll(async () => {
  before = await mkdtemp(join(tmpdir(), 'index-'));
  after = await mkdtemp(join(tmpdir(), 'packed-'));
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const { url, title, content } of pages)
    await index?.addCustomRecord({ url, content, language: 'en', meta: { title, summary: 'A page' } });
  await index?.addCustomRecord({ url: '/~topic/rest', content: 'a rest. time off', language: 'en' });
  await index?.writeFiles({ outputPath: before });
  await close();
  await cp(before, after, { recursive: true });
  packed = await packIndex(after, indexed);
});
afterAll(async () => {
  for (const folder of [before, after]) await rm(folder, { recursive: true });
});

const sizesOf = async (folder: string) => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = files.filter((file) => file.isFile());
  return Promise.all(found.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
};

test('what is found for a whole word stays the same, and how well it fits nearly so', async () => {
  const [plain, small] = [await pagefindInNode(before, {}), await pagefindInNode(after, {}, packed.outline)];
  const url = new Map<string, string>();
  for (const name of await readdir(join(after, 'fragment', packed.outline.edition))) {
    const page = JSON.parse(await readFile(join(after, 'fragment', packed.outline.edition, name), 'utf8')) as {
      url: string;
    };
    url.set(name.replace('.json', ''), page.url);
  }
  const found = async (of: Pagefind, query: string, urlOf: (hit: { id: string }) => Promise<string> | string) => {
    const { results } = await of.search(query);
    return new Map(await Promise.all(results.map(async (hit) => [await urlOf(hit), hit.score] as const)));
  };
  const data = async (hit: { id: string }) =>
    (await (hit as unknown as { data: () => Promise<{ url: string }> }).data()).url;
  for (const query of ['autism301', 'hearing450', '"sleep120"', '"speech"', 'tribunal77 portage120', 'zzz', 'rest']) {
    const [expected, actual] = [
      await found(plain, query, data),
      await found(small, query, ({ id }) => url.get(id) ?? '/~topic/rest'),
    ];
    expect([...actual.keys()].sort(), query).toEqual([...expected.keys()].sort());
    for (const [address, score] of actual)
      expect(Math.abs(score / (expected.get(address) ?? NaN) - 1), query).toBeLessThan(0.3);
  }
});

test('the pieces are small', async () => {
  const [plain, small] = [await sizesOf(join(before, 'index')), await sizesOf(join(after, 'index'))];
  expect(Math.max(...small)).toBeLessThan(10_000);
  expect(Math.max(...small)).toBeLessThan(Math.max(...plain) * 0.8);
  expect(small.length).toBeGreaterThan(plain.length);
});

test('a page is called by its number and sort, a topic leads to names of pages', () => {
  expect(packed.ids.size).toBe(pages.length);
  expect([...packed.ids.keys()].every((id) => /^s[0-9a-z]+$/.test(id))).toBe(true);
  expect(packed.topics).toHaveLength(1);
  expect(packed.topics[0]).toHaveLength(2);
});

test.for<[string, Indexed, string]>([
  [
    'a topic that Pagefind lost',
    { ...indexed, topics: new Map([...indexed.topics, ['/~topic/lost', []]]) },
    'Search was given 242 pages and topics, and 241 are in its index. Missing: /~topic/lost',
  ],
  [
    'a page that Pagefind lost',
    { ...indexed, facts: new Map([...indexed.facts, ['/services/lost/', live]]) },
    'Search was given 242 pages and topics, and 241 are in its index. Missing: /services/lost/',
  ],
  [
    'one that nobody gave it',
    { ...indexed, topics: new Map() },
    'Search was given 240 pages and topics, and 241 are in its index. 1 of them it was not given.',
  ],
])('%s is refused', async ([, given, message]) => {
  const copy = await mkdtemp(join(tmpdir(), 'lost-'));
  await cp(before, copy, { recursive: true });
  await expect(packIndex(copy, given)).rejects.toThrow(message);
  await rm(copy, { recursive: true });
});

test('another version of Pagefind is refused, since its files may be written differently', async () => {
  const entry = JSON.parse(await readFile(join(before, 'pagefind-entry.json'), 'utf8')) as object;
  const other = await mkdtemp(join(tmpdir(), 'other-'));
  await writeFile(join(other, 'pagefind-entry.json'), JSON.stringify({ ...entry, version: '2.0.0' }));
  await expect(packIndex(other, { facts: new Map(), topics: new Map() })).rejects.toThrow(
    'packIndex knows the files of Pagefind 1.6.0, and these are of 2.0.0.',
  );
  await rm(other, { recursive: true });
});
