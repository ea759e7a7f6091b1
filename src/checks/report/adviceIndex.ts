import { kinds } from '#checks/kinds.ts';
import { kinds as builtKinds } from '#checks/built/kinds.ts';

/** The list of all pages of advice, as `docs/advice/README.md` has it. `npx vitest run tests/fixtures/checks/advice.test.ts -u` writes it. */
export function adviceIndex(): string {
  return `# What the check says, and how to mend it

A page for each kind of problem: what it means, an example that fails, how to mend it. This list is made from the tables of
kinds (\`src/checks/kinds.ts\`, \`src/checks/built/kinds.ts\`).

An *error* would publish something false, unsafe or broken. Nothing is published until it is mended. *Overdue* comes from time
alone: readers see it, and nothing stops.

## In content

${rowsOf(kinds)}

## On finished pages

These are found when the site is built, a page at a time. Most come from a change of the code.

${rowsOf(builtKinds)}
`;
}

function rowsOf(table: Readonly<Record<string, { severity: string; advice: string }>>): string {
  return Object.entries(table)
    .map(
      ([kind, { severity, advice }]) =>
        `- [${kind}](${kind}.md)${severity === 'error' ? '' : ` (${severity})`}: ${advice}`,
    )
    .join('\n');
}
