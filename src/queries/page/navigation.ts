import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import type { SitePartId } from '#base/lists/siteParts.ts';
import { inWords } from '#base/dates/inWords.ts';
import { fill } from '#base/text/fill.ts';
import { placeOf } from '#base/placeOf.ts';
import type { LinkView, NavigationView } from '#views/PageView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { linkViews, pageText } from '#queries/page/pageText.ts';
import { siteDate } from '#queries/page/siteSettings.ts';

/** Pages that have a search box of their own, and the one on which nothing may stand before the help. */
const ownSearch: readonly (string | undefined)[] = [addresses.home, addresses.search, addresses.urgentHelp, undefined];

/**
 * A link of the navigation, by its id in `src/content/navigation.yaml`: for breadcrumbs.
 *
 * @throws if its row is missing
 */
export async function navigationLink(id: SitePartId | 'organisations' | 'plans'): Promise<LinkView> {
  const row = (await navigationRows()).find((each) => each.id === id);
  if (!row) throw new Error(`src/content/navigation.yaml has no row "${id}". Breadcrumbs need it.`);
  return { label: row.label, href: placeOf(row.to) };
}

/** The first breadcrumbs of a page: home, then its part of the site. */
export async function crumbsTo(section?: SitePartId): Promise<LinkView[]> {
  const { home } = await pageText('every-page');
  return [{ label: home, href: addresses.home }, ...(section === undefined ? [] : [await navigationLink(section)])];
}

/** Header and footer, with the reader's place marked. */
export async function navigationFor(
  address: string | undefined,
  section: SitePartId | undefined,
): Promise<NavigationView> {
  const { siteName, stage, footerNote, otherLanguages, made, madeLongAgo } = await pageText('every-page');
  const rows = await navigationRows();
  return {
    siteName,
    stage: address === addresses.urgentHelp ? undefined : stage,
    searchBox: !ownSearch.includes(address),
    main: rows
      .filter(({ head }) => head)
      .map(({ id, label, to }) => {
        const href = placeOf(to);
        return { label, href, current: href === address ? 'page' : id === section ? 'true' : undefined };
      }),
    tools: {
      home: addresses.home,
      search: addresses.search,
      searchIsHere: address === addresses.search,
      urgentHelp: addresses.urgentHelp,
      urgentIsHere: address === addresses.urgentHelp,
    },
    footer: linkViews(rows.filter(({ foot }) => foot)),
    footerNote,
    languages: {
      label: otherLanguages,
      href: addresses.languages,
      names: inFileOrder(await entriesOf('languages')).flatMap(({ data }) => data.names),
    },
    made: { says: fill(made, { day: inWords(siteDate()) }), day: siteDate(), longAgo: madeLongAgo },
  };
}

async function navigationRows(): Promise<CollectionEntry<'navigation'>['data'][]> {
  return inFileOrder(await entriesOf('navigation')).map(({ data }) => data);
}
