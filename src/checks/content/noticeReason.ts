import { addresses } from '#base/addresses.ts';
import { noticeBreaches, type SchoolHoliday } from '#domain/notice/noticeBreaches.ts';
import type { Event } from '#schemas/events.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** Comply or explain: an event that does not keep the agreement with the forum says why, for readers to see. */
export function noticeReason(entries: readonly Entry[]): Finding[] {
  const holidays = entries
    .filter(({ collection }) => collection === 'holidays')
    .map(({ data }) => data as unknown as SchoolHoliday);
  return entries
    .filter(({ collection }) => collection === 'events')
    .flatMap((entry) => {
      const event = entry.data as unknown as Event;
      if (event.reason !== undefined || event.took === 'cancelled') return [];
      return noticeBreaches(event, holidays).map(({ says, section, paragraph }) => ({
        kind: 'notice',
        file: entry.file,
        ...entry.positionOf(['starts']),
        message: `${says} Change it, or say why under “reason”. See ${addresses.protocolParagraph(section, paragraph)}`,
      }));
    });
}
