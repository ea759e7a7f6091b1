import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { newerThanFloor, sharedNames } from '#integrations/browserFloor.ts';
import { builtSite } from '../support/builtSite.ts';

const site = await builtSite();
const files = [...site.files];
const read = (file: string) => readFile(join(site.folder, file), 'utf8');

const paths = new Set(newerThanFloor);
/** New methods by their names alone, since a finished script has no types. The linter, which has them, sees the rest. */
const names = new Set(
  newerThanFloor
    .flatMap((path) => /\.prototype\.(\w+)$/.exec(path)?.[1] ?? [])
    .filter((name) => !sharedNames.has(name)),
);

/** What a script holds that one of the oldest browsers lacks. A name that the script asks for first, or writes in words, counts too. */
async function newerIn(code: string): Promise<string[]> {
  const { program, errors } = await parse('script.js', code);
  expect(errors).toEqual([]);
  const found: string[] = [];
  const own = new Set<string>();
  new Visitor({
    VariableDeclarator: ({ id }) => {
      if (id.type === 'Identifier') own.add(id.name);
    },
    FunctionDeclaration: ({ id }) => {
      if (id) own.add(id.name);
    },
    MemberExpression: ({ object, property, computed }) => {
      const name = !computed && property.type === 'Identifier' ? property.name : '';
      const owner = object.type === 'Identifier' ? object.name : '';
      if (names.has(name)) found.push(name);
      if (paths.has(`${owner}.${name}`)) found.push(`${owner}.${name}`);
      if (paths.has(owner)) found.push(owner);
    },
    Property: ({ key, computed }) => {
      if (!computed && key.type === 'Identifier' && names.has(key.name)) found.push(key.name);
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && paths.has(callee.name)) found.push(callee.name);
    },
    NewExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && paths.has(callee.name)) found.push(callee.name);
    },
    StaticBlock: () => {
      found.push('static block');
    },
    Literal: (node) => {
      if ('regex' in node && /[vd]/.test(node.regex.flags)) found.push(`/${node.regex.flags}`);
    },
  }).visit(program);
  // In patterns, and in words that patterns are made of.
  if (/\(\?<[=!]/.test(code)) found.push('lookbehind');
  // An own name is no newer thing of the browser.
  return found.filter((name) => !own.has(name));
}

test.for(files.filter((file) => file.endsWith('.js')))('%s holds nothing newer than the phones', async (file) => {
  expect(await newerIn(await read(file))).toEqual([]);
});

test('the look into scripts sees what it should', async () => {
  const code = `[1].toSorted();Map.groupBy([],x);new Iterator;scheduler.yield();requestIdleCallback(f);
    Object.assign(e,{ariaLabel:""});/a/v;RegExp("(?<!a)b");class A{static{f()}}
    m.size;[].map(f);Promise.any([]);[].at(-1);Object.hasOwn(a,"b");/(?<a>b)/u`;
  expect(await newerIn(code)).toEqual([
    'toSorted',
    'Map.groupBy',
    'Iterator',
    'scheduler',
    'requestIdleCallback',
    'ariaLabel',
    '/v',
    'static block',
    'lookbehind',
  ]);
});

/** What of a stylesheet these browsers cannot read and cannot do without. */
function unreadable(css: string): string[] {
  return [
    // `(width>=48em)`: Chrome 104, Firefox 102, iOS 16.4. Without it a wide screen gets the narrow page.
    ...(css.match(/@media[^{]*[<>][^{]*/g) ?? []),
    ...(css.match(/@(?:container|scope|starting-style|property)\b|[;{}]\s*&|light-dark\(|color-mix\(/g) ?? []),
    // `content: "…" / ""`: Firefox 128, iOS 17.4. The sign alone must stand before it.
    ...[...css.matchAll(/([^{};]*)([{;])content:("[^"]*") ?\/ ?"[^"]*"/g)]
      .filter(([, before, , sign]) => before !== `content:${sign ?? ''}`)
      .map(([whole]) => whole),
  ];
}

test.for(files.filter((file) => file.endsWith('.css')))('%s can be read on the phones', async (file) => {
  expect(unreadable(await read(file))).toEqual([]);
});

test('the look into styles sees what it should', () => {
  expect(unreadable('@media (width>=48em){a{b:c}}.a{content:"x" / ""}.b{content:"x";content:"x" / ""}')).toEqual([
    '@media (width>=48em)',
    '.a{content:"x" / ""',
  ]);
});
