/**
 * The ids of a closed list, as the tuple that `z.enum` wants.
 *
 * @example idsOf([{ id: 'north', label: 'North' }]) // => ['north']
 */
export function idsOf<const Id extends string>(list: readonly { readonly id: Id }[]): [Id, ...Id[]] {
  const [first, ...rest] = list.map((item) => item.id);
  if (first === undefined) throw new Error('A closed list needs at least one value.');
  return [first, ...rest];
}

/**
 * The entry of a closed list with this id.
 *
 * @throws if the id is not on the list; the schemas make sure that it is.
 */
export function entryOf<Item extends { readonly id: string }>(list: readonly Item[], id: string): Item {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`"${id}" is not on this list.`);
  return found;
}
