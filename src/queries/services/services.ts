import { getEntry, type CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { byName } from '#base/text/byName.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { kinds } from '#base/lists/kinds.ts';
import { routes } from '#base/lists/routes.ts';
import { fill } from '#base/text/fill.ts';
import { namesInWords } from '#base/text/namesInWords.ts';
import { agesInWords } from '#domain/services/agesInWords.ts';
import { areasInWords } from '#domain/services/areasInWords.ts';
import { facetsOf } from '#domain/services/facetsOf.ts';
import { notKnownLines } from '#domain/services/notKnownLines.ts';
import { sortAnswers } from '#domain/services/sortAnswers.ts';
import type { HitView } from '#views/ListView.ts';
import type { LinkView } from '#views/PageView.ts';
import type { Service } from '#schemas/services.ts';
import { contactCard } from '#queries/page/contactLines.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { reviewView, sourceLines } from '#queries/page/sourceLines.ts';
import { titleOf } from '#queries/page/titleOf.ts';
import { namesOf } from '#queries/page/waysToSay.ts';

type ServiceTexts = Awaited<ReturnType<typeof pageText<'service'>>>;

/** One page for each service, for `getStaticPaths`. */
export async function servicePaths(): Promise<
  { params: { id: string }; props: { entry: CollectionEntry<'services'> } }[]
> {
  const entries = await entriesOf('services');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

let byTitle: Promise<CollectionEntry<'services'>[]> | undefined;

/** Every service in alphabetical order, those that are open first. A build sorts them once. */
export function servicesByName(): Promise<CollectionEntry<'services'>[]> {
  if (import.meta.env.DEV || byTitle === undefined) byTitle = sortByTitle();
  return byTitle;
}

async function sortByTitle(): Promise<CollectionEntry<'services'>[]> {
  const entries = await entriesOf('services');
  return entries.toSorted(
    (a, b) => Number(a.data.status !== 'open') - Number(b.data.status !== 'open') || byName(a.data.title, b.data.title),
  );
}

/** The services that a family can use, in alphabetical order: not those for schools and professionals. */
export async function servicesForFamilies(): Promise<CollectionEntry<'services'>[]> {
  const entries = await servicesByName();
  return entries.filter(({ data }) => data.kind !== 'schools');
}

/** The services with these ids, in their order. */
export async function servicesById(ids: readonly string[] = []): Promise<CollectionEntry<'services'>[]> {
  const found: CollectionEntry<'services'>[] = [];
  for (const id of ids) {
    const entry = await getEntry('services', id);
    if (entry) found.push(entry);
  }
  return found;
}

/** Links to the organisations that give a service, in its order. */
async function organisationLinks(ids: readonly string[] = []): Promise<LinkView[]> {
  return Promise.all(
    ids.map(async (id) => ({
      label: await titleOf(`organisations/${id}`),
      href: addresses.organisation(id),
    })),
  );
}

/** A service as short lists show it, with what else people call it. */
export async function serviceHit(entry: CollectionEntry<'services'>): Promise<HitView> {
  return { ...(await plainServiceHit(entry)), names: await namesOf(`services/${entry.id}`) };
}

/** A service as long lists show it: its other names stand in the A to Z and on its page, and would make these longer. */
export async function plainServiceHit({ id, data }: CollectionEntry<'services'>): Promise<HitView> {
  const status = statusWords(data, await pageText('service'));
  return {
    title: data.title,
    href: addresses.service(id),
    facts: [
      ...(status ? [status.fact] : []),
      entryOf(kinds, data.kind).label,
      areasInWords(data.areas),
      agesInWords(data.ages),
    ],
    summary: data.summary,
    names: [],
  };
}

/** A service among the steps of a guide: what it is, and no more. */
export async function shortServiceHit(entry: CollectionEntry<'services'>): Promise<HitView> {
  return { ...(await plainServiceHit(entry)), facts: [] };
}

/** Everything that a service's page shows. */
export async function servicePage(entry: CollectionEntry<'services'>) {
  const { id, data } = entry;
  const texts = await pageText('service');
  const kind = entryOf(kinds, data.kind);
  const { known, unknown } = sortAnswers(data.answers);
  const names = await namesOf(`services/${id}`);
  return {
    page: await pageView({
      address: addresses.service(id),
      title: data.title,
      summary: data.summary,
      section: 'services',
      crumbs: [{ label: kind.label, href: addresses.servicesBy('kind', kind.id) }],
      review: reviewView(data.reviewed),
      sources: sourceLines(data.sources),
      search: { type: 'service', filters: searchFilters(data), past: data.status !== 'open' },
    }),
    answer: data.answer,
    facts: [
      kind.label,
      fill(texts.givenBy, { provider: data.provider }),
      areasInWords(data.areas),
      agesInWords(data.ages),
      ...(names.length > 0 ? [fill(texts.alsoCalled, { names: namesInWords(names) })] : []),
    ],
    notice: statusWords(data, texts)?.notice,
    known,
    knowsLittle: known.length < 4,
    diagnosis: diagnosisLine(data, texts),
    waysIn: data.routes.filter((route) => route !== 'not-known').map((route) => entryOf(routes, route).label),
    notKnown: {
      lines: [
        ...notKnownLines(unknown),
        ...(data.diagnosisNeeded === 'not-known' && !/diagnos/i.test(data.alsoNotKnown?.join() ?? '')
          ? [texts.diagnosisNotKnown]
          : []),
        ...(data.alsoNotKnown ?? []).map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)),
      ],
    },
    card: await contactCard(data),
    history: data.history ?? [],
    givers: await organisationLinks(data.organisations),
    related: (await servicesById(data.related)).map((other) => ({
      label: other.data.title,
      href: addresses.service(other.id),
    })),
    body: await bodyOf(entry),
  };
}

/** What search can be narrowed by. */
function searchFilters(data: Service) {
  const { need, age, area, kind } = facetsOf(data, []);
  return { need, age, area, kind };
}

/** What lists and pages say of help that is not simply there. */
function statusWords({ status }: Service, texts: ServiceTexts): { fact: string; notice: string } | undefined {
  switch (status) {
    case 'open':
      return undefined;
    case 'retired':
      return { fact: texts.retired, notice: texts.retiredNotice };
    case 'closed-for-now':
      return { fact: texts.closed, notice: texts.closedNotice };
    case 'not-known':
      return { fact: texts.notKnown, notice: texts.notKnownNotice };
  }
}

/** Said once, beside who it is for, unless the answers already speak of a diagnosis. */
function diagnosisLine({ diagnosisNeeded, answers, answer }: Service, texts: ServiceTexts): string | undefined {
  if (diagnosisNeeded === 'not-known') return undefined;
  if (/diagnos/i.test(`${answer} ${JSON.stringify(answers.whoItIsFor)}`)) return undefined;
  return diagnosisNeeded === 'no' ? texts.noDiagnosis : texts.diagnosisFirst;
}
