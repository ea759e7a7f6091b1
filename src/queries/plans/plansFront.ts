import { addresses } from '#base/addresses.ts';
import { placeOf } from '#base/placeOf.ts';
import type { HitView } from '#views/ListView.ts';
import type { LinkView } from '#views/PageView.ts';
import { planEntry, planPage } from '#queries/plans/planPages.ts';

/** The pages of our plans in the order of their front page. */
const groups = [
  { anchor: 'promised', heading: 'What was promised', ids: ['strategy', 'working-together', 'protocol'] },
  {
    anchor: 'kept',
    heading: 'Were promises kept?',
    ids: ['inspections', 'improvement-plan', 'figures', 'surveys', 'places-and-money'],
  },
  { anchor: 'deciders', heading: 'Who decides, and who checks', ids: ['the-partnership', 'groups', 'who-checks'] },
  {
    anchor: 'record',
    heading: 'For the record',
    ids: [
      'timeline',
      'children-and-families-partnership',
      'safeguarding',
      'the-law-behind-it',
      'where-the-papers-differ',
    ],
  },
] as const;

/** What people come to ask, and the page that answers it. */
const asked: readonly LinkView[] = [
  { label: 'Did things get better?', href: addresses.inspections },
  { label: 'Who is in charge now?', href: addresses.group('improvement-board') },
  { label: 'Were plans on time?', href: addresses.figure('plans-within-20-weeks') },
  { label: 'What was promised about autism?', href: addresses.concern('autism-pathways') },
  { label: 'What did parents ask for?', href: addresses.strategyPart('working-together', 'parents-asked') },
  { label: 'What was agreed with parents?', href: addresses.plan('protocol') },
];

/** Everything that the front page of our plans shows. */
export async function plansFrontPage() {
  return {
    ...(await planPage('our-plans')),
    asked,
    groups: await Promise.all(
      groups.map(async ({ anchor, heading, ids }) => ({ anchor, heading, hits: await Promise.all(ids.map(planHit)) })),
    ),
  };
}

async function planHit(id: string): Promise<HitView> {
  const { data } = await planEntry(id);
  return { title: data.title, href: placeOf(`plans/${id}`), facts: [], summary: data.summary, names: [] };
}
