import type { Examples } from '#components/Examples.ts';
import type NotSure from '#components/home/NotSure.astro';
import { longEmail } from '#components/samples/words.ts';

export const examples: Examples<typeof NotSure> = {
  'a team': { props: { team: { title: 'The team', email: 'team@example.org', href: 'mailto:team@example.org' } } },
  'a long address': { props: { team: { title: 'The team', email: longEmail, href: `mailto:${longEmail}` } } },
};
