import { getEntry, type CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { inWords } from '#base/dates/inWords.ts';
import { fill } from '#base/text/fill.ts';
import { inSentence } from '#base/text/inSentence.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { organisationSorts } from '#base/lists/organisationSorts.ts';
import type { LinkView } from '#views/PageView.ts';
import { districtNames } from '#queries/contact/districts.ts';
import { reachCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { navigationLink } from '#queries/page/navigation.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { servicesByName } from '#queries/services/services.ts';
import { dateView, eachNamesItsOwn, listReview, reviewView, sourceLines } from '#queries/page/sourceLines.ts';
import { namesOf } from '#queries/page/waysToSay.ts';

type Organisation = CollectionEntry<'organisations'>;

/** One page for each organisation, for `getStaticPaths`. */
export async function organisationPaths() {
  const entries = await entriesOf('organisations');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** Everything that the list of organisations shows: by sort, those of today first. */
export async function organisationsPage() {
  const entries = (await entriesOf('organisations')).toSorted((a, b) => byName(a.data.title, b.data.title));
  const { title, summary, answer, until } = await pageText('organisations');
  return {
    page: await pageView({
      address: addresses.organisations,
      title,
      summary,
      section: 'contacts',
      review: await listReview(entries.map(({ data }) => data.reviewed)),
      sources: await eachNamesItsOwn(),
      search: { type: 'page' },
    }),
    answer,
    groups: organisationSorts
      .map(({ id, label }) => {
        const own = entries.filter(({ data }) => data.sort === id);
        const [now = [], ended = []] = [false, true].map((past) =>
          own.filter(({ data }) => (data.ended !== undefined) === past),
        );
        return { heading: label, links: [...now, ...ended].map((entry) => listLine(entry, until)) };
      })
      .filter(({ links }) => links.length > 0),
  };
}

/** Everything that the page of an organisation shows. */
export async function organisationPage({ id, data }: Organisation) {
  const texts = await pageText('organisations');
  const sort = entryOf(organisationSorts, data.sort).label;
  const names = await namesOf(`organisations/${id}`);
  const next = data.ended?.now === undefined ? undefined : await getEntry('organisations', data.ended.now);
  const services = (await servicesByName()).filter((service) => service.data.organisations?.includes(id));
  return {
    page: await pageView({
      address: addresses.organisation(id),
      title: data.title,
      summary: data.summary,
      section: 'contacts',
      crumbs: [await navigationLink('organisations')],
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
      search: { type: 'organisation', past: data.ended !== undefined },
    }),
    answer: data.answer,
    card: await reachCard(data.reach),
    planned: data.planned && {
      ...data.planned,
      read: fill(texts.plannedRead, { day: inWords(data.planned.readOn) }),
    },
    facts: [
      sort,
      ...(data.districts
        ? [fill(texts.inDistricts, { districts: inSentence(await districtNames(data.districts)) })]
        : []),
    ],
    names,
    ended: data.ended && {
      date: dateView(data.ended.when),
      what: data.ended.what,
      next: next && { label: next.data.title, href: addresses.organisation(next.id) },
    },
    now: data.roles.filter(({ past }) => !past).map(({ what, when }) => ({ what, date: dateView(when) })),
    then: data.roles.filter(({ past }) => past).toSorted((a, b) => (a.when < b.when ? 1 : -1)),
    website: data.website,
    websiteLabel: fill(texts.website, { name: data.inSentence }),
    notKnown: { lines: (data.notKnown ?? []).map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)) },
    services: services.map(({ id: service, data: { title: label } }): LinkView => {
      return { label, href: addresses.service(service) };
    }),
  };
}

/** Those who have their own local offer, for families who live outside the twelve districts. */
export async function neighbours(): Promise<LinkView[]> {
  const entries = await entriesOf('organisations');
  return entries
    .filter(({ data }) => data.neighbour)
    .map(({ id, data }) => ({ label: data.title, href: addresses.organisation(id) }))
    .toSorted((a, b) => byName(a.label, b.label));
}

function listLine({ id, data }: Organisation, until: string): LinkView & { note?: string } {
  const link = { label: data.title, href: addresses.organisation(id) };
  return data.ended ? { ...link, note: fill(until, { day: inWords(data.ended.when) }) } : link;
}
