/** What somebody narrowed the list to: the chosen values of each facet. Several values of one facet widen, facets narrow each other. */
export type Narrowing = Readonly<Record<string, readonly string[]>>;

/** Under which values an entry stands. A facet that is left out fits every choice. */
export type Placed = Readonly<Record<string, readonly string[]>>;

/** One chosen value. */
export interface Choice {
  readonly facet: string;
  readonly value: string;
}

/**
 * An entry's facets as one short attribute. A facet whose every value fits is left out.
 *
 * @example writePlaced({ need: ['learning'], age: ['under-5', …all] }, values) // => 'need=learning'
 */
export function writePlaced(placed: Placed, values: Readonly<Record<string, readonly { id: string }[]>>): string {
  return Object.entries(placed)
    .filter(([facet, ids]) => ids.length < (values[facet]?.length ?? 0))
    .map(([facet, ids]) => `${facet}=${ids.join(',')}`)
    .join(' ');
}

/** What `writePlaced` wrote. */
export function readPlaced(text: string): Placed {
  return Object.fromEntries(
    text
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => {
        const [facet = '', ids = ''] = part.split('=');
        return [facet, ids.split(',').filter((id) => id !== '')];
      }),
  );
}

/**
 * Reads the question part of an address. Whatever the page does not offer is left out; it never throws.
 *
 * @example readNarrowing('?need=learning&need=moon', { need: ['learning'] }) // => { need: ['learning'] }
 */
export function readNarrowing(question: string, known: Narrowing): Narrowing {
  const parameters = new URLSearchParams(question);
  return Object.fromEntries(
    Object.entries(known).map(([facet, values]) => [
      facet,
      values.filter((value) => parameters.getAll(facet).includes(value)),
    ]),
  );
}

/**
 * The address of a narrowed list: what `readNarrowing` reads back.
 *
 * @param page the address of the whole list
 */
export function narrowedAddress(page: string, narrowing: Narrowing): string {
  const question = new URLSearchParams(choicesOf(narrowing).map(({ facet, value }) => [facet, value])).toString();
  return question === '' ? page : `${page}?${question}`;
}

/** The chosen values, one by one. */
export function choicesOf(narrowing: Narrowing): Choice[] {
  return Object.entries(narrowing).flatMap(([facet, values]) => values.map((value) => ({ facet, value })));
}

/** The same narrowing with one value more, or without it. */
export function withChoice(narrowing: Narrowing, { facet, value }: Choice, chosen: boolean): Narrowing {
  const others = (narrowing[facet] ?? []).filter((other) => other !== value);
  return { ...narrowing, [facet]: chosen ? [...others, value] : others };
}

/** Whether an entry stands under a chosen value of each facet that anything is chosen of. */
export function fits(placed: Placed, narrowing: Narrowing): boolean {
  return Object.entries(narrowing).every(
    ([facet, values]) => values.length === 0 || (placed[facet]?.some((id) => values.includes(id)) ?? true),
  );
}

/** How many of the narrowed facets an entry names itself, and does not fit because it is for everyone. */
export function closeness(placed: Placed, narrowing: Narrowing): number {
  return Object.entries(narrowing).filter(([facet, values]) => values.length > 0 && placed[facet] !== undefined).length;
}

/** How many entries there would be if of this facet only this value were chosen, and of the others what is. */
export function countWith(entries: readonly Placed[], narrowing: Narrowing, { facet, value }: Choice): number {
  const asked = { ...narrowing, [facet]: [value] };
  return entries.filter((placed) => fits(placed, asked)).length;
}

/** The choices to give up so that something fits again, the one that finds the most first. At most three. */
export function widerChoices(entries: readonly Placed[], narrowing: Narrowing): (Choice & { count: number })[] {
  return choicesOf(narrowing)
    .map((choice) => ({
      ...choice,
      count: entries.filter((placed) => fits(placed, withChoice(narrowing, choice, false))).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
}
