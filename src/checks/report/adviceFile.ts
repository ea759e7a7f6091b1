import type { Kind } from '#checks/kinds.ts';

/** The page that tells what a kind of finding means and how to mend it, from the project's root. */
export function adviceFile(kind: Kind): string {
  return `docs/advice/${kind}.md`;
}
