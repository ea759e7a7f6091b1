import { groupBy } from '#base/groupBy.ts';

/** A postcode, whose it is, and where on the grid of Ordnance Survey, if that is known. */
export interface PlacedPostcode {
  /** Such as `BB8 0AA`. */
  readonly postcode: string;
  /** The id of a district or of a neighbouring council. */
  readonly where: string;
  /** Metres east and north. */
  readonly middle?: GridPlace | undefined;
}

/** A place on the National Grid, in metres. */
export interface GridPlace {
  readonly east: number;
  readonly north: number;
}

/** All postcodes that begin the same, such as BB8 0. */
export interface Sector {
  /** `bb8-0`. */
  readonly id: string;
  /** The middle of those of its postcodes whose place is known, to the hundred metres. */
  readonly middle?: GridPlace | undefined;
  /** Whose it is: one id, or for a divided one `blackpool, BY fylde, D blackpool`: from this unit on, in the order of the alphabet. */
  readonly who: string;
}

/** From which unit on (two letters, or one for all that begin with it) a sector belongs to whom. */
export interface SectorPart {
  readonly from: string;
  readonly where: string;
}

/**
 * The sectors that hold exactly these postcodes, in order. Units between two that exist belong to either, so the shortest border is taken.
 *
 * @param postcodes each once, in any order
 */
export function sectorsOf(postcodes: readonly PlacedPostcode[]): Sector[] {
  const bySector = groupBy(postcodes, ({ postcode }) => postcode.slice(0, -2).toLowerCase().replace(' ', '-'));
  return [...bySector]
    .map(([id, units]) => ({ id, middle: middleOf(units), who: writeParts(partsOf(units)) }))
    .sort((a, b) => (orderOf(a.id) < orderOf(b.id) ? -1 : 1));
}

/** What `who` of a sector says, in order. */
export function sectorParts(who: string): SectorPart[] {
  return who.split(', ').map((part) => {
    const [first = '', second] = part.split(' ');
    return second === undefined ? { from: '', where: first } : { from: first, where: second };
  });
}

function writeParts(parts: readonly SectorPart[]): string {
  return parts.map(({ from, where }) => (from === '' ? where : `${from} ${where}`)).join(', ');
}

function partsOf(units: readonly PlacedPostcode[]): SectorPart[] {
  const inOrder = units
    .map(({ postcode, where }) => ({ unit: postcode.slice(-2), where }))
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
  return inOrder.flatMap(({ unit, where }, index) => {
    const before = inOrder[index - 1];
    if (before === undefined) return [{ from: '', where }];
    return before.where === where ? [] : [{ from: borderAfter(before.unit, unit), where }];
  });
}

/** One letter where the first of the two begins with another, so that less has to be sent. */
function borderAfter(last: string, next: string): string {
  return next.startsWith(last.charAt(0)) ? next : next.charAt(0);
}

function middleOf(units: readonly PlacedPostcode[]): GridPlace | undefined {
  const known = units.flatMap(({ middle }) => middle ?? []);
  if (known.length === 0) return undefined;
  const mean = (of: (place: GridPlace) => number) =>
    Math.round(known.reduce((sum, place) => sum + of(place), 0) / known.length / 100) * 100;
  return { east: mean(({ east }) => east), north: mean(({ north }) => north) };
}

/** `bb2-1` before `bb10-0`. */
function orderOf(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(2, '0'));
}
