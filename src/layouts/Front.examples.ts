import type { Examples } from '#components/Examples.ts';
import type Front from '#layouts/Front.astro';
import { longPage, page } from '#components/samples/page.ts';
import { longName, longText } from '#components/samples/words.ts';

const hero = (heading: string) =>
  `<div class="hero"><div class="wrap flow"><h1>${heading}</h1><p>${longText}</p></div><svg class="view" aria-hidden="true"><use href="#view"></use></svg></div>`;

export const examples: Examples<typeof Front> = {
  'a front page': {
    props: { page },
    slots: { hero: hero('Find help'), default: `<section><h2>Parts</h2><p>${longText}</p></section>` },
  },
  'long names': { props: { page: longPage }, slots: { hero: hero(longName), default: `<p>${longText}</p>` } },
};
