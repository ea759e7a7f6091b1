import type { CollectionEntry } from 'astro:content';
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
