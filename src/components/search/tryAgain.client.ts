import { make } from '#components/make.client.ts';

/** A link that makes the same search once more, with whatever the site has by then. */
export function tryAgain(): HTMLElement {
  return make('a', { href: location.pathname + location.search }, 'Search again');
}
