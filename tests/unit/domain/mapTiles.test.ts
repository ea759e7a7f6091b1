import { describe, expect, it } from 'vitest';
import { mapTiles } from '#domain/districts/mapTiles.ts';
import type { District } from '#schemas/districts.ts';

const districts: District[] = [
  { id: 'lancaster', name: 'Lancaster', area: 'north', confirmed: true, tile: { column: 0, row: 0 } },
  { id: 'wyre', name: 'Wyre', area: 'north', confirmed: false, tile: { column: 0, row: 1 } },
  { id: 'ribble-valley', name: 'Ribble Valley', area: 'east', confirmed: false, tile: { column: 2, row: 1 } },
  { id: 'pendle', name: 'Pendle', area: 'east', confirmed: false, tile: { column: 3, row: 1 } },
];

describe('mapTiles', () => {
  it('draws the reader’s district last, so that its edge lies on top', () => {
    const { tiles } = mapTiles(districts, 'wyre');
    expect(tiles.map(({ here }) => here)).toEqual([false, false, false, true]);
    expect(tiles.at(-1)?.lines).toEqual([{ text: 'Wyre', y: 129 }]);
  });

  it('breaks a name of two words over two lines', () => {
    expect(mapTiles(districts).tiles.find(({ lines }) => lines.length === 2)?.lines).toEqual([
      { text: 'Ribble', y: 121 },
      { text: 'Valley', y: 138 },
    ]);
  });

  it('sets each area’s name over the middle of its first row, and no name for an area without districts', () => {
    expect(mapTiles(districts).labels).toEqual([
      { text: 'North', x: 45, y: 16 },
      { text: 'East', x: 270, y: 84 },
    ]);
  });

  it('keeps what is confirmed and what is not', () => {
    expect(mapTiles(districts).tiles.map(({ confirmed }) => confirmed)).toEqual([true, false, false, false]);
  });
});
