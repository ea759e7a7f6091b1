import type { Examples } from '#components/Examples.ts';
import type Things from '#components/things-to-do/Things.astro';
import { longName } from '#components/samples/words.ts';

const thing = {
  id: 'clubs',
  title: 'Clubs for all',
  says: ['Come and play.', 'Ask before you go.'],
  where: 'Preston.',
  links: [{ label: 'See the times', href: 'https://example.org/times' }],
  reach: [],
  sources: [{ text: 'Times, the club', href: 'https://example.org/times' }],
};

export const examples: Examples<typeof Things> = {
  none: { props: { things: [] }, printsNothing: true },
  one: { props: { things: [thing] } },
  'long name, nowhere to go on': { props: { things: [{ ...thing, title: longName, where: undefined, links: [] }] } },
};
