/**
 * The rows of a table in the order of its file. Astro hands them on sorted by id; the loader notes each row's place as `order`.
 */
export function inFileOrder<Row extends { data: object }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ data }: { data: object }): number {
  return 'order' in data && typeof data.order === 'number' ? data.order : 0;
}
