import type { Entry } from '#checks/entry.ts';
import { placeList, type PlaceList } from '#domain/search/places.ts';
import { topicsOf, type Topic } from '#domain/search/vocabulary.ts';
import type { Misspelling } from '#schemas/misspellings.ts';
import type { Neighbour, SectorRow } from '#schemas/near.ts';
import type { PlaceEvidence } from '#schemas/placeNames.ts';
import type { WayToSay } from '#schemas/waysToSay.ts';
import type { Word } from '#schemas/words.ts';

/** What search knows beside the pages themselves. */
export interface SearchContent {
  readonly topics: readonly Topic[];
  /** The common misspellings of a word, by the word. */
  readonly misspellings: ReadonlyMap<string, readonly string[]>;
  readonly places: PlaceList;
}

/** Takes from the content what search needs, so that the rest can be let go. */
export function searchContent(entries: readonly Entry[]): SearchContent {
  const of = (name: string) => entries.filter(({ collection }) => collection === name);
  const misspellings = of('misspellings').map(({ data }) => data as Misspelling);
  return {
    topics: topicsOf(
      of('waysToSay').map(({ id, data }) => ({ id, data: data as WayToSay })),
      of('words').map(({ id, data }) => ({ id, data: data as Word })),
    ),
    misspellings: new Map(misspellings.map(({ id, wrong }) => [id, wrong])),
    places: placeList(
      of('placeNames').map(({ data }) => data as PlaceEvidence),
      of('sectors').map(({ data }) => data as SectorRow),
      of('districts').map(({ id }) => id),
      of('neighbours').flatMap(({ data }) => (data as Neighbour).outcodes ?? []),
    ),
  };
}
