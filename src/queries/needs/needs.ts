import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { conditions } from '#base/lists/conditions.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { needGroups } from '#base/lists/needGroups.ts';
import { byName } from '#base/text/byName.ts';
import { fill } from '#base/text/fill.ts';
import { namesInWords } from '#base/text/namesInWords.ts';
import { mayHaveChanged } from '#domain/needs/mayHaveChanged.ts';
import { says, type Need, type Statement } from '#schemas/needs.ts';
import type { LinkView } from '#views/PageView.ts';
import type { WayView } from '#views/ReachView.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { contactCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { notKnownView } from '#queries/page/notKnownView.ts';
import { pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { reachViews } from '#queries/page/reach.ts';
import { siteDate } from '#queries/page/siteSettings.ts';
import { eachNamesItsOwn, listReview, reviewView, sourceLines } from '#queries/page/sourceLines.ts';
import { titleOf } from '#queries/page/titleOf.ts';

/** One page for each need, for `getStaticPaths`. */
export async function needPaths() {
  return (await needsByTitle()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The list of all needs, in its parts, each with its drawing. */
export async function needsPage() {
  const entries = await needsByTitle();
  const { title, summary, answer } = await pageText('needs');
  return {
    page: await pageView({
      address: addresses.needs,
      title,
      summary,
      section: 'services',
      review: await listReview(entries.map(({ data }) => data.reviewed)),
      sources: await eachNamesItsOwn(),
      search: { type: 'page' },
    }),
    answer,
    groups: needGroups
      .map(({ id, label }) => ({
        anchor: `group-${id}`,
        heading: label,
        tasks: entries
          .filter(({ data }) => data.group === id)
          .map((entry) => ({
            label: entry.data.title,
            help: entry.data.inList,
            drawing: entry.data.drawing,
            href: addresses.need(entry.id),
          })),
      }))
      .filter(({ tasks }) => tasks.length > 0),
  };
}

/** Everything that the page of a need shows. */
export async function needPage(entry: CollectionEntry<'needs'>) {
  const { id, data } = entry;
  const texts = await pageText('need');
  const page = await pageView({
    address: addresses.need(id),
    title: data.title,
    summary: data.summary,
    section: 'services',
    crumbs: [{ label: (await pageText('needs')).title, href: addresses.needs }],
    review: reviewView(data.reviewed),
    sources: sourceLines([...texts.schoolMust.map(({ source }) => source), ...data.sources]),
    search: { type: 'guide' },
  });
  return {
    // Where somebody could come to harm the numbers stand first, and need not stand again at the foot.
    page: data.danger ? { ...page, urgent: [] } : page,
    urgentFirst: data.danger ? page.urgent : [],
    texts,
    answer: data.answer,
    also: data.also === undefined ? undefined : fill(texts.alsoCalled, { names: namesInWords(data.also) }),
    today: data.today.map(says),
    atSchool: [...texts.schoolMust.map(({ fact }) => fact), ...data.atSchool.map(says)],
    here: await Promise.all(data.whoAssesses.here.map((line) => hereView(line, data, texts.mayHaveChanged))),
    inGeneral: data.whoAssesses.inGeneral.map(says),
    next: data.next.map(says),
    card: await contactCard({ ...data, heading: 'Who to ring' }),
    help: await helpLinks(data),
    notKnown: notKnownView(data.notKnown),
    body: await bodyOf(entry),
  };
}

/** The pages of needs that send people to this service, for its own page. */
export async function needsOfService(service: string): Promise<LinkView[]> {
  return (await needsByTitle())
    .filter(({ data }) => data.services?.includes(service))
    .map(({ id, data }) => ({ label: data.title, href: addresses.need(id) }));
}

/** The pages of needs that belong to a list of help by condition. */
export async function needsOfCondition(condition: string): Promise<LinkView[]> {
  return (await needsByTitle())
    .filter(({ data }) => data.conditions?.some((each) => each === condition))
    .map(({ id, data }) => ({ label: data.title, href: addresses.need(id) }));
}

interface HereView {
  where: string;
  who: string;
  call: WayView | undefined;
  caution: string | undefined;
}

async function hereView(
  { where, who, reach }: Need['whoAssesses']['here'][number],
  { sources }: Need,
  caution: string,
): Promise<HereView> {
  const [way] = reach === undefined ? [] : await reachViews([reach]);
  return { where, who: says(who), call: way?.main, caution: isOld(who, sources) ? caution : undefined };
}

/** Whether a local way in must be asked for first. What we say without a page is no claim about one. */
function isOld(who: Statement, sources: Need['sources']): boolean {
  if (typeof who === 'string') return false;
  const source = sources.find((each) => 'url' in each && each.url === who.from);
  return mayHaveChanged(source?.kind === 'public' ? source : undefined, siteDate());
}

async function helpLinks({ services = [], guides = [], conditions: lists = [] }: Need): Promise<LinkView[]> {
  const named = async (collection: 'services' | 'guides', id: string) => ({
    label: await titleOf(`${collection}/${id}`),
    href: collection === 'services' ? addresses.service(id) : addresses.guide(id),
  });
  return [
    ...(await Promise.all(services.map((id) => named('services', id)))),
    ...(await Promise.all(guides.map((id) => named('guides', id)))),
    ...lists.map((id) => ({ label: entryOf(conditions, id).title, href: addresses.servicesBy('condition', id) })),
  ];
}

async function needsByTitle(): Promise<CollectionEntry<'needs'>[]> {
  return (await entriesOf('needs')).toSorted((a, b) => byName(a.data.title, b.data.title));
}
