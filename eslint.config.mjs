import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { knownToFloor } from './src/build/knownToFloor.ts';

/** What each room is for, said to whoever imports from the wrong one. */
const belongs = {
  schemas: 'What an entry must hold belongs in schemas.',
  door: 'Reading content from disk belongs behind the door. Ask it through site/, or take entries as values.',
  domain: 'Rules as pure functions of plain values belong in domain.',
  formats: 'Outside formats belong in formats.',
  checks: 'Findings over content and pages belong in checks.',
  site: 'Only pages (and components/prose) ask site/. Take what you need as a value or a prop.',
  build: 'Node and Astro edges belong in build. Take the result as a value.',
  commands: 'Commands are entry points. Nothing imports them but tests and other commands.',
  components: 'Markup belongs in components and layouts. Give back a plain value instead.',
  layouts: 'Markup belongs in components and layouts. Give back a plain value instead.',
  pages: 'Nothing imports a page.',
};
const rooms = Object.keys(belongs);

/** The import rules of one room: the rooms it may import from, and whether it may touch Node or Astro. */
function room(name, { files = [`src/${name}/**`], may = [], node = false, content = false, types = [] }) {
  const forbidden = rooms.filter((other) => other !== name && !may.includes(other));
  const patterns = forbidden.map((other) => ({
    regex: `^(#|(\\.\\./)+|(\\.\\./)*src/)${other}/`,
    message: belongs[other],
    allowTypeImports: types.includes(other),
  }));
  if (!node)
    patterns.push({
      regex: '^(node:|astro$|astro/)',
      message: 'This room is pure: no Node, no Astro. Pass the value in from build/ or commands/.',
    });
  if (!content) patterns.push({ regex: '^astro:', message: 'Only site/ and components/prose/ ask Astro for content.' });
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

/** A day is never read out of how a language writes it: that changes. */
const days = [
  {
    selector: "MemberExpression[object.name='Intl'][property.name='DateTimeFormat']",
    message: 'Ask domain/dates/dayInLondon.ts which day it is, and inWords how to write one.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale(Date|Time)String$/]',
    message: 'Ask domain/dates/dayInLondon.ts which day it is, and inWords how to write one.',
  },
  {
    selector: "MemberExpression[object.type='NewExpression'][object.callee.name='Date'][object.arguments.length=0]",
    message: 'The day in London is not the day in UTC: ask domain/dates/dayInLondon.ts.',
  },
];

const pure = {
  files: ['src/{schemas,domain,formats,checks}/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      { name: 'fetch', message: 'Nothing here asks the network.' },
      { name: 'process', message: 'Pass the value in from build/ or commands/.' },
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
  globalIgnores(['dist/', 'dist-*/', '.astro/', 'tests/bench/']),
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
  { files: ['src/commands/**', 'src/build/**', 'tests/relevance/**'], rules: { 'no-console': 'off' } },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', ...days] } },
  pure,
  { files: ['src/domain/dates/dayInLondon.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // What visitors download: the client files, and domain, which they may import.
    files: ['src/**/*.client.ts', 'src/domain/**/*.ts'],
    plugins: { ours: { rules: { 'known-to-floor': knownToFloor } } },
    rules: { 'ours/known-to-floor': 'error' },
  },
  room('domain', { types: ['schemas'] }),
  room('schemas', { may: ['domain'] }),
  room('checks', { may: ['domain', 'schemas'] }),
  room('formats', { may: ['domain', 'schemas', 'checks'] }),
  room('door', { may: ['domain', 'schemas', 'checks', 'formats'], node: true }),
  room('site', { may: ['domain', 'schemas', 'checks', 'formats'], content: true }),
  room('build', { may: ['domain', 'schemas', 'checks', 'formats', 'door'], node: true }),
  room('commands', { may: ['domain', 'schemas', 'checks', 'formats', 'door', 'build'], node: true }),
  room('components', { may: ['domain'], types: ['schemas'] }),
  room('components', { files: ['src/components/prose/**'], may: ['domain', 'site', 'schemas'], content: true }),
  room('layouts', { may: ['components', 'domain'], types: ['schemas'] }),
  room('pages', { may: ['site', 'layouts', 'components', 'domain'], types: ['schemas'] }),
  room('components', { files: ['src/**/*.client.ts'], may: ['domain'] }),
  {
    files: ['src/**/*.client.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^[^.#]', message: 'What visitors download is ours and small: import from domain/ only.' },
            { regex: '^(#|(\\.\\./)+)schemas/', message: 'Never zod in the browser: take the list from domain/lists.' },
          ],
        },
      ],
    },
  },
);
