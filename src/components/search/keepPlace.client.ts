import { readPlace, type PlaceInList } from '#domain/search/placeInList.ts';

/** Long enough not to write while somebody still scrolls. */
const rest = 150;

export interface KeptPlace {
  /** Where somebody was, if they come back. */
  readonly before: PlaceInList | undefined;
  readonly shownIs: (count: number) => void;
  readonly goBack: () => void;
}

/**
 * Brings whoever comes back from a result to where they were. The browser cannot: the list is not there yet when it tries.
 * The place is kept with the entry in the browser's history; nothing is stored on the device.
 */
export function keepPlace(): KeptPlace {
  const before = readPlace(history.state);
  let shown = before?.shown ?? 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => history.replaceState({ shown, top: scrollY }, '');
  return {
    before,
    shownIs: (count) => {
      shown = count;
      save();
    },
    goBack: () => {
      if (before) scrollTo({ top: before.top, behavior: 'instant' });
      // Only from now on: while the list was empty, the page was short and its place meant nothing.
      addEventListener('click', save);
      addEventListener('scroll', () => {
        clearTimeout(timer);
        timer = setTimeout(save, rest);
      });
    },
  };
}
