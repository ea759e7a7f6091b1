import type { CollectionEntry } from 'astro:content';
import { fromWords } from '#domain/reach/fromWords.ts';
import type { UrgentWay } from '#schemas/urgentWays.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { siteDate } from '#queries/page/siteSettings.ts';
import { telephoneLink, textLink } from '#base/text/telephoneLink.ts';
import type { UrgentWayView } from '#views/UrgentHelpView.ts';

type Reach = CollectionEntry<'reach'>['data'];

/**
 * The lines of one group, in the order of their file.
 *
 * @throws if a line names a way that its file in `reach` does not give
 */
export async function urgentWays(group: UrgentWay['group']): Promise<UrgentWayView[]> {
  const reach = new Map((await entriesOf('reach')).map(({ id, data }) => [id, data]));
  return inFileOrder(await entriesOf('urgentWays'))
    .filter(({ data }) => data.group === group)
    .map(({ id, data: { when, by, note, reach: to } }) => {
      const way = reach.get(to);
      const ways = way ? (linksBy[by](way) ?? []) : [];
      if (!way || ways.length === 0)
        throw new Error(`src/content/urgentWays.yaml, ${id}: src/content/reach/${to}.yaml gives no ${by}.`);
      return { id, when, ways, note, from: fromWords(way, siteDate()) };
    });
}

type Links = UrgentWayView['ways'];

/** What to press for each way: a tap that calls, texts or writes, or opens the page for it. */
const linksBy: Record<UrgentWay['by'], (way: Reach) => Links | undefined> = {
  phone: ({ phones }) =>
    phones?.map(({ number, says }) => ({
      label: `Call ${number}${says === undefined ? '' : ` (${says.charAt(0).toLowerCase()}${says.slice(1)})`}`,
      href: telephoneLink(number),
    })),
  text: ({ texts }) => texts?.map(({ number }) => ({ label: `Text ${number}`, href: textLink(number) })),
  sign: ({ sign }) => sign && [{ label: sign.says, href: sign.url }],
  email: ({ email }) => (email === undefined ? undefined : [{ label: `Email ${email}`, href: `mailto:${email}` }]),
  website: ({ website }) => website && [{ label: website.label, href: website.url }],
  relay: ({ relay }) => (relay === undefined ? undefined : [{ label: `Type ${relay}`, href: undefined }]),
};
