import { groupBy } from '#base/groupBy.ts';
import type { LocalName, Neighbour, Town } from '#schemas/near.ts';
import type { PlaceEvidence } from '#schemas/placeNames.ts';
import { plainWords } from '#domain/search/wordsOf.ts';

/** Where a name leads: districts (`pendle`), a town that has a page (`pendle/colne`), or a neighbour. Several: the reader is asked which. */
export type NamedPlaces = Readonly<Record<string, readonly string[]>>;

interface NameTables {
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  readonly towns: readonly Town[];
  readonly evidence: readonly PlaceEvidence[];
  readonly localNames: readonly LocalName[];
  readonly neighbours: readonly Neighbour[];
}

/**
 * Every name that somebody may type, as `plainWords` writes it, by where it leads: what stands first wins. A district, then a town
 * with a page, then what a page says of a place, then the list of the Office for National Statistics.
 */
export function namedPlaces({ districts, towns, evidence, localNames, neighbours }: NameTables): NamedPlaces {
  const leads: Record<string, readonly string[]> = {};
  const add = (name: string, where: readonly string[]) => {
    const key = plainWords(name);
    if (!Object.hasOwn(leads, key) && where.length > 0) leads[key] = where;
  };
  const townOf = new Map(towns.map(({ id, name, district }) => [plainWords(name), `${district}/${id}`]));
  for (const { id, name } of districts) add(name, [id]);
  for (const { id, name, district } of towns) add(name, [`${district}/${id}`]);
  for (const { name, district, outside, alsoWritten = [] } of evidence.flatMap(({ places }) => places)) {
    const neighbour = neighbours.find((each) => outside !== undefined && sameCouncil(each.name, outside));
    const where = townOf.get(plainWords(name)) ?? district ?? neighbour?.id;
    for (const each of [name, ...alsoWritten]) add(each, where === undefined ? [] : [where]);
  }
  for (const { id, name } of neighbours) add(name.replace(/ Council$/, ''), [id]);
  for (const { name, in: where } of localNames) add(name, where);
  return leads;
}

/** “Blackburn with Darwen Borough Council” is the council of “Blackburn with Darwen”. */
function sameCouncil(one: string, other: string): boolean {
  const core = (name: string) => name.replace(/ (?:Borough |City |Metropolitan )*Council$/, '');
  return core(one) === core(other);
}

/**
 * The names as a browser gets them: a line for each place that they lead to, its names after it.
 *
 * @example packNames({ colne: ['pendle/colne'], newton: ['fylde', 'lancaster'] }) // => 'pendle/colne:colne\nfylde lancaster:newton'
 */
export function packNames(leads: NamedPlaces): string {
  const lines = groupBy(Object.entries(leads), ([, where]) => where.join(' '));
  return [...lines].map(([where, names]) => `${where}:${names.map(([name]) => name).join('|')}`).join('\n');
}
