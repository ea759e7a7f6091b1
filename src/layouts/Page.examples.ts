import type { Examples } from '#components/Examples.ts';
import type Page from '#layouts/Page.astro';
import { page } from '#components/samples/page.ts';

export const examples: Examples<typeof Page> = {
  'a frame with a heading': {
    props: { page },
    slots: { default: '<div class="wrap page"><h1>A page</h1></div>' },
  },
  'no box in its head, nothing above it': {
    props: { page: { ...page, navigation: { ...page.navigation, stage: undefined, searchBox: false } } },
    slots: { default: '<div class="wrap page"><h1>A page</h1></div>' },
  },
};
