import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { readsTheDay } from '../../support/readsTheDay.ts';

const folder = mkdtempSync(join(tmpdir(), 'day-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

it.each([
  "import { siteSettings } from '#integrations/siteSettings.ts';",
  "import { checkSite } from '#commands/check.ts';",
  'const now = Date.now();',
  "process.env['SITE_DATE']",
])('sees it in %s', (text) => {
  expect(readsTheDay(file('one.ts', text))).toBe(true);
});

it('sees it through files beside it, also where they import each other', () => {
  file('two.ts', "import { c } from './three.ts';\nimport { a } from './one.ts';");
  file('three.ts', "import { b } from './two.ts';\nconst day = new Date();");
  expect(readsTheDay(file('first.ts', "import { b } from './two.ts';"))).toBe(true);
  file('three.ts', "import { b } from './two.ts';");
  file('one.ts', "import { readContent } from '#loader/readContent.ts';");
  expect(readsTheDay(file('first.ts', "import { b } from './two.ts';"))).toBe(false);
});
