import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { thingKinds } from '#base/lists/thingKinds.ts';
import { placeOf } from '#base/placeOf.ts';
import { byName } from '#base/text/byName.ts';
import { fill } from '#base/text/fill.ts';
import { inSentence } from '#base/text/inSentence.ts';
import type { QuietHoursView, ThingGroupView, ThingView } from '#views/ThingsView.ts';
import { cardNamed } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { linkViews, pageText } from '#queries/page/pageText.ts';
import { pageView } from '#queries/page/pageView.ts';
import { reachViews } from '#queries/page/reach.ts';
import { eachNamesItsOwn, sourceLines } from '#queries/page/sourceLines.ts';
import { titleOf } from '#queries/page/titleOf.ts';
import { quietHours, type QuietHour } from '#queries/places/quietHours.ts';

/** Everything that the page "Things to do" shows: what there is, by kind, then the quiet hours of libraries. */
export async function thingsToDoPage() {
  const texts = await pageText('things-to-do');
  const quiet = await quietHours();
  const things = inFileOrder(await entriesOf('thingsToDo'));
  const groups: ThingGroupView[] = [];
  for (const { id, label, drawing } of thingKinds) {
    const held = things.filter(({ data }) => data.kind === id);
    if (held.length > 0 || (id === 'quiet' && quiet.length > 0))
      groups.push({ anchor: id, heading: label, drawing, things: await Promise.all(held.map(viewOf)) });
  }
  return {
    page: await pageView({
      address: addresses.thingsToDo,
      title: texts.title,
      summary: texts.summary,
      section: 'things-to-do',
      sources: await eachNamesItsOwn(),
      search: { type: 'page' },
    }),
    answer: texts.answer,
    groups,
    quiet: {
      id: 'quiet',
      hours: await byDistrict(quiet),
      says: quiet.length > 0 ? quietNote(texts.quiet, quiet) : '',
      library: texts.library,
      when: texts.when,
    },
    more: { heading: texts.moreHeading, links: linkViews(texts.more) },
    card: await cardNamed('every-page'),
  };
}

async function viewOf({ id, data }: CollectionEntry<'thingsToDo'>): Promise<ThingView> {
  return {
    id,
    title: data.title,
    says: data.says,
    where: await namesOf(data.districts),
    links: [
      ...(data.to === undefined ? [] : [{ label: await titleOf(data.to), href: placeOf(data.to) }]),
      ...(data.link === undefined ? [] : [{ label: data.link.label, href: data.link.url }]),
    ],
    reach: await reachViews(data.reach),
    sources: sourceLines(data.sources),
  };
}

async function namesOf(ids: readonly string[] | undefined): Promise<string | undefined> {
  if (ids === undefined) return undefined;
  const all = await entriesOf('districts');
  return `${inSentence(ids.map((id) => all.find((each) => each.id === id)?.data.name ?? id))}.`;
}

/** By district, A to Z. */
async function byDistrict(all: readonly QuietHour[]): Promise<QuietHoursView[]> {
  return (await entriesOf('districts'))
    .map(({ id, data }) => ({
      district: data.name,
      hours: all.filter(({ district }) => district === id).map(({ library, href, when }) => ({ library, href, when })),
    }))
    .filter(({ hours }) => hours.length > 0)
    .toSorted((a, b) => byName(a.district, b.district));
}

/** How many libraries there are, and the oldest day on which their pages were read. */
function quietNote(words: string, all: readonly QuietHour[]): string {
  const [oldest = ''] = all.map(({ asAt }) => asAt).toSorted();
  return fill(words, { count: all.length, day: inWords(oldest) });
}
