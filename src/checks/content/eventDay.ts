import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** An event that is still to come needs a day. */
export function eventDay(entries: readonly Entry[], date: string): Finding[] {
  return entriesOf(entries, 'events').flatMap((entry) => {
    const { starts } = entry.data;
    if (starts.length >= 10 || starts <= date.slice(0, starts.length)) return [];
    return [
      {
        kind: 'field',
        file: entry.file,
        ...entry.positionOf(['starts']),
        message: `starts is ${starts}, which is still to come. Give the day.`,
      },
    ];
  });
}
