import type { CollectionEntry } from 'astro:content';
import { inSentence } from '#base/text/inSentence.ts';
import { telephoneLink, textLink } from '#base/text/telephoneLink.ts';
import { fromWords } from '#domain/reach/fromWords.ts';
import { isMobile, digitsOf } from '#schemas/phone.ts';
import type { Reach } from '#schemas/reach.ts';
import type { ReachView, WayView } from '#views/ReachView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { siteDate } from '#queries/page/siteSettings.ts';

/**
 * The ways to reach somebody that a page shows, in its order.
 *
 * @param ids entries of the collection reach
 * @param district leaves out those that do not serve it
 */
export async function reachViews(ids: readonly string[] = [], district?: string): Promise<ReachView[]> {
  const entries = await entriesOf('reach');
  const views: ReachView[] = [];
  for (const id of ids) {
    const entry = entries.find((each) => each.id === id);
    if (!entry) throw new Error(`There is no src/content/reach/${id}.yaml.`);
    if (district !== undefined && !serves(entry.data, district)) continue;
    const view = await reachView(entry);
    // On a district’s page all serve it.
    views.push(district === undefined ? view : { ...view, where: undefined });
  }
  return views;
}

function serves({ districts, outside }: Reach, district: string): boolean {
  return outside === undefined && (districts === undefined || districts.includes(district));
}

async function reachView({ id, data }: CollectionEntry<'reach'>): Promise<ReachView> {
  const phones = (data.phones ?? []).map(({ number, says }) => callWay(number, says));
  const texts = (data.texts ?? []).map(({ number, says }) => textWay(number, says));
  const main = phones[0] ?? texts.find(({ href }) => href !== undefined) ?? otherWay(data);
  return {
    id,
    title: data.title,
    what: data.what,
    mayAsk: mayAsk(data),
    forWhom: data.forWhom,
    where: await whereOf(data),
    main,
    phones: phones.slice(1),
    email: data.email === undefined ? undefined : { address: data.email, href: `mailto:${data.email}` },
    texts: texts.filter((way) => way !== main),
    relay: data.relay,
    sign: data.sign && { says: data.sign.says, href: data.sign.url },
    open: openOf(data),
    links: [data.form, data.website].flatMap((link) =>
      link && link.url !== main?.href ? [{ label: link.label, href: link.url }] : [],
    ),
    post: data.post,
    nonePublished: data.nonePublished === true,
    from: fromWords(data, siteDate()),
  };
}

function callWay(number: string, says?: string): WayView {
  return { verb: 'Call', number, href: telephoneLink(number), says };
}

/** A short code, 999 or a mobile takes messages from any phone; other numbers are for textphones, which dial by themselves. */
function textWay(number: string, says?: string): WayView {
  const digits = digitsOf(number);
  const takesMessages = digits.length < 8 || isMobile(number);
  return takesMessages
    ? { verb: 'Text', number, href: textLink(number), says }
    : { verb: 'Textphone', number, href: undefined, says };
}

function otherWay({ email, form }: Reach): WayView | undefined {
  if (email !== undefined)
    return { verb: 'Send an email', number: undefined, href: `mailto:${email}`, says: undefined };
  return form && { verb: form.label, number: undefined, href: form.url, says: undefined };
}

function mayAsk({ askYourself, howToAsk }: Reach): string {
  if (askYourself === 'yes') return 'Yes.';
  if (askYourself === 'no') return `No. ${sentence(howToAsk ?? 'Somebody else must ask for you. Ask them who')}`;
  return 'We do not know. Ask them first.';
}

async function whereOf({ districts, outside }: Reach): Promise<string | undefined> {
  if (outside !== undefined) return `Only for families who live in ${outside}.`;
  if (districts === undefined) return undefined;
  const all = await entriesOf('districts');
  return `${inSentence(districts.map((id) => all.find((each) => each.id === id)?.data.name ?? id))}.`;
}

function openOf({ hours, bankHolidays }: Reach): string | undefined {
  if (hours === undefined && bankHolidays === undefined) return undefined;
  const onHolidays = bankHolidays === undefined ? [] : [`Bank holidays: ${sentence(bankHolidays)}`];
  return [...(hours === undefined ? [] : [sentence(hours)]), ...onHolidays].join(' ');
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
