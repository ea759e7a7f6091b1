import { addresses } from '#base/addresses.ts';
import type { Measure } from '#schemas/measures.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry, Position } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

/** Pages that families act on. */
const actedOn = ['services', 'guides', 'needs', 'letters', 'situations', 'contacts', 'young'] as const;

/** Families act on these pages, so no figure and no number of the plan of 2019–20 stands on them: it is years old. */
export function planFigure(entries: readonly Entry[]): Finding[] {
  const actions = new Set(entriesOf(entries, 'actions').map(({ id }) => id));
  const shares = new Map(
    entriesOf(entries, 'measures').flatMap(({ id, data }) => sharesOf(data).map((share) => [share, id])),
  );
  return entriesOf(entries, ...actedOn).flatMap((entry) =>
    textsOf(entry).flatMap(({ text, position }) => [
      ...(text.match(/\d+(?:\.\d+)?(?=\s?%| per ?cent\b)/g) ?? []).flatMap((share) => {
        const measure = shares.get(Number(share));
        return measure === undefined
          ? []
          : [
              finding(
                entry,
                position,
                `${share}% is a figure of the 2019–20 plan (${measure}). Take it out; link to ${addresses.figures} if families need it.`,
              ),
            ];
      }),
      ...(text.match(/\b[1-4]\.\d\.\d\b/g) ?? [])
        .filter((number) => actions.has(number))
        .map((number) =>
          finding(entry, position, `${number} is an action of the 2019–20 plan. Say in words what is done today.`),
        ),
    ]),
  );
}

/** Every share in percent that a measure holds. */
function sharesOf({ unit, rows, alsoPrinted = [] }: Measure): number[] {
  if (unit !== 'percent') return [];
  return [
    ...rows.flatMap(({ start, first, second, neighbours, england }) => [start, first, second, neighbours, england]),
    ...alsoPrinted.map(({ value }) => value),
  ].filter((figure) => typeof figure === 'number');
}

function finding({ file }: Entry, position: () => Position, message: string): Finding {
  return { kind: 'plan-figure', file, ...position(), message };
}
