import { addresses } from '#base/addresses.ts';
import { noticeBreaches } from '#domain/notice/noticeBreaches.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** Comply or explain: an event that does not keep the agreement with the forum says why, for readers to see. */
export function noticeReason(entries: readonly Entry[]): Finding[] {
  const holidays = entriesOf(entries, 'holidays').map(({ data }) => data);
  return entriesOf(entries, 'events').flatMap((entry) => {
    const event = entry.data;
    if (event.reason !== undefined || event.took === 'cancelled') return [];
    return noticeBreaches(event, holidays).map(({ says, section, paragraph }) => ({
      kind: 'notice',
      file: entry.file,
      ...entry.positionOf(['starts']),
      message: `${says} Change it, or say why under “reason”. See ${addresses.protocolParagraph(section, paragraph)}`,
    }));
  });
}
