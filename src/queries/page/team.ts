import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { mailto } from '#base/text/mailto.ts';
import type { ContactCardView } from '#views/PageView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';

/** The team that reads the site's mail: the way to reach anyone whose own address is old. */
export interface Team {
  title: string;
  email: string;
}

/** The Partnership's team, from its entry in contacts. */
export async function team(): Promise<Team> {
  const { data } = await teamEntry();
  if (!data.email) throw new Error('src/content/contacts/partnership-team.mdx has no email. Every page needs it.');
  return { title: data.title, email: data.email };
}

/** The entry of the Partnership's team. */
export async function teamEntry(): Promise<CollectionEntry<'contacts'>> {
  const entries = await entriesOf('contacts');
  const entry = entries.find(({ id }) => id === 'partnership-team');
  if (!entry) throw new Error('src/content/contacts/partnership-team.mdx is missing. Every page needs it.');
  return entry;
}

/** Someone to contact, for pages that have nobody of their own. */
export async function askCard(): Promise<ContactCardView> {
  const { title, email } = await team();
  return {
    heading: 'Who to contact',
    lines: [
      {
        when: 'At school or nursery',
        who: 'The SENCO',
        href: addresses.word('senco'),
        note: 'The teacher in charge of extra help. Ask the school office for the name.',
      },
      { when: 'Where you live', who: 'Choose your district', href: addresses.contacts },
      { when: 'If you are not sure', who: title, href: mailto(email, 'Who do I ask?'), note: email },
    ],
    nextStep: 'Write one line about what you need. Leave out your child’s name.',
  };
}

/** Someone to contact about what was planned and promised. About a child of one's own, others help. */
export async function plansCard(): Promise<ContactCardView> {
  const { title, email } = await team();
  return {
    heading: 'Who to contact',
    lines: [
      {
        when: 'A question about these plans',
        who: title,
        href: mailto(email, 'A question about the plans'),
        note: email,
      },
      {
        when: 'You want parents to be heard',
        who: 'The parent carer forum',
        href: addresses.service('parent-carer-forum'),
      },
      { when: 'About your own child', who: 'Choose your district', href: addresses.contacts },
    ],
    nextStep: 'Say which page you read, and what you want to know. Leave out your child’s name.',
  };
}
