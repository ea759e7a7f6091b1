import { entriesOf } from '#checks/entriesOf.ts';
import { ledgerName } from '#domain/addresses/ledgerName.ts';
import type { ClaimedId, Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** An address that was public must lead somewhere for ever: newsletters and letters link to it. */
export function formerAddress(
  entries: readonly Entry[],
  _date?: string,
  claimed: readonly ClaimedId[] = [],
): Finding[] {
  const there = new Set([...entries.map(ledgerName), ...claimed.map(({ collection, id }) => `${collection}/${id}`)]);
  return entriesOf(entries, 'addresses').flatMap((entry) => {
    const isThere = there.has(entry.id);
    const say = (message: string, fix?: string): Finding => ({
      kind: 'reference',
      file: entry.file,
      ...entry.positionOf(['id']),
      message,
      ...(fix === undefined ? {} : { fix }),
    });
    const { state } = entry.data;
    if (state === 'live' && !isThere)
      return [
        say(
          `${entry.id} was public and is gone. Newsletters link to it. Has the help ended? Put the file back with status: retired. Has it another name? Say where it went:`,
          `- { id: ${entry.id}, state: moved, to: ${entry.id.split('/')[0] ?? ''}/… }`,
        ),
      ];
    if (state !== 'live' && isThere) return [say(`${entry.id} is there, so its address is live.`)];
    return [];
  });
}
