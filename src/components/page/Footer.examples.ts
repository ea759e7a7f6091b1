import type { Examples } from '#components/Examples.ts';
import type Footer from '#components/page/Footer.astro';
import { navigation } from '#components/samples/page.ts';
import { linkTo, longName, longText, longWord, rightToLeft } from '#components/samples/words.ts';

export const examples: Examples<typeof Footer> = {
  'as on most pages': { props: { navigation } },
  'long names': {
    props: {
      navigation: {
        ...navigation,
        footer: [...navigation.footer, linkTo(longName), linkTo(longWord)],
        footerNote: longText,
      },
    },
  },
  'right to left': {
    props: { navigation: { ...navigation, footerNote: rightToLeft } },
    direction: 'rtl',
  },
};
