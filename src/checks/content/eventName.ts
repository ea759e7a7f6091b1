import type { Entry } from '../entry.ts';
import type { Finding } from '../finding.ts';

/** Names that lists, calendars and feeds already have below /events/. */
const taken = new Set(['calendar', 'kind', 'area', 'feed']);

/** An event must not take the place of a calendar, and one that is still to come needs a day. */
export function eventName(entries: readonly Entry[], date: string): Finding[] {
  return entries
    .filter(({ collection }) => collection === 'events')
    .flatMap((entry) => {
      const starts = String(entry.data['starts']);
      return [
        ...(taken.has(entry.id)
          ? [
              {
                kind: 'file',
                file: entry.file,
                message: `An event cannot be called "${entry.id}": /events/${entry.id} is something else. Rename the file.`,
              },
            ]
          : []),
        ...(starts.length < 10 && starts > date.slice(0, starts.length)
          ? [
              {
                kind: 'field',
                file: entry.file,
                ...entry.positionOf(['starts']),
                message: `starts is ${starts}, which is still to come. Give the day.`,
              },
            ]
          : []),
      ];
    });
}
