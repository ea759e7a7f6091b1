import { addresses } from '#base/addresses.ts';
import { actionStatuses } from '#base/lists/actionStatuses.ts';
import { areas } from '#base/lists/areas.ts';
import { eventKinds } from '#base/lists/eventKinds.ts';
import { facets } from '#base/lists/facets.ts';
import { placeKinds } from '#base/lists/placeKinds.ts';
import { timelineKinds } from '#base/lists/timelineKinds.ts';
import { placeOf } from '#base/placeOf.ts';
import { hasPage } from '#domain/places/hasPage.ts';
import { dueTimes } from '#domain/plans/dueTimes.ts';
import { facetValues } from '#domain/services/facetValues.ts';

/** What one file of src/pages makes. Each list may have a second page and more (`addresses.pageOfList`), which goes without saying. */
export interface PageRoute {
  /** Addresses that are the same whatever the content is. */
  readonly fixed?: readonly string[];
  /** The entry whose words its page shows (`plans/strategy`). It is that entry's page, so no other file makes one for it. */
  readonly shows?: string;
  /** An address for each entry of a collection. */
  readonly each?: readonly [
    collection: string,
    addressOf: (id: string, data?: Readonly<Record<string, unknown>>) => string,
    /** Which of its entries have one, if not all. */
    has?: (data: Readonly<Record<string, unknown>>) => boolean,
  ];
  /** Kept for pages that stand below: as many as the content needs, such as one for each letter of an A to Z. */
  readonly below?: readonly string[];
  /** A page for each address that was public and is no more. */
  readonly former?: true;
}

/** An entry of a collection that `placeOf` knows. */
const entry = (collection: string): PageRoute => ({ each: [collection, (id) => placeOf(`${collection}/${id}`)] });

const listed = facetValues();

/**
 * Every file of src/pages, with the addresses that it makes: the check that no two things claim one address, the check of links,
 * and the files that make a page for each entry all go by it. Where two entries claim one address, whoever stands later here has
 * to give way.
 */
export const pageRoutes: Readonly<Record<string, PageRoute>> = {
  'index.astro': { fixed: [addresses.home] },
  '404.astro': { fixed: [addresses.notFound] },
  'schools.astro': { fixed: [addresses.schools] },
  'search.astro': { fixed: [addresses.search] },
  'things-to-do.astro': { fixed: [addresses.thingsToDo] },
  'updates.astro': { shows: 'say/updates' },
  'urgent-help.astro': { fixed: [addresses.urgentHelp] },
  'about/[id].astro': entry('pages'),
  'about/coverage.astro': { shows: 'pages/coverage' },
  'languages.astro': { shows: 'pages/languages' },
  'contact/index.astro': { fixed: [addresses.contacts] },
  'contact/[contact].astro': entry('contacts'),
  'events/[...calendar].ics.ts': {
    fixed: [
      addresses.calendarOfAll,
      ...eventKinds.map(({ id }) => addresses.calendar(`kind/${id}`)),
      ...areas.map(({ id }) => addresses.calendar(`area/${id}`)),
    ],
    each: ['events', addresses.calendar],
  },
  'events/[...list].astro': {
    fixed: [
      addresses.events,
      ...eventKinds.map(({ id }) => addresses.eventsOfKind(id)),
      ...areas.map(({ id }) => addresses.eventsInArea(id)),
    ],
  },
  'events/[id].astro': entry('events'),
  'events/feed.xml.ts': { fixed: [addresses.eventsFeed] },
  'guides/index.astro': { fixed: [addresses.guides] },
  'guides/print.astro': { fixed: [addresses.guidesPack] },
  'guides/[id].astro': entry('guides'),
  'needs/index.astro': { fixed: [addresses.needs] },
  'needs/[id].astro': entry('needs'),
  'letters/index.astro': { fixed: [addresses.letters] },
  'letters/[id].astro': entry('letters'),
  'have-your-say/index.astro': { shows: 'say/have-your-say' },
  'have-your-say/changes-of-people.astro': { shows: 'say/changes-of-people' },
  'have-your-say/coming-up.astro': { shows: 'say/coming-up' },
  'have-your-say/past-meetings.astro': { fixed: [addresses.pastMeetings] },
  'have-your-say/what-you-raised.astro': { shows: 'say/what-you-raised' },
  'have-your-say/work-something-out-together.astro': { shows: 'say/work-something-out-together' },
  'have-your-say/you-said-we-did.astro': { shows: 'say/you-said-we-did' },
  'have-your-say/feed.xml.ts': { fixed: [addresses.answersFeed] },
  'have-your-say/[id].astro': entry('say'),
  'near/index.astro': { fixed: [addresses.near] },
  'near/[id]/index.astro': entry('districts'),
  'near/[district]/[id].astro': {
    each: ['towns', (id, data) => addresses.nearTown(String(data?.['district']), id)],
  },
  'near/postcodes.json.ts': { fixed: [addresses.nearPostcodes] },
  'near/names.json.ts': { fixed: [addresses.nearNames] },
  'near/[id]/places.json.ts': { each: ['districts', addresses.nearPlaces] },
  'near/[id]/feed.xml.ts': { each: ['districts', addresses.districtFeed] },
  'news/[...page].astro': { fixed: [addresses.news] },
  'news/feed.xml.ts': { fixed: [addresses.newsFeed] },
  'organisations/index.astro': { fixed: [addresses.organisations] },
  'organisations/[id].astro': entry('organisations'),
  'places/index.astro': { fixed: [addresses.places] },
  'places/kind/[...list].astro': {
    fixed: placeKinds.map(({ id }) => addresses.placesOfKind(id)),
    each: ['districts', addresses.schoolsIn],
  },
  'places/[id].astro': { each: ['places', addresses.place, hasPage] },
  'plans/index.astro': { shows: 'plans/our-plans' },
  'plans/groups.astro': { shows: 'plans/groups' },
  'plans/working-together.astro': { shows: 'plans/working-together' },
  'plans/figures/index.astro': { shows: 'plans/figures' },
  'plans/figures/[measure].astro': entry('measures'),
  'plans/improvement-plan/index.astro': { shows: 'plans/improvement-plan' },
  'plans/improvement-plan/[list].astro': {
    fixed: [...actionStatuses, ...dueTimes].map(({ id }) => addresses.actions(id)),
    each: ['priorities', addresses.actions],
  },
  'plans/inspections/index.astro': { shows: 'plans/inspections' },
  'plans/inspections/[concern].astro': entry('concerns'),
  'plans/protocol/index.astro': { shows: 'plans/protocol' },
  'plans/protocol/[section].astro': entry('protocol'),
  'plans/strategy/index.astro': { shows: 'plans/strategy' },
  'plans/strategy/[priority].astro': entry('priorities'),
  'plans/surveys/index.astro': { shows: 'plans/surveys' },
  'plans/surveys/[survey].astro': entry('surveys'),
  'plans/timeline/[...kind].astro': {
    shows: 'plans/timeline',
    fixed: timelineKinds.map(({ id }) => addresses.timelineOf(id)),
  },
  'plans/[id].astro': entry('plans'),
  'services/[...list].astro': {
    fixed: [
      addresses.services,
      ...facets.flatMap(({ id: facet }) => listed[facet].map(({ id }) => addresses.servicesBy(facet, id))),
    ],
  },
  'services/a-z/[...part].astro': { fixed: [addresses.servicesAToZ], below: [addresses.servicesAToZ] },
  'services/[id].astro': entry('services'),
  'short/index.astro': { fixed: [addresses.shortVersions] },
  'short/[id].astro': entry('short'),
  'where-to-start/index.astro': { fixed: [addresses.situations] },
  'where-to-start/[id].astro': entry('situations'),
  'words/index.astro': { fixed: [addresses.words] },
  'words/a-z/[...part].astro': { below: [addresses.wordsAToZ] },
  'words/[id].astro': entry('words'),
  'young-people/index.astro': { fixed: [addresses.young] },
  'young-people/[id].astro': entry('young'),
  '[...former].astro': { former: true },
};

/** Names that addresses use for something else everywhere: `page/2`, `kind/board`. No entry may have them. */
export const idsNobodyMayTake: ReadonlySet<string> = new Set(['kind', 'page']);

/** Collections whose pages have others below them: a district has its towns. */
export const frontsOfFolders: ReadonlySet<string> = new Set(['districts']);

const shown = new Set(Object.values(pageRoutes).flatMap(({ shows }) => shows ?? []));

/** Whether a file of src/pages is there for this entry alone, because its page shows more than its words. */
export function hasPageOfItsOwn(collection: string, id: string): boolean {
  return shown.has(`${collection}/${id}`);
}
