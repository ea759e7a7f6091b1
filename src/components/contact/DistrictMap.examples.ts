import type { Examples } from '#components/Examples.ts';
import type DistrictMap from '#components/contact/DistrictMap.astro';
import type { MapTile } from '#domain/districts/mapTiles.ts';

const tile = (column: number, row: number, fields: Partial<MapTile> = {}): MapTile => ({
  x: 2 + column * 90,
  y: 25 + row * 68,
  middle: 45 + column * 90,
  lines: [{ text: 'Wyre', y: 61 + row * 68 }],
  area: 'north',
  confirmed: false,
  here: false,
  ...fields,
});
const twoLines = [
  { text: 'Ribble', y: 53 },
  { text: 'Valley', y: 70 },
];

export const examples: Examples<typeof DistrictMap> = {
  'nothing confirmed, here marked': {
    props: {
      title: 'A map of three districts. Wyre is marked.',
      drawing: {
        tiles: [
          tile(1, 0, { lines: twoLines, area: 'east' }),
          tile(2, 1, { lines: [{ text: 'Chorley', y: 129 }], area: 'south' }),
          tile(0, 0, { here: true }),
        ],
        labels: [
          { text: 'North', x: 45, y: 16 },
          { text: 'East', x: 135, y: 16 },
        ],
      },
    },
  },
  'all confirmed': {
    props: {
      title: 'A map of one district.',
      drawing: { tiles: [tile(0, 0, { confirmed: true })], labels: [{ text: 'North', x: 45, y: 16 }] },
    },
  },
};
