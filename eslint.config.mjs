import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { knownToFloor } from '#integrations/knownToFloor.ts';

/** What each room is for, said to whoever imports from the wrong one. */
const belongs = {
  base: 'Lists, dates, addresses and text that everybody needs belong in base.',
  schemas: 'What an entry must hold belongs in schemas.',
  domain: 'Rules as pure functions of plain values belong in domain.',
  formats: 'Outside formats belong in formats.',
  checks: 'Findings over content and pages belong in checks.',
  loader: 'Reading content from disk belongs in the loader. Ask it through queries/, or take entries as values.',
  views: 'What a page prints is typed in views. Give back a plain value instead.',
  queries: 'Only pages (and components/prose) ask queries/. Take what you need as a value or a prop.',
  integrations: 'Node and Astro edges belong in integrations. Take the result as a value.',
  commands: 'Commands are entry points. Nothing imports them but tests and other commands.',
  components: 'Markup belongs in components and layouts. Give back a plain value instead.',
  layouts: 'Markup belongs in components and layouts. Give back a plain value instead.',
  pages: 'Nothing imports a page.',
};
const rooms = Object.keys(belongs);

/** One way to name a file of the house, so that it reads the same from everywhere and survives a move. */
const oneStyle = { regex: '^\\.', message: 'Name it from its room: #room/folder/file.ts.' };

/** The import rules of one room: the rooms it may import from, and whether it may touch Node or Astro. */
function room(name, { files = [`src/${name}/**`], may = [], node = false, content = false, types = [] }) {
  const forbidden = rooms.filter((other) => other !== name && !may.includes(other));
  const patterns = forbidden.map((other) => ({
    regex: `^#${other}/`,
    message: belongs[other],
    allowTypeImports: types.includes(other),
  }));
  patterns.push(oneStyle);
  if (!node)
    patterns.push({
      regex: '^(node:|astro$|astro/)',
      message: 'This room is pure: no Node, no Astro. Pass the value in from integrations/ or commands/.',
    });
  if (!content)
    patterns.push({ regex: '^astro:', message: 'Only queries/ and components/prose/ ask Astro for content.' });
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

/** A day is never read out of how a language writes it: that changes. */
const days = [
  {
    selector: "MemberExpression[object.name='Intl'][property.name='DateTimeFormat']",
    message: 'Ask base/dates/dayInLondon.ts which day it is, and inWords how to write one.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale(Date|Time)String$/]',
    message: 'Ask base/dates/dayInLondon.ts which day it is, and inWords how to write one.',
  },
  {
    selector: "MemberExpression[object.type='NewExpression'][object.callee.name='Date'][object.arguments.length=0]",
    message: 'The day in London is not the day in UTC: ask base/dates/dayInLondon.ts.',
  },
];

const pure = {
  files: ['src/{base,schemas,domain,formats,checks,views}/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      { name: 'fetch', message: 'Nothing here asks the network.' },
      { name: 'process', message: 'Pass the value in from integrations/ or commands/.' },
    ],
    'no-restricted-syntax': [
      'error',
      ...days,
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: '“Today” is SITE_DATE, passed in.',
      },
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: '“Today” is SITE_DATE, passed in.',
      },
    ],
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', '**/.astro/', 'tests/bench/{eleventy,stock-astro}/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/dot-notation': 'off', // index signatures are read with brackets (tsconfig strictest)
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
    },
  },
  {
    // What Astro compiles from a template has no types the linter could know.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/commands/**', 'src/integrations/**', 'tests/{relevance,bench,rooms,gallery}/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', ...days] } },
  pure,
  { files: ['src/base/dates/dayInLondon.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // What visitors download: the client files, and the rooms they may import.
    files: ['src/**/*.client.ts', 'src/{base,domain}/**/*.ts'],
    plugins: { ours: { rules: { 'known-to-floor': knownToFloor } } },
    rules: { 'ours/known-to-floor': 'error' },
  },
  room('base', {}),
  room('schemas', { may: ['base'] }),
  room('domain', { may: ['base'], types: ['schemas'] }),
  room('checks', { may: ['base', 'schemas', 'domain'] }),
  room('formats', { may: ['base', 'schemas', 'domain'] }),
  room('loader', { may: ['base', 'schemas', 'domain', 'checks', 'formats'], node: true }),
  room('integrations', { may: ['base', 'schemas', 'domain', 'checks', 'formats', 'loader'], node: true }),
  room('commands', { may: ['base', 'schemas', 'domain', 'checks', 'formats', 'loader', 'integrations'], node: true }),
  room('views', { types: ['base', 'domain'] }),
  room('queries', { may: ['base', 'schemas', 'domain', 'formats', 'checks'], types: ['views'], content: true }),
  room('components', { may: ['base', 'domain'], types: ['schemas', 'views'] }),
  room('components', {
    files: ['src/components/prose/**'],
    may: ['base', 'domain', 'queries', 'schemas'],
    types: ['views'],
    content: true,
  }),
  room('layouts', { may: ['components', 'base', 'domain'], types: ['schemas', 'views'] }),
  room('pages', { may: ['queries', 'layouts', 'components', 'base'], types: ['views'] }),
  room('components', { files: ['src/**/*.client.ts'], may: ['base', 'domain'], types: ['views'] }),
  {
    files: ['src/**/*.client.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              // `virtual:words/…` is content that the build puts into the script: integrations/wordsForScripts.ts.
              regex: '^(?!virtual:words/)[^.#]',
              message: 'What visitors download is ours and small: import from base/ and domain/ only.',
            },
            { regex: '^#schemas/', message: 'Never zod in the browser: take the list from base/lists.' },
          ],
        },
      ],
    },
  },
);
