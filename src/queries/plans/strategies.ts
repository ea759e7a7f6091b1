import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import type { StrategyId } from '#base/lists/strategies.ts';
import type { StrategyPartView } from '#views/RecordView.ts';
import { bodyOf } from '#queries/page/bodyOf.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { planPage } from '#queries/plans/planPages.ts';
import { joinSources } from '#queries/page/sourceLines.ts';

/** The part that is drawn: the levels a message passes on its way up and back. */
const drawnPart = 'two-way-model';

/** Everything that the page of a strategy shows: its words, then each of its lists. */
export async function strategyPage(strategy: StrategyId) {
  const parts = await partsOf(strategy);
  const titles = await priorityTitles();
  const plan = await planPage(strategy === 'just-count-to-five' ? 'strategy' : strategy);
  return {
    ...plan,
    page: {
      ...plan.page,
      sources: joinSources(
        plan.page.sources,
        parts.flatMap(({ data }) => data.sources),
      ),
    },
    parts: await Promise.all(
      parts.map(async (part) => ({
        ...partView(part, titles),
        drawn: part.id === drawnPart,
        body: await bodyOf(part),
      })),
    ),
  };
}

/** The levels of the two-way model, for the pages that draw it. */
export async function twoWayModel(): Promise<StrategyPartView | undefined> {
  const part = (await entriesOf('strategy')).find(({ id }) => id === drawnPart);
  return part && partView(part, await priorityTitles());
}

async function priorityTitles(): Promise<ReadonlyMap<string, string>> {
  return new Map((await entriesOf('priorities')).map(({ id, data }) => [id, data.title]));
}

async function partsOf(strategy: StrategyId): Promise<CollectionEntry<'strategy'>[]> {
  const entries = await entriesOf('strategy');
  return entries.filter(({ data }) => data.strategy === strategy).toSorted((a, b) => a.data.place - b.data.place);
}

function partView({ id, data }: CollectionEntry<'strategy'>, titles: ReadonlyMap<string, string>): StrategyPartView {
  return {
    anchor: id,
    title: data.title,
    numbered: data.numbered,
    quotedFrom: data.quotedFrom,
    points: data.points.map(({ name, text, parts, priority }) => ({
      name,
      text,
      parts: parts ?? [],
      href:
        priority === undefined
          ? undefined
          : { label: titles.get(priority) ?? priority, href: addresses.priority(priority) },
    })),
  };
}
