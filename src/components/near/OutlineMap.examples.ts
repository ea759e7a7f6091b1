import type { Examples } from '#components/Examples.ts';
import type OutlineMap from '#components/near/OutlineMap.astro';
import { longText, rightToLeft } from '#components/samples/words.ts';
import type { OutlineMapView } from '#views/NearView.ts';

const map: OutlineMapView = {
  title: 'A map of two districts and a neighbour.',
  note: 'Drawn from the outlines of 2022.',
  shapes: [
    { path: 'M10 10H170V200H10Z', kind: 'district' },
    { path: 'M10 210H350V430H10Z', kind: 'outside' },
    { path: 'M180 10H350V200H180Z', kind: 'here' },
  ],
  labels: [
    { lines: ['Ribble', 'Valley'], x: 90, y: 100, here: false },
    { lines: ['Pendle'], x: 265, y: 100, here: true },
  ],
  dot: undefined,
};

export const examples: Examples<typeof OutlineMap> = {
  'a district filled in': { props: { map } },
  'a town as a dot': { props: { map: { ...map, dot: { x: 265, y: 110, name: 'Barnoldswick' } } } },
  'long words under it': { props: { map: { ...map, title: 'A map with a long note.', note: longText } } },
  'right to left': {
    props: {
      map: {
        ...map,
        title: rightToLeft,
        note: rightToLeft,
        labels: [{ lines: [rightToLeft], x: 180, y: 100, here: false }],
      },
    },
    direction: 'rtl',
  },
};
