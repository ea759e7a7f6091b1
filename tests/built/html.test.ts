import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { readBuiltPage } from '#integrations/builtSite.ts';
import { builtSite } from '../support/builtSite.ts';

const site = await builtSite();
const validator = new HtmlValidate(new FileSystemConfigLoader(config));

async function problems(html: string, name: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

test.for(site.pages)('%s is sound HTML', async (address) => {
  const { html } = await readBuiltPage(site, address);
  expect(await problems(html, address)).toEqual([]);
});

test('a page with faults is found out', async () => {
  const found = (
    await problems(
      '<!doctype html><html><head><title>x</title></head><body><p><div>x</div></p><ul><div>x</div></ul><img src="/a.png"><p id="a"><p id="a"></body></html>',
      'faulty',
    )
  ).join('\n');
  for (const rule of ['element-permitted-content', 'wcag/h37', 'no-dup-id']) expect(found).toContain(rule);
});
