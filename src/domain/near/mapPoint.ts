import type { GridPlace } from '#domain/near/sectorsOf.ts';

/**
 * Where a place of the National Grid stands in the drawn map (360 wide, 446 high), to a whole unit of some 190 metres. The map was drawn
 * from longitude and latitude, so the grid is turned a little in it: fitted to 64 points over the county, at most 1.4 units off.
 *
 * @example mapPoint({ east: 388_600, north: 440_800 }) // => { x: 311, y: 226 }, Colne
 */
export function mapPoint({ east, north }: GridPlace): { x: number; y: number } {
  return {
    x: Math.round(5.28018e-3 * east - 4.09493e-5 * north - 1722.543),
    y: Math.round(-4.10834e-5 * east - 5.297723e-3 * north + 2576.755),
  };
}
