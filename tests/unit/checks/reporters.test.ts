import { describe, expect, it } from 'vitest';
import type { Finding } from '#checks/finding.ts';
import type { JsonReport } from '#checks/report/findingsAsJson.ts';
import { reporters, tellFindings, type Asked } from '#checks/report/reporters.ts';

const findings: Finding[] = [
  { kind: 'field', file: 'src/content/b.yaml', line: 2, column: 1, message: 'cost is "gratis".', fix: 'cost: free' },
  { kind: 'field', file: 'src/content/a.yaml', message: 'title is missing.' },
  { kind: 'overdue', file: 'src/content/a.yaml', line: 9, column: 3, message: 'The review was due.' },
];
const asked: Asked = { json: false, onGithub: false };
const repository = { server: 'https://github.com', name: 'owner/offer', commit: 'abc123' };

describe('the terminal', () => {
  it('says at the first of each kind where to read more', () => {
    expect(tellFindings(findings, asked)).toMatchInlineSnapshot(`
      "src/content/a.yaml  title is missing.
          Read more:  docs/advice/field.md
      src/content/a.yaml:9:3  Overdue: The review was due.
          Read more:  docs/advice/overdue.md
      src/content/b.yaml:2:1  cost is "gratis".
          Write:  cost: free

      2 problems in 2 files. Nothing was published."
    `);
  });

  it('says nothing where nothing is wrong', () => {
    expect(tellFindings([], { ...asked, onGithub: true })).toBe('');
  });
});

describe('GitHub', () => {
  it('is told too where it reads, with a link where the repository is known', () => {
    const said = tellFindings(findings.slice(0, 1), { ...asked, onGithub: true, repository });
    expect(said.split('\n').at(-1)).toMatchInlineSnapshot(
      `"::error file=src/content/b.yaml,line=2,col=1::cost is "gratis".%0AWrite:  cost: free%0ARead more:  https://github.com/owner/offer/blob/abc123/docs/advice/field.md"`,
    );
    expect(reporters.github.report(findings.slice(0, 1), asked)).toContain('%0ARead more:  docs/advice/field.md');
  });
});

describe('other programs', () => {
  it('are given JSON alone, in this shape', () => {
    const said = tellFindings(findings, { json: true, onGithub: true });
    expect(JSON.parse(said) as JsonReport).toEqual({
      version: 1,
      counts: { error: 2, overdue: 1 },
      findings: [
        {
          kind: 'field',
          severity: 'error',
          file: 'src/content/a.yaml',
          line: null,
          column: null,
          message: 'title is missing.',
          fix: null,
          advice: 'docs/advice/field.md',
        },
        expect.objectContaining({ kind: 'overdue', severity: 'overdue', line: 9, column: 3 }),
        expect.objectContaining({ file: 'src/content/b.yaml', fix: 'cost: free' }),
      ],
    });
    expect(JSON.parse(tellFindings([], { ...asked, json: true }))).toEqual({
      version: 1,
      counts: { error: 0, overdue: 0 },
      findings: [],
    });
  });
});

describe('what an author wrote', () => {
  const hostile = 'x\n::stop-commands::abc\r\u001b]0;pwned\u0007\u001b[2J\u009b2J\u202e\u2028\u{e0041}\ud800';
  const shown = String.raw`x\u000a::stop-commands::abc\u000d\u001b]0;pwned\u0007\u001b[2J\u009b2J\u202e\u2028\udb40\udc41\ud800`;
  const told = tellFindings([{ kind: 'field', file: hostile, message: hostile, fix: hostile }], {
    ...asked,
    onGithub: true,
    repository,
  });

  it('moves no cursor, starts no line and gives no command', () => {
    expect(told).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(told.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect(told.split(shown).length - 1).toBe(5);
  });

  it('keeps its meaning in JSON, and does no harm where that is shown', () => {
    const said = tellFindings([{ kind: 'field', file: 'a', message: hostile }], { ...asked, json: true });
    expect(said).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect((JSON.parse(said) as JsonReport).findings[0]?.message).toBe(hostile);
  });
});
