import type { Reach } from '#schemas/reach.ts';
import type { Reviewed, Source } from '#schemas/shared.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** Nobody can have looked at something on a day that has not come. Such a date would never be overdue. */
export function futureDate(entries: readonly Entry[], date: string): Finding[] {
  return entries.flatMap((entry) => {
    const looked: [path: PropertyKey[], day: unknown][] = [
      [['reviewed', 'on'], (entry.data['reviewed'] as Reviewed | undefined)?.on],
      [['checkedOn'], entry.data['checkedOn']],
      ...reachDays(entry),
      ...(['changed', 'responded', 'received', 'raised'] as const).map((key): [PropertyKey[], unknown] => [
        [key],
        entry.data[key],
      ]),
      ...((entry.data['sources'] ?? []) as Source[]).map((source, index): [PropertyKey[], unknown] =>
        source.kind === 'law'
          ? [['sources', index, 'lawCheckedOn'], source.lawCheckedOn]
          : [['sources', index, 'asAt'], source.asAt],
      ),
    ];
    return looked
      .filter(([, day]) => typeof day === 'string' && day > date)
      .map(([path, day]) => ({
        kind: 'field',
        file: entry.file,
        ...entry.positionOf(path),
        message: `${String(path.at(-1))} is ${String(day)}, which has not come yet.`,
      }));
  });
}

function reachDays({ collection, data }: Entry): [PropertyKey[], unknown][] {
  if (collection !== 'reach') return [];
  const { page, alsoOn, readOn, rung } = data as unknown as Reach;
  return [
    [['page', 'date'], page.date],
    [['alsoOn', 'date'], alsoOn?.date],
    [['readOn'], readOn],
    [['rung', 'on'], rung?.on],
  ];
}
