import type { PlaceRow } from '#domain/places/mergeEdition.ts';

/** A place of a new edition, by the number it has there. */
interface Incoming {
  readonly key: string;
  readonly values: PlaceRow;
}

/**
 * Schools that have another number in a new edition. When a school becomes an academy, the official file closes its number and opens another:
 * for a family it is the same school. It is taken for the same if the name is the same but for such words as “academy”, and the postcode too,
 * or where one of them has none, the district. If there is more than one, none is taken.
 *
 * @param gone our lines that the edition has no more
 * @param fresh what the edition has and we do not
 * @param keyOf the number of a line of ours
 * @returns our number by the new one
 */
export function renumbered(
  gone: readonly PlaceRow[],
  fresh: readonly Incoming[],
  keyOf: (row: PlaceRow) => string,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const { key, values } of fresh) {
    const [same, second] = gone.filter((ours) => isSame(ours, values));
    const rivals = same === undefined ? [] : fresh.filter((other) => isSame(same, other.values));
    if (same !== undefined && second === undefined && rivals.length === 1) found.set(key, keyOf(same));
  }
  return found;
}

function isSame(ours: PlaceRow, theirs: PlaceRow): boolean {
  const [own, other] = [ours['postcode'] ?? '', theirs['postcode'] ?? ''];
  const where = own === '' || other === '' ? ours['district'] === theirs['district'] : own === other;
  const name = coreOf(ours['name'] ?? '');
  return where && name !== '' && name === coreOf(theirs['name'] ?? '');
}

/** A name without the words that change when a school changes hands. */
function coreOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/\b(?:the|school|academy|community|specialist|special)\b/g, '')
    .replaceAll(/ +/g, ' ')
    .trim();
}
