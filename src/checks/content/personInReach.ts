import { firstNames } from '#base/lists/firstNames.ts';
import { mailboxWords } from '#base/lists/mailboxWords.ts';
import type { Reach } from '#schemas/reach.ts';
import type { TimelineEvent } from '#schemas/timeline.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

const titled = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? [A-Z][a-z]+/;

const named = new RegExp(`\\b(?:${firstNames.join('|')}) [A-Z][a-z]+(?:-[A-Z][a-z]+)?\\b`, 'g');

/** A mobile number of the United Kingdom (Ofcom's National Telephone Numbering Plan: 07). */
const mobile = /(?:\+44[\s.()0-]*|\b0)7[1-9][\d\s.()-]{7,12}\d/;

/**
 * Who answers is a team, never a person: people move on, and their names, mailboxes and mobiles stay in print. A mailbox is taken
 * for a person's if it has two parts (a.b@…) and neither is a word of a team; “emailOfTeam: true” says that it is one.
 */
export function personInReach(entries: readonly Entry[]): Finding[] {
  const people = entries
    .filter(({ collection }) => collection === 'timeline')
    .flatMap(({ data }) => (data as unknown as TimelineEvent).people ?? []);
  return entries
    .filter(({ collection }) => collection === 'reach')
    .flatMap((entry) => {
      const { email, emailOfTeam, page } = entry.data as unknown as Reach;
      const say = (path: PropertyKey[], what: string): Finding => ({
        kind: 'personal',
        file: entry.file,
        ...entry.positionOf(path),
        message: `This has ${what}. Say which team it is, and give what its body publishes for everyone.`,
      });
      const knownMail = people.some(
        (person) => person.email?.toLowerCase() === email?.toLowerCase() && email !== undefined,
      );
      return [
        ...wordsOf(entry.data).flatMap(({ text, path }) => {
          const name = people.find((person) => text.includes(person.name))?.name ?? nameIn(text, page.publisher);
          if (name !== undefined) return [say(path, `the name of a person (${name})`)];
          return mobile.test(text) ? [say(path, 'a mobile number, which is mostly one person’s own')] : [];
        }),
        ...(email !== undefined && (knownMail || (emailOfTeam !== true && looksPersonal(email)))
          ? [say(['email'], `what looks like one person’s mailbox (${email})`)]
          : []),
      ];
    });
}

/** A charity may be named after a person: what its own page is published under is no person's name. */
function nameIn(text: string, publisher: string): string | undefined {
  return titled.exec(text)?.[0] ?? (text.match(named) ?? []).find((name) => !publisher.includes(name));
}

/** Whether a mailbox has the form of a person's: first and last name, or a letter and a last name. */
export function looksPersonal(email: string): boolean {
  const [mailbox = ''] = email.toLowerCase().split('@');
  if (!/^[a-z]+[._][a-z]+(?:[._-][a-z]+)?\d*$/.test(mailbox)) return false;
  return !mailboxWords.some((word) => mailbox.includes(word));
}

/** Every sentence of the entry. Numbers have rules of their own, and what a page is called is not ours to say. */
function wordsOf(data: Record<string, unknown>): { text: string; path: PropertyKey[] }[] {
  const sentences = ['title', 'what', 'howToAsk', 'forWhom', 'outside', 'hours', 'bankHolidays', 'post', 'relay'];
  const { phones = [], texts = [], sign, form, website, rung } = data as unknown as Reach;
  return [
    ...sentences.map((key): [unknown, PropertyKey[]] => [data[key], [key]]),
    ...phones.map(({ says }, index): [unknown, PropertyKey[]] => [says, ['phones', index, 'says']]),
    ...texts.map(({ says }, index): [unknown, PropertyKey[]] => [says, ['texts', index, 'says']]),
    [sign?.says, ['sign', 'says']] as [unknown, PropertyKey[]],
    [form?.label, ['form', 'label']] as [unknown, PropertyKey[]],
    [website?.label, ['website', 'label']] as [unknown, PropertyKey[]],
    [rung?.by, ['rung', 'by']] as [unknown, PropertyKey[]],
  ].flatMap(([text, path]) => (typeof text === 'string' ? [{ text, path }] : []));
}
