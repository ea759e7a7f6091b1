import type { LinkView } from '#views/PageView.ts';

/** The drawn map: the shapes in their order, the marked one last, and what is said of it. */
export interface OutlineMapView {
  title: string;
  note: string;
  shapes: { path: string; kind: 'district' | 'here' | 'outside' }[];
  labels: { lines: string[]; x: number; y: number; here: boolean }[];
  /** A town, on its own page. */
  dot: { x: number; y: number; name: string } | undefined;
}

/** A district with its towns that have a page. */
export interface DistrictTownsView extends LinkView {
  current: boolean;
  towns: LinkView[];
}

/** What the look-up needs in the browser: words with blanks, and the names behind the ids. */
export interface LookUpView {
  /** The district whose page this is. */
  here: string | undefined;
  /** Where pages of districts and towns begin, and those of places. */
  near: string;
  places: string;
  /** What things are looked up in. */
  files: { postcodes: string; names: string; places: string | undefined };
  texts: Readonly<Record<LookUpText, string>>;
  /** `pendle`, and `pendle/colne` for a town that has a page. */
  names: Readonly<Record<string, string>>;
  neighbours: Readonly<Record<string, { name: string; href: string; outcodes: readonly string[] }>>;
}

export type LookUpText =
  | 'isIn'
  | 'others'
  | 'notYours'
  | 'go'
  | 'outside'
  | 'localOffer'
  | 'noSector'
  | 'noOutcode'
  | 'several'
  | 'unknown'
  | 'nothing'
  | 'failed'
  | 'nearest'
  | 'nearestNote'
  | 'miles'
  | 'oneMile';

/** A council next to Lancashire, and where its local offer is. */
export interface NeighbourView {
  name: string;
  /** Its page here, if it has one. */
  href: string | undefined;
  localOffer: LinkView;
  /** The date of that page, or that it has none. */
  date: string;
}

/** What lies near a district, for the look-up in the browser: by kind, in the order of the page. */
export interface NearPlacesView {
  /** The middle of each sector that the district has a part of, by how its postcodes begin (BB8 0), in metres on the national grid. */
  middles: Readonly<Record<string, { east: number; north: number }>>;
  kinds: { heading: string; from: string; places: (NearPlaceView & { east: number; north: number })[] }[];
}

/** A place as the lists of "Near you" show it. */
export interface NearPlaceView {
  /** Its id, if it has a page. */
  page: string | undefined;
  name: string;
  /** Its town. */
  says: string;
  /** Its own number, or that of whoever answers for it. */
  call: { href: string; number: string } | undefined;
}

/** What there is to do in a district. */
export interface ThingsNearView {
  heading: string;
  says: string;
  /** The libraries that have a quiet hour, each with when. */
  hours: (LinkView & { when: string })[];
  more: LinkView;
}

/** Places of one kind under their heading. */
export interface PlacesOfKindView {
  heading: string;
  /** Which list they are from, and its date. */
  from: string;
  /** `far`: how far away, where that is known. */
  places: (Omit<NearPlaceView, 'page'> & { href: string | undefined; far: string | undefined })[];
}
