import type { Examples } from '#components/Examples.ts';
import type Header from '#components/page/Header.astro';
import { navigation } from '#components/samples/page.ts';
import { linkTo, longName, longText, longWord, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Header> = {
  'as on most pages': { props: { navigation } },
  'no line above, no box': { props: { navigation: { ...navigation, stage: undefined, searchBox: false } } },
  'on the search page': {
    props: { navigation: { ...navigation, searchBox: false, tools: { ...navigation.tools, searchIsHere: true } } },
  },
  'long names': {
    props: {
      navigation: {
        ...navigation,
        stage: { short: longText, full: longText },
        main: [
          ...navigation.main,
          { ...linkTo(longName), current: 'true' },
          { ...linkTo(longWord), current: undefined },
        ],
      },
    },
  },
  'right to left': {
    props: {
      navigation: { ...navigation, main: [{ label: rightToLeft, href: '/example/a/', current: 'page' }] },
    },
    direction: 'rtl',
  },
};
