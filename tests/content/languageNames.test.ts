import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { language } from '#schemas/languages.ts';

const file = join(import.meta.dirname, '../../src/content/languages.yaml');
const languages = language.array().parse(parse(await readFile(file, 'utf8')));

it('each language has its own name as Unicode’s tables have it, and the direction of its script', () => {
  for (const { says, lang, dir } of languages.flatMap(({ names }) => names)) {
    const [tag = lang, script] = lang.split('-');
    const own = new Intl.DisplayNames(lang, { type: 'language' }).of(tag);
    expect(says).toBe(own);
    const written = script ?? new Intl.Locale(lang).maximize().script;
    expect(dir).toBe(written === 'Arab' ? 'rtl' : 'ltr');
  }
});

it('the languages stand by how many people speak them', () => {
  const speakers = languages.map((each) => each.speakers);
  expect(speakers).toEqual(speakers.toSorted((a, b) => b - a));
  expect(languages.length).toBeGreaterThanOrEqual(5);
});
