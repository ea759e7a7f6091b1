import type { PlacePlan } from '#domain/search/planSearch.ts';
import { withCapitals } from '#domain/search/resultWords.ts';
import type { ShownPage } from '#domain/search/shownPage.ts';
import { make } from '#components/make.client.ts';

/** The health officers of a place, as the first answer to "DCO Colne". search.astro holds the cards. */
export function officerCards(places: readonly PlacePlan[]): Node[] {
  return places
    .flatMap(({ districts }) => districts)
    .flatMap(({ id }) => document.querySelector<HTMLTemplateElement>(`#officer-${id}`)?.content.cloneNode(true) ?? []);
}

/** What a word means, for whoever searched for the word itself. */
export function meaningCard({ url, title, summary }: ShownPage): HTMLElement {
  const heading = make('h2', {}, make('a', { href: `${import.meta.env.BASE_PATH}${url}` }, title));
  const card = make('section', { className: 'card' }, heading, make('p', {}, summary));
  // As an attribute: Firefox knows the property `ariaLabel` only since 119.
  card.setAttribute('aria-label', title);
  return card;
}

/** The places that a search names: whom to contact there, or whose they are. */
export function placeLines(places: readonly PlacePlan[], outside: string): HTMLElement[] {
  return places.map(({ name, districts, council }) => {
    const written = withCapitals(name);
    const links = districts.map(({ label, href }) =>
      make('a', { href: `${import.meta.env.BASE_PATH}${href}` }, `Who to contact in ${label}`),
    );
    if (districts.length === 0) {
      const whose = council === undefined ? '' : ` It belongs to ${council}.`;
      const link = make('a', { href: `${import.meta.env.BASE_PATH}${outside}` }, 'Who to ask there');
      return make('p', {}, `${written} is not in our twelve districts.${whose} `, link);
    }
    const [only] = districts.length === 1 ? districts : [];
    const itself = only?.label.toLowerCase() === name;
    const says = itself
      ? ''
      : only
        ? `${written} is in ${only.label}. `
        : `${written} reaches more than one district. `;
    return make('p', {}, says, ...links.flatMap((link, place) => (place === 0 ? [link] : [', ', link])));
  });
}
