/**
 * Items under what they share, in the order in which each first comes. `Map.groupBy` does the same, but the phones that
 * families hold do not know it (`integrations/browserFloor.ts`).
 *
 * @example groupBy(['Wyre', 'West Lancashire', 'Burnley'], (name) => name[0]) // => Map { 'W' => [two], 'B' => [one] }
 */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
