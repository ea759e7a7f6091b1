import type { Engine } from './Engine.ts';
import type { Phrase } from './phrases.ts';

/** How well an engine does on a set of phrases. */
export interface Score {
  /** The share of phrases with a fitting page first, and among the first three. */
  readonly first: number;
  readonly three: number;
  /** The mean of one over the place of the first fitting page; 0 if there is none. */
  readonly mrr: number;
}

/** Asks an engine for every phrase. */
export async function scoreOf({ find }: Engine, phrases: readonly Phrase[]): Promise<Score> {
  const places = await Promise.all(
    phrases.map(async ({ phrase, fits }) => (await find(phrase)).findIndex((address) => fits.includes(address))),
  );
  const share = (good: (place: number) => boolean) =>
    places.filter((place) => place >= 0 && good(place)).length / places.length;
  return {
    first: share((place) => place === 0),
    three: share((place) => place < 3),
    mrr: places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / places.length,
  };
}
