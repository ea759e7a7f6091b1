import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { numberGate } from '#integrations/numberGate.ts';

const rows = [{ id: 'old', number: '01772 900 111', why: 'Replaced in June 2026' }];

async function siteOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'numbers-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

test.for([
  ['a/index.html', '<p>Ring <a href="/b/">01772 <b>900</b>&nbsp;111</a>.</p>', '/a/'],
  ['a/index.html', '<a href="tel:+44-1772-900111">Call us</a>', '/a/'],
  ['404.html', '<p>０１７７２ ９００ １１１</p>', '/404.html'],
  ['events/calendar.ics', 'DESCRIPTION:Ring 01772 90\r\n 0 111 today\r\n', '/events/calendar.ics'],
  ['news/feed.xml', '<description>Ring 0044 1772 900 111.</description>', '/news/feed.xml'],
  ['search/pages.json', '{"t":"01772\\u00a0900111"}', '/search/pages.json'],
  ['_astro/search.js', 'const a="(01772) 900.111"', '/_astro/search.js'],
  ['_headers', 'X-Phone: 01772900111', '/_headers'],
])('a number that must stand nowhere is found in %s', async ([name = '', text = '', address]) => {
  const findings = await numberGate(await siteOf({ [name]: text }), rows);
  expect(findings.map(({ kind, file }) => [kind, file])).toEqual([['built-number', address]]);
  expect(findings[0]?.message).toContain('01772 900 111');
});

test('other numbers pass, and so does everything while nothing is kept back', async () => {
  const folder = await siteOf({ 'index.html': '<p>Ring 01772 900 112.</p>', 'a.ics': 'Ring 01772 900 111' });
  expect((await numberGate(folder, rows)).map(({ file }) => file)).toEqual(['/a.ics']);
  expect(await numberGate(folder, [])).toEqual([]);
});
