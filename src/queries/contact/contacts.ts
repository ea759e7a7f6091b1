import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { areas } from '#base/lists/areas.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { mailto } from '#base/text/mailto.ts';
import type { ContactView, MailView } from '#views/ContactView.ts';
import type { Contact } from '#schemas/contacts.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { reachCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { notKnownView } from '#queries/page/notKnownView.ts';
import { pageView } from '#queries/page/pageView.ts';
import { reviewView, sourceLines } from '#queries/page/sourceLines.ts';

/** One page for each contact, for `getStaticPaths`. */
export async function contactPaths(): Promise<
  { params: { contact: string }; props: { entry: CollectionEntry<'contacts'> } }[]
> {
  const entries = await entriesOf('contacts');
  return entries.map((entry) => ({ params: { contact: entry.id }, props: { entry } }));
}

/** A contact by its id, for the Contact block that authors use. */
export async function contactById(id: string): Promise<ContactView> {
  const entries = await entriesOf('contacts');
  const entry = entries.find((item) => item.id === id);
  if (!entry) throw new Error(`There is no contact "${id}".`);
  return contactView(entry);
}

/** How to reach a contact. `place` names the district or area, so that the right person gets the message. */
export async function contactView(entry: CollectionEntry<'contacts'>, place?: string): Promise<ContactView> {
  const { id, data } = entry;
  return {
    id,
    title: data.title,
    shortTitle: data.shortTitle ?? data.title,
    summary: data.summary,
    does: data.does,
    doesNot: data.doesNot ?? [],
    mail: await mailOf(data, place),
    nextStep: data.nextStep,
  };
}

/** Everything that a contact's own page shows. */
export async function contactPage(entry: CollectionEntry<'contacts'>) {
  const { id, data } = entry;
  return {
    page: await pageView({
      address: addresses.contact(id),
      title: data.title,
      summary: data.summary,
      section: 'contacts',
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
      search: { type: 'contact', filters: { need: [], age: [], area: data.area ? [data.area] : [], kind: [] } },
    }),
    notKnown: notKnownView(data.notKnown),
    card: await reachCard(data.reach, data.nextStep),
    contact: await contactView(entry, data.area && entryOf(areas, data.area).label),
    body: await bodyOf(entry),
  };
}

/** Free advice that does not hang on this address. */
const otherwise = { label: 'ask for free advice (SENDIAS)', href: addresses.service('sendias') };

/** Their own address once someone has had an answer from it; until then the team that passes messages on. */
async function mailOf(contact: Contact, place?: string): Promise<MailView | undefined> {
  const starts = contact.subject ?? `For ${contact.title}`;
  const subject = place === undefined ? starts : `${starts}, ${place}`;
  const who = subject.replace(/^For /, '');
  const direct = contact.email !== undefined && (contact.emailConfirmed || contact.through === undefined);
  if (direct && contact.email !== undefined) {
    return {
      button: contact.role === 'team' ? 'Email the team' : `Email ${who}`,
      href: mailto(contact.email, subject),
      address: contact.email,
      passedOnBy: undefined,
      confirmed: contact.emailConfirmed,
      otherwise,
    };
  }
  const entries = await entriesOf('contacts');
  const through = entries.find(({ id }) => id === contact.through)?.data;
  if (!through?.email) return undefined;
  return {
    button: `Email for ${who}`,
    href: mailto(through.email, subject),
    address: through.email,
    passedOnBy: through.title,
    confirmed: through.emailConfirmed,
    otherwise,
  };
}
