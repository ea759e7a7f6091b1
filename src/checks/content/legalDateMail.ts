import type { ContactLine } from '#schemas/shared.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { bare, contactsOf } from '#checks/content/noCircles.ts';

/** The Partnership’s team passes mail on and decides nothing. */
const mailbox = 'contacts/partnership-team';

/**
 * Where a legal date hangs on the day that a letter arrives, it goes to whoever must answer it, never through a mailbox that
 * passes mail on: a day lost there is a right lost. Guides with deadlines and letters to copy are such pages.
 */
export function legalDateMail(entries: readonly Entry[]): Finding[] {
  return entriesOf(entries, 'guides', 'letters')
    .filter(({ data }) => 'arrives' in data || data.deadlines !== undefined)
    .flatMap((entry) =>
      contactsOf(entry)
        .map(({ to }: ContactLine, index) => ({ to: bare(to), path: ['contacts', index, 'to'] as PropertyKey[] }))
        .filter(({ to }) => to === mailbox)
        .map(({ path }) => ({
          kind: 'circle',
          file: entry.file,
          ...entry.positionOf(path),
          message:
            'Days count here, and the Partnership’s team only passes mail on. Send families to whoever must answer.',
        })),
    );
}
