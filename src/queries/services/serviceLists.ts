import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import type { DrawingName } from '#base/lists/drawingNames.ts';
import { facets, type FacetId } from '#base/lists/facets.ts';
import { kinds } from '#base/lists/kinds.ts';
import { placeOf } from '#base/placeOf.ts';
import { fill } from '#base/text/fill.ts';
import { pageLinks } from '#queries/page/pageLinks.ts';
import { entriesOnPage, partsOf, partTitle, type Part } from '#domain/paging/partsOf.ts';
import { areasInWords } from '#domain/services/areasInWords.ts';
import { facetsOf, isMeantFor } from '#domain/services/facetsOf.ts';
import { facetValues, type FacetValue } from '#domain/services/facetValues.ts';
import { writePlaced } from '#domain/services/narrow.ts';
import type { HitListView, NarrowView, PagesView } from '#views/ListView.ts';
import type { LinkView, PageView } from '#views/PageView.ts';
import { needsOfCondition } from '#queries/needs/needs.ts';
import { browseGroups } from '#queries/services/browseGroups.ts';
import { linkViews, pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { plainServiceHit, servicesByName, servicesForFamilies } from '#queries/services/services.ts';
import { eachNamesItsOwn, listReview } from '#queries/page/sourceLines.ts';

type Service = CollectionEntry<'services'>;
type ListTexts = Awaited<ReturnType<typeof pageText<'find-help'>>>;

/** A list of services as a whole. */
interface ServiceList {
  address: string;
  title: string;
  summary: string;
  answer: string;
  /** What it is narrowed to, if it is. */
  facet: FacetId | undefined;
  /** Where else to go from here. */
  more: LinkView[];
}

/** One page of a list of services, for its template. */
export interface ServiceListPart {
  list: ServiceList;
  part: Part<Service>;
}

/** Everything that one page of a list of services shows. */
export interface ServiceListPage {
  page: PageView;
  answer: string;
  more: LinkView[];
  /** Ways in with a drawing, over the whole list. */
  doors: DoorsView | undefined;
  narrow: NarrowView;
  lists: HitListView[];
  pages: PagesView | undefined;
}

interface DoorsView {
  heading: string;
  tasks: { label: string; help: string; drawing: DrawingName; href: string }[];
}

/** Every list of services, a page for each part of it. For `getStaticPaths`. */
export async function serviceListPaths(): Promise<{ params: { list: string | undefined }; props: ServiceListPart }[]> {
  return [...(await wholeList()), ...(await facetLists())];
}

/** All services for families. */
async function wholeList() {
  const { title, summary, answer, more } = await pageText('find-help');
  const list: ServiceList = {
    address: addresses.services,
    title,
    summary,
    answer,
    facet: undefined,
    more: linkViews(more),
  };
  const services = await servicesForFamilies();
  // In the order of its headings, so that pages of a long list go on where the last one ended.
  return pathsOf(list, inOrderOfKinds(services));
}

/** The list for each value of each facet, also while no service has it. */
async function facetLists() {
  const texts = await pageText('find-help');
  const values = facetValues();
  const services = await servicesByName();
  const forFamilies = await servicesForFamilies();
  const needPages = new Map(
    await Promise.all(values.condition.map(async ({ id }) => [id, await needsOfCondition(id)] as const)),
  );
  return facets.flatMap(({ id: facet }) => {
    // A list of help for families leaves out what only a school can use, unless somebody asks for that.
    const placed = (facet === 'kind' ? services : forFamilies).map((entry) => ({
      entry,
      ids: facetsOf(entry.data)[facet],
    }));
    return values[facet].flatMap((value) => {
      const entries = placed.filter(({ ids }) => ids.includes(value.id)).map(({ entry }) => entry);
      const [own, general] = partedBy(entries, ({ data }) => isMeantFor(data, facet));
      // So much help for everyone that it fills pages is listed once, and not again under every district and need.
      const listed = general.length > entriesOnPage ? own : [...own, ...inOrderOfKinds(general)];
      const list = facetList(texts, facet, value, own.length, general.length);
      const pages = facet === 'condition' ? (needPages.get(value.id) ?? []) : [];
      return pathsOf({ ...list, more: [...pages, ...list.more] }, listed);
    });
  });
}

/** Everything that one page of a list of services shows. */
export async function serviceListPage({ list, part }: ServiceListPart): Promise<ServiceListPage> {
  const address = addresses.pageOfList(list.address, part.number);
  const all = await servicesForFamilies();
  return {
    page: await pageView({
      address,
      title: partTitle(list.title, part),
      summary: partTitle(list.summary, part),
      section: 'services',
      crumbs: part.number > 1 ? [{ label: list.title, href: list.address }] : [],
      review: await listReview(part.items.map(({ data }) => data.reviewed)),
      sources: part.items.length > 0 ? await eachNamesItsOwn() : [],
    }),
    answer: list.answer,
    more: list.more,
    doors: list.facet === undefined && part.number === 1 ? await doorsOf() : undefined,
    narrow: { groups: await browseGroups(address), list: addresses.services, total: all.length },
    lists: await hitLists(list, part.items),
    pages: pageLinks(list.address, part),
  };
}

async function doorsOf(): Promise<DoorsView> {
  const { doorsHeading, doors } = await pageText('find-help');
  return {
    heading: doorsHeading,
    tasks: doors.map(({ label, help, drawing, to }) => ({ label, help, drawing, href: placeOf(to) })),
  };
}

/** What is meant for those who look here first, then what is for everyone. With nothing of the first, all by kind of help. */
async function hitLists({ facet }: ServiceList, entries: readonly Service[]): Promise<HitListView[]> {
  const [own, general] = partedBy(entries, ({ data }) => facet !== undefined && isMeantFor(data, facet));
  if (own.length === 0) return byKind(general, facet === undefined);
  const texts = await pageText('find-help');
  const everyone = facet === undefined ? texts.list : isOfNeeds(facet) ? texts.forAnyNeed : texts.list;
  return [
    { heading: texts.list, shown: false, hits: await Promise.all(own.map(plainServiceHit)) },
    { heading: everyone, shown: true, hits: await Promise.all(general.map(plainServiceHit)) },
  ].filter(({ hits }) => hits.length > 0);
}

/** By kind of help, each with its heading. Only the whole list can be narrowed in place. */
async function byKind(entries: readonly Service[], narrowable: boolean): Promise<HitListView[]> {
  const values = facetValues();
  const everywhere = areasInWords(['all']);
  const lists = kinds.map(async ({ id, label }) => ({
    heading: label,
    shown: true,
    hits: await Promise.all(
      entries
        .filter(({ data }) => data.kind === id)
        .map(async (entry) => {
          const hit = await plainServiceHit(entry);
          // The heading says its kind.
          const facts = hit.facts.filter((fact) => fact !== label && !(narrowable && fact === everywhere));
          return {
            ...hit,
            facts,
            // The whole list is long: what most of it shares goes without saying, and a sentence tells what each is.
            summary: narrowable ? firstSentence(hit.summary) : hit.summary,
            ...(narrowable ? { placed: writePlaced(facetsOf(entry.data), values) } : {}),
          };
        }),
    ),
  }));
  return (await Promise.all(lists)).filter(({ hits }) => hits.length > 0);
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}

function inOrderOfKinds(entries: readonly Service[]): Service[] {
  return kinds.flatMap(({ id }) => entries.filter(({ data }) => data.kind === id));
}

function partedBy<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function facetList(
  texts: ListTexts,
  facet: FacetId,
  { id, title }: FacetValue,
  own: number,
  general: number,
): ServiceList {
  return {
    address: addresses.servicesBy(facet, id),
    title,
    summary: fill(texts.partSummary, { list: title }),
    answer: fill(answerOf(texts, own, general), { count: own, general }),
    facet,
    more: [
      ...(general > entriesOnPage
        ? [{ label: fill(texts.allHelp, { count: general }), href: addresses.services }]
        : []),
    ],
  };
}

function answerOf(texts: ListTexts, own: number, general: number): string {
  if (own + general === 0) return texts.none;
  if (own === 0) return texts.onlyForAnyNeed;
  if (general === 0) return own === 1 ? texts.one : texts.many;
  return own === 1 ? texts.oneAndGeneral : texts.manyAndGeneral;
}

function isOfNeeds(facet: FacetId): boolean {
  return facet === 'need' || facet === 'condition';
}

function pathsOf(list: ServiceList, entries: readonly Service[]) {
  return partsOf(entries).map((part) => ({
    params: { list: addresses.pageOfList(list.address, part.number).slice(addresses.services.length, -1) || undefined },
    props: { list, part },
  }));
}
