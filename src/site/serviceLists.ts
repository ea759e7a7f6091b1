import type { CollectionEntry } from 'astro:content';
import { addresses } from '#domain/addresses.ts';
import { ages } from '#domain/lists/ages.ts';
import { areas } from '#domain/lists/areas.ts';
import { kinds } from '#domain/lists/kinds.ts';
import { needs } from '#domain/lists/needs.ts';
import { facetsOf, type Facets } from '#domain/services/facetsOf.ts';
import type { BrowseGroupView, HitView } from '#domain/views/ListView.ts';
import type { LinkView, PageView } from '#domain/views/PageView.ts';
import { pageView } from './pageView.ts';
import { serviceHit, servicesByName } from './services.ts';
import { eachNamesItsOwn, oldestReview } from './sourceLines.ts';

/** A page that lists services. */
export interface ServiceListPage {
  page: PageView;
  answer: string;
  groups: BrowseGroupView[];
  hits: HitView[];
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
  need: needs.map(({ id, label }) => ({ id, label, title: `Help with ${label.charAt(0).toLowerCase()}${label.slice(1)}`, href: addresses.servicesByNeed(id) })),
  age: ages.map(({ id, label, from, to }) => ({ id, label, title: from === 0 ? `Help for children under ${to + 1}` : `Help for ages ${label}`, href: addresses.servicesByAge(id) })),
  area: areas.map(({ id, label }) => ({ id, label, title: `Help in ${label} Lancashire`, href: addresses.servicesByArea(id) })),
  kind: kinds.map(({ id, label }) => ({ id, label, title: label, href: addresses.servicesByKind(id) })),
} as const satisfies Record<keyof Facets, FacetValue[]>;

const headings: Record<keyof Facets, string> = { need: 'By need', age: 'By age', area: 'By area', kind: 'By kind of help' };

/** One page for each value of a closed list, also while no service has it. For `getStaticPaths`. */
export function facetPaths(facet: keyof Facets): { params: { id: string } }[] {
  return facets[facet].map(({ id }) => ({ params: { id } }));
}

/** The list of all services. */
export async function allServicesPage(): Promise<ServiceListPage> {
  return listPage({
    address: addresses.services,
    title: 'Find help',
    summary: 'Help for children and young people with special educational needs or disabilities in Lancashire. Choose by need, age, area or kind.',
    entries: await servicesByName(),
    answerOf: () => 'Choose what is hardest right now. You can ask for help without a diagnosis.',
  });
}

/** The list of services for one need, age, area or kind. */
export async function facetPage(facet: keyof Facets, id: string): Promise<ServiceListPage> {
  const value = facets[facet].find((item) => item.id === id);
  if (!value) throw new Error(`"${id}" is not a value of ${facet}.`);
  const all = await servicesByName();
  return listPage({
    address: value.href,
    title: value.title,
    summary: `${value.title}: what there is in Lancashire for children and young people with special educational needs or disabilities, and who to ask.`,
    entries: all.filter(({ data }) => (facetsOf(data)[facet] as readonly string[]).includes(id)),
    answerOf: (count) =>
      count === 0
        ? 'We have nothing listed here yet. That does not mean there is no help: ask one of the people below.'
        : `${count === 1 ? 'We list one kind of help' : `We list ${count} kinds of help`} here. Not sure which? Ask one of the people below.`,
  });
}

async function listPage(list: {
  address: string;
  title: string;
  summary: string;
  entries: CollectionEntry<'services'>[];
  answerOf: (count: number) => string;
}): Promise<ServiceListPage> {
  const { address, title, summary, entries, answerOf } = list;
  return {
    page: await pageView({
      address,
      title,
      summary,
      section: 'services',
      review: oldestReview(entries.map(({ data }) => data.reviewed), 'These are the oldest dates in this list.'),
      sources: entries.length > 0 ? eachNamesItsOwn : [],
    }),
    answer: answerOf(entries.length),
    groups: browseGroups(address),
    hits: entries.map(serviceHit),
    empty: { text: 'Look in the whole list:', link: { label: 'all help, A to Z', href: addresses.servicesAToZ } },
  };
}

function browseGroups(address: string): BrowseGroupView[] {
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
