import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { bare, contactsOf, endsHere, placeOf } from '#checks/content/noCircles.ts';

/** Collections whose every page says who to contact. */
const withContacts: ReadonlySet<string> = new Set(['services', 'guides', 'needs', 'letters', 'situations', 'young']);

/**
 * Every box that says who to contact ends in a way to reach somebody, or says that none is published. Asked of the whole
 * site only: a small tree of content, as tests have, is not held to it.
 */
export function wayToReach(entries: readonly Entry[]): Finding[] {
  const named = new Set(entries.flatMap((entry) => contactsOf(entry).map(({ to }) => bare(to))));
  return entries
    .filter((entry) => withContacts.has(entry.collection) || isNamed(entry))
    .filter((entry) => !endsHere(entry))
    .map((entry) => ({
      kind: 'no-way',
      file: entry.file,
      ...entry.positionOf(['contacts']),
      message:
        'Nobody can be reached from here. Name who answers under “reach” (a file of src/content/reach). If no number is published, name an entry that says so, and the free advice after it.',
    }));

  /** Bodies and posts that no contact line leads to only say what they are. */
  function isNamed(entry: Entry): boolean {
    return ['organisations', 'contacts'].includes(entry.collection) && named.has(placeOf(entry));
  }
}
