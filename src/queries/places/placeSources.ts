import { inWords } from '#base/dates/inWords.ts';
import type { Place, PlaceSource } from '#schemas/places.ts';
import type { SourceView } from '#views/PageView.ts';
import { withCapital } from '#base/text/withCapital.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { dateView } from '#queries/page/sourceLines.ts';

/** The lists that places are from, by id. */
export async function placeSources(): Promise<Map<string, PlaceSource>> {
  return new Map((await entriesOf('placeSources')).map(({ id, data }) => [id, data]));
}

/**
 * Where the facts of some places are from, each list once with the newest date, and the line that its licence asks for. Facts of a list
 * without such a line, such as the library pages, are not under that licence.
 */
export async function sourcesOf(places: readonly Place[]): Promise<SourceView[]> {
  const sources = await placeSources();
  const dates = new Map<string, string>();
  const note = (id: string | undefined, asAt: string | undefined) => {
    if (id !== undefined && sources.has(id)) dates.set(id, [dates.get(id) ?? '', asAt ?? ''].toSorted().at(-1) ?? '');
  };
  for (const place of places) {
    note(place.source, place.asAt);
    if (place.phone !== undefined) note(place.phoneFrom, place.phoneAsAt);
    if (place.ageFrom !== undefined) note(place.agesFrom, place.agesAsAt);
    if (place.needs !== undefined) note(place.needsFrom, place.needsAsAt);
    if (place.unit !== undefined) note(place.source, place.unitAsAt);
    if (place.postcode !== undefined) note('postcode-list', '2022-12');
  }
  const [only] = places.length === 1 ? places : [];
  const lines = [...dates].map(([id, asAt]): SourceView => {
    const source = sources.get(id);
    const href = source?.url?.includes('{urn}') ? only?.urn && source.url.replace('{urn}', only.urn) : source?.url;
    const text = withCapital(source?.title ?? id);
    if (source?.undated)
      return { text, href, check: `The pages have no date. We read them in ${inWords(asAt.slice(0, 7))}` };
    return { text, href, ...(asAt === '' ? {} : { asAt: dateView(asAt) }) };
  });
  const attributions = new Set([...dates.keys()].flatMap((id) => sources.get(id)?.attribution ?? []));
  return [...lines, ...[...attributions].map((text): SourceView => ({ text }))];
}

/** The date of a fact in words, or nothing. */
export function dateOf(asAt: string | undefined): string | undefined {
  return asAt === undefined ? undefined : inWords(asAt);
}
