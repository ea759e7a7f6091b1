import type { CollectionEntry } from 'astro:content';
import { addresses } from '#domain/addresses.ts';
import { ages } from '#domain/lists/ages.ts';
import { areas } from '#domain/lists/areas.ts';
import { kinds } from '#domain/lists/kinds.ts';
import { needs } from '#domain/lists/needs.ts';
import { facetsOf, type Facets } from '#domain/services/facetsOf.ts';
import { pageLinks } from '#domain/paging/pageLinks.ts';
import { partsOf, partTitle, type Part } from '#domain/paging/partsOf.ts';
import type { BrowseGroupView, HitView, PagesView } from '#domain/views/ListView.ts';
import type { LinkView, PageView } from '#domain/views/PageView.ts';
import { pageView } from './pageView.ts';
import { serviceHit, servicesByName } from './services.ts';
import { eachNamesItsOwn, oldestReview } from './sourceLines.ts';

/** A list of services as a whole. */
interface ServiceList {
  address: string;
  title: string;
  summary: string;
  answer: string;
}

/** One page of a list of services, for its template. */
export interface ServiceListPart {
  list: ServiceList;
  part: Part<CollectionEntry<'services'>>;
}

/** Everything that one page of a list of services shows. */
export interface ServiceListPage {
  page: PageView;
  answer: string;
  groups: BrowseGroupView[];
  hits: HitView[];
  pages: PagesView | undefined;
  /** What to say, and where to go, when nothing is listed. */
  empty: { text: string; link: LinkView };
}

interface FacetValue {
  id: string;
  /** As a link in a group: "Under 5". */
  label: string;
  /** As a heading: "Help for children under 5". */
  title: string;
  href: string;
}

const facets = {
  need: needs.map(({ id, label }) => ({
    id,
    label,
    title: `Help with ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    href: addresses.servicesByNeed(id),
  })),
  age: ages.map(({ id, label, from, to }) => ({
    id,
    label,
    title: from === 0 ? `Help for children under ${to + 1}` : `Help for ages ${label}`,
    href: addresses.servicesByAge(id),
  })),
  area: areas.map(({ id, label }) => ({
    id,
    label,
    title: `Help in ${label} Lancashire`,
    href: addresses.servicesByArea(id),
  })),
  kind: kinds.map(({ id, label }) => ({ id, label, title: label, href: addresses.servicesByKind(id) })),
} as const satisfies Record<keyof Facets, FacetValue[]>;

const headings: Record<keyof Facets, string> = {
  need: 'By need',
  age: 'By age',
  area: 'By area',
  kind: 'By kind of help',
};

/** The list of all services, a page for each part of it. For `getStaticPaths`. */
export async function allServicesPaths(): Promise<{ params: { page: string | undefined }; props: ServiceListPart }[]> {
  const list: ServiceList = {
    address: addresses.services,
    title: 'Find help',
    summary:
      'Help for children and young people with special educational needs or disabilities in Lancashire. Choose by need, age, area or kind.',
    answer: 'Choose what is hardest right now. You can ask for help without a diagnosis.',
  };
  return pathsOf(list, await servicesByName());
}

/** The list for each value of a closed list, also while no service has it, a page for each part. For `getStaticPaths`. */
export async function facetPaths(
  facet: keyof Facets,
): Promise<{ params: { id: string; page: string | undefined }; props: ServiceListPart }[]> {
  const byValue = Map.groupBy(
    (await servicesByName()).flatMap((entry) => facetsOf(entry.data)[facet].map((id) => ({ id, entry }))),
    ({ id }): string => id,
  );
  return facets[facet].flatMap((value) => {
    const entries = (byValue.get(value.id) ?? []).map(({ entry }) => entry);
    return pathsOf(facetList(value, entries.length), entries).map(({ params, props }) => ({
      params: { id: value.id, ...params },
      props,
    }));
  });
}

/** Everything that one page of a list of services shows. */
export async function serviceListPage({ list, part }: ServiceListPart): Promise<ServiceListPage> {
  const address = addresses.pageOfList(list.address, part.number);
  return {
    page: await pageView({
      address,
      title: partTitle(list.title, part),
      summary: partTitle(list.summary, part),
      section: 'services',
      crumbs: part.number > 1 ? [{ label: list.title, href: list.address }] : [],
      review: oldestReview(
        part.items.map(({ data }) => data.reviewed),
        'These are the oldest dates in this list.',
      ),
      sources: part.items.length > 0 ? eachNamesItsOwn : [],
    }),
    answer: list.answer,
    groups: browseGroups(address),
    hits: part.items.map(serviceHit),
    pages: pageLinks(list.address, part),
    empty: { text: 'Look in the whole list:', link: { label: 'all help, A to Z', href: addresses.servicesAToZ } },
  };
}

function facetList({ title, href }: FacetValue, count: number): ServiceList {
  return {
    address: href,
    title,
    summary: `${title}: what there is in Lancashire for children and young people with special educational needs or disabilities, and who to ask.`,
    answer:
      count === 0
        ? 'We have nothing listed here yet. That does not mean there is no help: ask one of the people below.'
        : `${count === 1 ? 'We list one kind of help' : `We list ${count} kinds of help`} here. Not sure which? Ask one of the people below.`,
  };
}

function pathsOf(list: ServiceList, entries: readonly CollectionEntry<'services'>[]) {
  return partsOf(entries).map((part) => ({
    params: { page: addresses.pageOfList('', part.number).replace(/\/$/, '') || undefined },
    props: { list, part },
  }));
}

/** The links that narrow the list. The reader's own place among them is marked. */
export function browseGroups(address?: string): BrowseGroupView[] {
  const groups = (['need', 'age', 'area', 'kind'] as const).map((facet) => ({
    heading: headings[facet],
    links: facets[facet].map(({ label, href }) => ({ label, href, current: href === address })),
  }));
  const whole = [
    { label: 'All help', href: addresses.services },
    { label: 'A to Z', href: addresses.servicesAToZ },
  ].map((link) => ({ ...link, current: link.href === address }));
  return [...groups, { heading: 'The whole list', links: whole }];
}
