import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import { fieldOf } from '#checks/fieldOf.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

/** A mobile number of the United Kingdom (Ofcom's National Telephone Numbering Plan: 07). */
const mobile = /(?:\+44[\s.()0-]*|\b0)7[\d\s.()-]{8,13}\d/;

/**
 * A contact is a post or a team, never a person: people move on, and their own addresses and mobiles stay in print.
 * Who once had a post stands in the timeline alone, with its date. An officer is one person, so a mobile there is theirs.
 */
export function personOnContact(entries: readonly Entry[]): Finding[] {
  const people = entriesOf(entries, 'timeline').flatMap(({ data }) => data.people ?? []);
  return entriesOf(entries, 'contacts', 'districts').flatMap((entry) => {
    const ofOnePerson = entry.collection === 'districts' || entry.data.role === 'area-health-officer';
    const email = fieldOf(entry, 'email');
    return [
      ...textsOf(entry),
      ...(typeof email === 'string' ? [{ text: email, position: () => entry.positionOf(['email']) }] : []),
      ...(entry.body?.links ?? []).map(({ url, line, column }) => ({ text: url, position: () => ({ line, column }) })),
    ].flatMap(({ text, position }) =>
      [
        ...people.filter(({ name }) => holds(text, name)).map(({ name }) => `the name of a person (${name})`),
        ...people.filter((person) => holds(text, person.email)).map(() => 'the old address of a person'),
        ...(ofOnePerson && mobile.test(text) ? ['a mobile number, which is one person’s own'] : []),
      ]
        .slice(0, 1)
        .map((what) => ({
          kind: 'personal',
          file: entry.file,
          ...position(),
          message: `This has ${what}. Say which post it is; who had it once stands in src/content/timeline, under people.`,
        })),
    );
  });
}

function holds(text: string, part: string | undefined): boolean {
  return part !== undefined && text.toLowerCase().includes(part.toLowerCase());
}
