import { entryClaims, fixedClaims } from '#domain/addresses/addressClaims.ts';
import { mostSuggestions, nearest } from '#base/text/nearest.ts';
import type { ClaimedId, Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** A link to a page of this site must lead to one. The built pages are checked again, with their templates. */
export function brokenLink(entries: readonly Entry[], _date?: string, claimed: readonly ClaimedId[] = []): Finding[] {
  const known = knownAddresses([...entries, ...claimed]);
  const choices = [...known];
  let found = 0;
  return entries.flatMap((entry) =>
    (entry.body?.links ?? []).flatMap(({ url, line, column }) => {
      const path = url.split(/[?#]/)[0] ?? '';
      if (!url.startsWith('/') || known.has(path)) return [];
      found += 1;
      const meant = found <= mostSuggestions ? nearest(path, choices) : undefined;
      return [
        {
          kind: 'link',
          file: entry.file,
          line,
          column,
          message: `No page has the address ${path}.${meant ? ` Did you mean ${meant}?` : ''}`,
        },
      ];
    }),
  );
}

/** What a link may lead to. A page of a long list comes and goes with its length, so nothing links to it; files of calendars too. */
function knownAddresses(entries: readonly ClaimedId[]): Set<string> {
  const fixed = fixedClaims().filter(({ noPage }) => noPage === undefined);
  const own = entryClaims(entries.map(({ collection, id }) => ({ collection, id })));
  return new Set([...fixed, ...own.filter(({ address }) => address.endsWith('/'))].map(({ address }) => address));
}
