import type { CollectionEntry } from 'astro:content';
import { placeOf } from '#base/placeOf.ts';
import { mailto } from '#base/text/mailto.ts';
import { telephoneLink } from '#base/text/telephoneLink.ts';
import type { ContactCardRow } from '#schemas/contactCards.ts';
import type { ContactCardView, ContactLineView } from '#views/PageView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { reachViews } from '#queries/page/reach.ts';

type Line = ContactCardRow['contacts'][number];

/** What an entry says of who to contact. */
export interface Contacts {
  contacts: readonly Line[];
  reach?: readonly string[] | undefined;
  nextStep?: string | undefined;
  heading?: string;
}

/** The "Who to contact" card of a page that names its own people: first who can be reached, then who else. */
export async function contactCard(of: Contacts): Promise<ContactCardView> {
  const reach = await reachViews(of.reach);
  const shown = new Set(reach.map(({ id }) => id));
  return {
    heading: of.heading ?? 'Who to contact',
    reach,
    lines: await Promise.all(of.contacts.map((line) => lineView(line, shown))),
    nextStep: of.nextStep,
  };
}

/** The card of a page that has ways to reach its own people, and nobody else to name. */
export async function reachCard(
  reach: readonly string[] | undefined,
  nextStep?: string,
): Promise<ContactCardView | undefined> {
  return reach && contactCard({ heading: 'How to reach them', contacts: [], reach, nextStep });
}

const rows = new Map<string, Promise<ContactCardView>>();

/** A card of src/content/contactCards.yaml. A build makes each once, since thousands of pages share it. */
export function cardNamed(id: string): Promise<ContactCardView> {
  const before = import.meta.env.DEV ? undefined : rows.get(id);
  const now = before ?? cardRow(id).then(contactCard);
  rows.set(id, now);
  return now;
}

/**
 * A row of src/content/contactCards.yaml.
 *
 * @throws if it is gone
 */
export async function cardRow(id: string): Promise<ContactCardRow> {
  const row = inFileOrder(await entriesOf('contactCards')).find((entry) => entry.id === id);
  if (!row) throw new Error(`src/content/contactCards.yaml has no row "${id}". Pages need it.`);
  return { ...row.data, id };
}

async function lineView({ when, who, note, to, subject }: Line, shown: ReadonlySet<string>): Promise<ContactLineView> {
  if (to === undefined) return { when, who, note };
  const [collection = '', id = ''] = to.replace(/#.*$/, '').split('/');
  // An emergency number stands in urgent.yaml alone, and can be called at once.
  if (collection === 'urgent') {
    const urgent = (await entriesOf('urgent')).find((entry) => entry.id === id);
    return urgent
      ? { when, who: `${who}: ${urgent.data.action}`, note, href: telephoneLink(urgent.data.phone) }
      : { when, who, note };
  }
  if (subject !== undefined) {
    const email = (await entriesOf('contacts')).find((entry) => entry.id === id)?.data.email;
    if (email !== undefined) return { when, who, note: note ?? email, href: mailto(email, subject) };
  }
  const call = await firstNumber(collection, id, shown);
  return { when, who, note, href: placeOf(to), call };
}

/** Entries whose first number answers for them. A guide’s is only somebody who helps with it. */
const answersItself = ['services', 'contacts', 'organisations'] as const;

/** The number of the page that a line leads to, unless it stands on the card already or serves only some. */
async function firstNumber(
  collection: string,
  id: string,
  shown: ReadonlySet<string>,
): Promise<{ number: string; href: string } | undefined> {
  const room = answersItself.find((name) => name === collection);
  if (room === undefined) return undefined;
  const entries: readonly CollectionEntry<typeof room>[] = await entriesOf(room);
  const first = entries.find((entry) => entry.id === id)?.data.reach?.[0];
  if (first === undefined || shown.has(first)) return undefined;
  const way = (await entriesOf('reach')).find((entry) => entry.id === first)?.data;
  const number = way?.districts === undefined && way?.outside === undefined ? way?.phones?.[0]?.number : undefined;
  return number === undefined ? undefined : { number, href: telephoneLink(number) };
}
