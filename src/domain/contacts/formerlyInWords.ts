import type { Contact } from '../../schemas/contacts.ts';

type Formerly = NonNullable<Contact['formerly']>[number];

/**
 * Who it was then, as a sentence: the name begins the note where the note begins with a verb.
 *
 * @example formerlyInWords({ name: 'A. Person', note: 'Was the officer in January 2020.', asAt: '2020-01' }) // => 'A. Person was the officer in January 2020.'
 */
export function formerlyInWords({ name, note }: Formerly): string {
  if (name === undefined) return note ?? '';
  if (note === undefined) return `The name then was ${name}.`;
  if (note.includes(name)) return note;
  return /^(Was|Had|Held|Led)\b/.test(note)
    ? `${name} ${note.charAt(0).toLowerCase()}${note.slice(1)}`
    : `${note} The name then was ${name}.`;
}
