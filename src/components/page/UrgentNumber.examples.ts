import type { Examples } from '#components/Examples.ts';
import type UrgentNumber from '#components/page/UrgentNumber.astro';
import { longName, longText, rightToLeft } from '#components/samples/words.ts';
import type { UrgentHelpView } from '#views/UrgentHelpView.ts';

const line: UrgentHelpView = {
  id: 'danger',
  when: 'Somebody is in danger now',
  button: 'Call 999',
  href: 'tel:999',
  details: [],
  publisher: 'Example',
  url: 'https://example.org/',
  checked: '20 November 2026',
  confirmed: true,
};

export const examples: Examples<typeof UrgentNumber> = {
  confirmed: { props: { line } },
  'not confirmed, with long details': {
    props: {
      line: {
        ...line,
        id: 'long',
        when: longName,
        button: longName,
        details: [longText, 'Say where you are.'],
        publisher: longName,
        confirmed: false,
      },
    },
  },
  'right to left': {
    props: { line: { ...line, id: 'rtl', when: rightToLeft, button: rightToLeft, details: [rightToLeft] } },
    direction: 'rtl',
  },
};
