import type { District } from '#schemas/districts.ts';
import { areas } from '#base/lists/areas.ts';

/** One tile of the drawn map, in the units of its own drawing. */
export interface MapTile {
  x: number;
  y: number;
  /** The middle, where the words stand. */
  middle: number;
  lines: { text: string; y: number }[];
  area: string;
  confirmed: boolean;
  here: boolean;
}

/** The drawn map: tiles, and the name of each area above its first row. */
export interface MapDrawing {
  tiles: MapTile[];
  labels: { text: string; x: number; y: number }[];
}

const size = { width: 86, height: 62, stepX: 90, stepY: 68, left: 2, top: 25, line: 17 } as const;

/**
 * Where each district's tile and each area's name stand in the map. The reader's district comes last, so its edge lies on top.
 *
 * @example mapTiles(districts, 'burnley').tiles.at(-1)?.here // => true
 */
export function mapTiles(districts: readonly District[], hereId?: string): MapDrawing {
  const inOrder = [...districts.filter(({ id }) => id !== hereId), ...districts.filter(({ id }) => id === hereId)];
  return {
    tiles: inOrder.map((district) => tileOf(district, district.id === hereId)),
    labels: areas.flatMap(({ id, label }) => {
      const own = districts.filter(({ area }) => area === id);
      const top = Math.min(...own.map(({ tile }) => tile.row));
      const first = own.filter(({ tile }) => tile.row === top);
      if (first.length === 0) return [];
      const middle = first.reduce((sum, { tile }) => sum + middleOf(tile.column), 0) / first.length;
      return [{ text: label, x: middle, y: size.top + top * size.stepY - 9 }];
    }),
  };
}

function tileOf(district: District, here: boolean): MapTile {
  const y = size.top + district.tile.row * size.stepY;
  const words = district.name.split(' ');
  const first = y + (words.length > 1 ? 28 : 36);
  return {
    x: size.left + district.tile.column * size.stepX,
    y,
    middle: middleOf(district.tile.column),
    lines: words.map((text, index) => ({ text, y: first + index * size.line })),
    area: district.area,
    confirmed: district.confirmed,
    here,
  };
}

function middleOf(column: number): number {
  return size.left + column * size.stepX + size.width / 2;
}
