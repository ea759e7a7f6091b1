import { pageParts } from '#base/lists/pageParts.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** A heading makes a place on its page. Where the page itself has a part of that name, links could not tell which is meant. */
export function takenHeading(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry) => {
    const taken = pageParts[entry.collection] ?? [];
    return (entry.body?.headings ?? [])
      .filter(({ slug }) => taken.includes(slug))
      .map(({ text }) => {
        const at = entry.body?.runs.find((run) => run.text === text);
        return {
          kind: 'heading',
          file: entry.file,
          ...(at && { line: at.line, column: at.column }),
          message: `The page has a part of its own by the name of “${text}”. Use other words for this heading, so that links can tell the two apart.`,
        };
      });
  });
}
