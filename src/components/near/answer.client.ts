import { fill } from '#base/text/fill.ts';
import { inSentence } from '#base/text/inSentence.ts';
import { placesNamed } from '#domain/near/placesNamed.ts';
import { readTyped } from '#domain/near/readTyped.ts';
import { whereIs, whoHas } from '#domain/near/whereIs.ts';
import { make } from '#components/make.client.ts';
import { nearestLists } from '#components/near/nearest.client.ts';
import type { LookUpText, LookUpView, NearPlacesView } from '#views/NearView.ts';

const fetched = new Map<string, Promise<unknown>>();

/** Answers what was typed: in place, or by going to the page of the place. Nothing that was typed leaves the browser. */
export async function answerTyped(text: string, known: LookUpView, found: HTMLElement): Promise<void> {
  const say = (...lines: (Node | string)[]) => {
    const status = found.querySelector('[role="status"]');
    found.hidden = false;
    status?.replaceChildren(...lines.map((line) => make('p', {}, line)));
    while (status?.nextSibling) status.nextSibling.remove();
  };
  const words = (name: LookUpText, values: Record<string, string> = {}) => fill(known.texts[name], values);
  const choose = () => make('a', { href: '#districts' }, words('notYours'));
  try {
    await answer();
  } catch {
    fetched.clear();
    say(words('failed'), choose());
  }

  async function answer(): Promise<void> {
    const typed = readTyped(text);
    if (typed.kind === 'nothing') say(words('nothing'));
    else if (typed.kind === 'name') {
      const places = placesNamed(await file<string>(known.files.names), typed.name);
      leadTo(places, typed.name, words('unknown', { typed: typed.name }));
    } else {
      const packed = await file<string>(known.files.postcodes);
      if (typed.kind === 'postcode') await answerPostcode(packed, typed.outcode, typed.incode);
      else {
        const start = `${typed.outcode} ${typed.digit}`.trim();
        const none = whoHas(packed, typed.outcode, '').length === 0 ? 'noOutcode' : 'noSector';
        leadTo(whoHas(packed, typed.outcode, typed.digit), start, words(none, { start }));
      }
    }
  }

  async function answerPostcode(packed: string, outcode: string, incode: string): Promise<void> {
    const typed = `${outcode} ${incode}`;
    const start = typed.slice(0, -2);
    const place = whereIs(packed, outcode, incode);
    const whole = Object.keys(known.neighbours).find((id) => known.neighbours[id]?.outcodes.includes(outcode));
    if (whole !== undefined) {
      say(...outside(whole, typed), choose());
      return;
    }
    if (typeof place === 'string') {
      say(place === 'no-outcode' ? words('noOutcode', { start: outcode }) : words('noSector', { start }), choose());
      return;
    }
    const { where, others } = place;
    const shared = others.length > 0 ? [words('others', { start, others: inSentence(others.map(nameOf)) })] : [];
    if (where in known.neighbours) {
      say(...outside(where, typed), ...shared, choose());
      return;
    }
    if (where !== known.here) {
      location.assign(`${addressOf(where)}#${outcode}-${incode}`);
      return;
    }
    if (location.hash !== `#${outcode}-${incode}`) history.replaceState(history.state, '', `#${outcode}-${incode}`);
    say(make('b', {}, words('isIn', { typed, place: nameOf(where) })), ...shared, choose());
    await showNearest(start);
  }

  async function showNearest(start: string): Promise<void> {
    if (known.files.places === undefined) return;
    const { middles, kinds } = await file<NearPlacesView>(known.files.places);
    const middle = middles[start];
    if (middle && kinds.length > 0) found.append(...nearestLists(kinds, middle, start, known));
  }

  /** To the one place there is, or to a choice of several. */
  function leadTo(places: readonly string[], typed: string, none: string): void {
    const [first, second] = places;
    if (first === undefined) say(none, choose());
    else if (second !== undefined) say(words('several', { typed }), choices(places));
    else if (first in known.neighbours) say(...outside(first, typed), choose());
    else location.assign(addressOf(first));
  }

  function choices(places: readonly string[]): HTMLElement {
    const links = places.map((place) =>
      make('li', {}, make('a', { href: known.neighbours[place]?.href ?? addressOf(place) }, nameOf(place))),
    );
    return make('ul', { className: 'pick' }, ...links);
  }

  function outside(where: string, typed: string): (Node | string)[] {
    const council = nameOf(where);
    return [
      make('b', {}, words('outside', { typed, council })),
      make('a', { href: known.neighbours[where]?.href ?? '' }, words('localOffer', { council })),
    ];
  }

  function nameOf(place: string): string {
    return known.names[place] ?? known.neighbours[place]?.name ?? place;
  }

  function addressOf(place: string): string {
    return `${import.meta.env.BASE_PATH}${known.near}${place}/`;
  }
}

/** A file of the site, fetched once. */
function file<Content>(address: string): Promise<Content> {
  const before = fetched.get(address) as Promise<Content> | undefined;
  if (before) return before;
  const now = fetch(`${import.meta.env.BASE_PATH}${address}`).then((response) => {
    if (!response.ok) throw new Error(`${address} did not come.`);
    return response.json() as Promise<Content>;
  });
  fetched.set(address, now);
  return now;
}
