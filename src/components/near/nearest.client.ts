import { fill } from '#base/text/fill.ts';
import { metresBetween, nearestTo, wholeMiles } from '#domain/near/aboutMiles.ts';
import type { GridPlace } from '#domain/near/sectorsOf.ts';
import { make } from '#components/make.client.ts';
import type { LookUpView, NearPlacesView } from '#views/NearView.ts';

/** How many of a kind are shown. */
const shown = 3;

/** The nearest places of each kind, with their heading and how the miles are measured. */
export function nearestLists(
  kinds: NearPlacesView['kinds'],
  middle: GridPlace,
  start: string,
  { texts, places: pages }: Pick<LookUpView, 'texts' | 'places'>,
): HTMLElement[] {
  return [
    make('h2', {}, fill(texts.nearest, { start })),
    make('p', { className: 'from' }, fill(texts.nearestNote, { start })),
    ...kinds.flatMap(({ heading, from, places }) => [
      make('h3', {}, heading),
      make('p', { className: 'from' }, from),
      make(
        'ul',
        { className: 'spots' },
        ...nearestTo(places, middle, shown).map((place) => {
          const miles = wholeMiles(metresBetween(place, middle));
          const far = miles === 0 ? texts.oneMile : fill(texts.miles, { count: miles });
          const call = place.call;
          const href = place.page && `${import.meta.env.BASE_PATH}${pages}${place.page}/`;
          const name = href ? make('a', { href }, place.name) : place.name;
          return make(
            'li',
            {},
            make('p', {}, make('b', {}, name), ` ${far}. ${place.says}`),
            ...(call
              ? [
                  make(
                    'a',
                    { className: 'tel', href: call.href },
                    'Call ',
                    make('span', { className: 'vh' }, `${place.name}, `),
                    call.number,
                  ),
                ]
              : []),
          );
        }),
      ),
    ]),
  ];
}
