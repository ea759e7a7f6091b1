import type { ContactLine } from '#schemas/shared.ts';
import type { Entry, EntryOf } from '#checks/entry.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import type { Finding } from '#checks/finding.ts';

/**
 * Nobody is sent in a circle: a contact line leads to a number, a mailbox or a form, or to a page that has one of its own. A
 * page that has none, and whose own contact leads back or on to a third, would send a family from box to box.
 */
export function noCircles(entries: readonly Entry[]): Finding[] {
  const byPlace = new Map(entries.map((entry) => [placeOf(entry), entry]));
  return entries.flatMap((entry) =>
    contactsOf(entry).flatMap(({ to }, index) => {
      const target = byPlace.get(bare(to));
      const problem = target && problemOf(entry, target);
      if (problem === undefined) return [];
      return [
        {
          kind: 'circle',
          file: entry.file,
          ...entry.positionOf(['contacts', index, 'to']),
          message: `${problem} Write who answers under “reach” ${target === entry ? 'of this page, and take out “to”' : `of ${target?.file ?? ''}`}.`,
        },
      ];
    }),
  );
}

function problemOf(from: Entry, target: Entry): string | undefined {
  if (target === from) return 'This contact leads to its own page.';
  if (endsHere(target)) return undefined;
  const place = placeOf(target);
  const next = leadsOnTo(target);
  if (next.includes(placeOf(from))) return `This contact leads to ${place}, whose own contact leads back here.`;
  return next[0] === undefined
    ? undefined
    : `This contact leads to ${place}, whose own contact leads on to ${next[0]}.`;
}

/** Whether somebody can be reached on the page of this entry, or is told that no way is published. */
export function endsHere(entry: Entry): boolean {
  return (
    entry.collection === 'urgent' ||
    fieldOf(entry, 'reach') !== undefined ||
    (entry.collection === 'contacts' && hasOwnMail(entry.data))
  );
}

/** An own address that readers are given: one that nobody confirmed, with a team to pass messages on, is not. */
function hasOwnMail({ email, emailConfirmed, through }: EntryOf<'contacts'>['data']): boolean {
  return email !== undefined && (emailConfirmed || through === undefined);
}

function leadsOnTo(entry: Entry): string[] {
  const through = entry.collection === 'contacts' ? entry.data.through : undefined;
  return [
    ...(through === undefined ? [] : [`contacts/${through}`]),
    ...contactsOf(entry).map(({ to }) => bare(to)),
  ].filter((place) => place !== '');
}

/** The contact lines of an entry, which has them or not. */
export function contactsOf(entry: Entry): readonly ContactLine[] {
  return fieldOf(entry, 'contacts') ?? [];
}

/** Where a line leads, without the heading behind the #. */
export function bare(to: string | undefined): string {
  return to?.replace(/#.*$/, '') ?? '';
}

export function placeOf({ collection, id }: Entry): string {
  return `${collection}/${id}`;
}
