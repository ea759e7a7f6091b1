import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { readBuiltPage } from '#integrations/builtSite.ts';
import { readContent } from '#loader/readContent.ts';
import { addresses } from '#base/addresses.ts';
import { findWords } from '#domain/words/findWords.ts';
import type { Word } from '#schemas/words.ts';
import { builtSite } from '../support/builtSite.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const { entries } = await readContent(join(import.meta.dirname, '../..'));
const words = entries
  .filter(({ collection }) => collection === 'words')
  .map(({ id, data }) => ({ id, ...(data as unknown as Word) }));
const site = await builtSite();
const everyday = new Set(words.filter((word) => word.everyday).map(({ id }) => id));
/** Everything our words may be called, longest first: “SEND Partnership” before “SEND”. */
const known = words
  .flatMap(({ id, term, longForm, shortForms, otherNames }) =>
    [term, longForm ?? '', ...(shortForms ?? []), ...(otherNames ?? [])].map((form) => ({ id, form })),
  )
  .filter(({ form }) => /\p{Lu}{2}/u.test(form))
  .sort((a, b) => b.form.length - a.form.length)
  .map(({ id, form }) => ({
    id,
    // An address such as SENDPartnership@ does not say SEND.
    pattern: new RegExp(`(?<!\\p{L})${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?!\\p{L})`, 'gu'),
  }));

/** Two or more capitals in a row that are not part of an address. */
function shortFormsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}@./-])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}@-]))/gu)].map(([form]) => form);
}

/** Our words with short forms in a page's `main` without a link to their meaning, and short forms that are no words of ours. Names of sources stand as they are, in lists and where a number comes from. */
function unexplained(address: string, html: string): string[] {
  const texts: string[] = [];
  const links = new Set<string>([address]);
  visit(parse(html).childNodes);
  const text = texts.join(' ');
  const short = new Set<string>();
  // A longer name takes its words with it: “SEND Partnership Board” does not name the SEND Partnership.
  const rest = known.reduce((left, { id, pattern }) => {
    const without = left.replace(pattern, ' ');
    if (without !== left) short.add(id);
    return without;
  }, text);
  const unlinked = findWords(words, text).filter(
    (id) => short.has(id) && !everyday.has(id) && !links.has(addresses.word(id)),
  );
  return [...unlinked, ...new Set(shortFormsIn(rest))];

  function visit(nodes: readonly Node[], inMain = false, silent = false): void {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) {
        if (inMain && !silent) texts.push(node.value);
        continue;
      }
      if (!('childNodes' in node)) continue;
      const attributes = 'attrs' in node ? node.attrs : [];
      const href = attributes.find(({ name }) => name === 'href')?.value;
      if (href) links.add(href);
      const quoted = attributes.some(
        ({ name, value }) =>
          (name === 'class' && /\b(source-list|words|from)\b/.test(value)) ||
          // The proper name of a place, which nobody translates or writes out.
          (name === 'translate' && value === 'no'),
      );
      visit(node.childNodes, inMain || node.nodeName === 'main', silent || quoted);
    }
  }
}

it.for(site.pages)('%s explains its short forms', async (address) => {
  const { html } = await readBuiltPage(site, address);
  expect(unexplained(address, html), unexplained(address, html).join()).toEqual([]);
});

it('notices one that is not explained', () => {
  expect(unexplained('/a/', '<main><p>Ask the XYZQ and the SENCO.</p></main>')).toEqual(['senco', 'XYZQ']);
  expect(
    unexplained('/a/', `<main><p>Ask the SENCO.</p><a href="${addresses.word('senco')}">SENCO</a></main>`),
  ).toEqual([]);
});
