import { expect, it } from 'vitest';
import { coveragePage } from '#queries/about/coverage.ts';
import { onDay } from './support/onDay.ts';
import { answeredPage, guideFile, youngFile } from './support/samples.ts';

const row = (also: string) => `- id: travel
  part: schedule-2
  title: Travel
  asks: How to get to school.
  guides: [travel]
  services: []
  also: ${also}
  missing: [A number to ring]
`;

it('names the lists and pages that tell more, by their titles, and counts none of them as an answer for Lancashire', async () => {
  await onDay('2026-11-30', {
    'pages/coverage.mdx': answeredPage({ title: 'What the law says' }),
    'guides/travel.mdx': guideFile({ title: 'Travel to school' }),
    'young/getting-about.mdx': youngFile({ title: 'Getting about' }),
    'coverage.yaml': row('[lists/places, young/getting-about]'),
  });
  const { parts } = await coveragePage();
  const [shown] = parts.flatMap(({ rows }) => rows);
  expect(shown?.links).toEqual([
    { label: 'Travel to school', href: '/guides/travel/' },
    { label: 'Schools, hubs and libraries near you', href: '/places/' },
    { label: 'Getting about', href: '/young-people/getting-about/' },
  ]);
  expect(shown?.state.id).toBe('law-only');
});
