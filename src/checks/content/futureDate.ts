import type { Entry } from '#checks/entry.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import type { Finding } from '#checks/finding.ts';

/** Nobody can have looked at something on a day that has not come. Such a date would never be overdue. */
export function futureDate(entries: readonly Entry[], date: string): Finding[] {
  return entries.flatMap((entry) => {
    const looked: [path: PropertyKey[], day: string | undefined][] = [
      [['reviewed', 'on'], fieldOf(entry, 'reviewed')?.on],
      [['checkedOn'], fieldOf(entry, 'checkedOn')],
      ...reachDays(entry),
      ...(['changed', 'responded', 'received', 'raised'] as const).map((key): [PropertyKey[], string | undefined] => [
        [key],
        fieldOf(entry, key),
      ]),
      ...(fieldOf(entry, 'sources') ?? []).map((source, index): [PropertyKey[], string | undefined] =>
        source.kind === 'law'
          ? [['sources', index, 'lawCheckedOn'], source.lawCheckedOn]
          : [['sources', index, 'asAt'], source.asAt],
      ),
    ];
    return looked.flatMap(([path, day]) =>
      day === undefined || day <= date
        ? []
        : [
            {
              kind: 'field',
              file: entry.file,
              ...entry.positionOf(path),
              message: `${String(path.at(-1))} is ${day}, which has not come yet.`,
            },
          ],
    );
  });
}

function reachDays(entry: Entry): [PropertyKey[], string | undefined][] {
  if (entry.collection !== 'reach') return [];
  const { page, alsoOn, readOn, rung } = entry.data;
  return [
    [['page', 'date'], page.date],
    [['alsoOn', 'date'], alsoOn?.date],
    [['readOn'], readOn],
    [['rung', 'on'], rung?.on],
  ];
}
