import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { sectorParts } from '#domain/near/sectorsOf.ts';

/** Each part of a sector of postcodes belongs to one of the districts or to a neighbour, and its parts stand in order. */
export function sectorOwner(entries: readonly Entry[]): Finding[] {
  const known = new Set(entriesOf(entries, 'districts', 'neighbours').map(({ id }) => id));
  return entriesOf(entries, 'sectors').flatMap((entry) => {
    const parts = sectorParts(entry.data.who);
    const say = (message: string): Finding => ({
      kind: 'reference',
      file: entry.file,
      ...entry.positionOf(['who']),
      message,
    });
    return [
      ...parts
        .filter(({ where }) => !known.has(where))
        .map(({ where }) => say(`There is no "${where}" in src/content/districts or src/content/neighbours.`)),
      ...parts
        .filter(({ from }, index) => index > 0 && from <= (parts[index - 1]?.from ?? ''))
        .map(({ from }) => say(`The part from ${from} on stands after one that begins later. Put them in order.`)),
    ];
  });
}
