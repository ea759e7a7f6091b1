import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const file = join(root, 'src/domain/madeUp.ts');

/** What the linter says of code that visitors download, as if it lay in a file of domain. */
async function said(code: string): Promise<string[]> {
  const options: ts.CompilerOptions = { target: ts.ScriptTarget.ESNext, strict: true, types: [] };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true) : getSourceFile(name, ...rest);
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      languageOptions: {
        parserOptions: { projectService: false, programs: [ts.createProgram([file], options, host)] },
      },
    },
    ruleFilter: ({ ruleId }) => ruleId === 'ours/known-to-floor',
  });
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ message, line }) => `${line} ${message.split(' is newer')[0] ?? ''}`);
}

it('refuses what the oldest browsers lack, by its type and not by its name alone', async () => {
  const code = `export const a = Map.groupBy([1], (one) => one % 2);
export const b = (list: readonly number[]) => list.toSorted();
export const c = new URLSearchParams('').size;
export const d = ({ size }: URLSearchParams) => size;
export const e = new Set([1]).union(new Set([2]));
export const f = new Map<string, number>().values().map((one) => one + 1);
export const g = AbortSignal.timeout(1);
export const h = Object.assign(document.createElement('p'), { ariaLabel: '' } satisfies Partial<HTMLElement>);
export const i = [1].findLast((one) => one > 0);
export const j = requestIdleCallback;
export const k = /(?<!a)b/.test('b');
export const l = /[a&&b]/v.test('b');
export const m = document.querySelector('dialog')?.showModal();
`;
  expect(await said(code)).toEqual([
    '1 Map.groupBy',
    '2 ReadonlyArray.prototype.toSorted',
    '3 URLSearchParams.prototype.size',
    '4 URLSearchParams.prototype.size',
    '5 Set.prototype.union',
    '6 IteratorObject.prototype.map',
    '7 AbortSignal.timeout',
    '8 ARIAMixin.prototype.ariaLabel',
    '9 Array.prototype.findLast',
    '10 requestIdleCallback',
    '11 Lookbehind in a pattern, or a modifier,',
    '12 The v flag of a pattern',
    '13 HTMLDialogElement.prototype.showModal',
  ]);
});

it('leaves alone what they know, though something newer has its name', async () => {
  const code = `export const a = new Map([[1, 2]]).size;
export const b = [1].map((one) => one).find((one) => one > 0);
export const c = Promise.any([Promise.resolve(1)]);
export const d = [1].at(-1);
export const e = Object.hasOwn({}, 'a');
export const f = new Intl.DateTimeFormat('en-GB').formatToParts();
export const g = (details: HTMLDetailsElement) => details.open;
export const h = (box: HTMLInputElement) => box.name;
export const i = { toSorted: 1, union: 2 }.union;
export const j = /(?<year>\\d+)(?=a)/u.test('1a');
export const k = (dialog: HTMLDialogElement | undefined) => dialog;
`;
  expect(await said(code)).toEqual([]);
});
