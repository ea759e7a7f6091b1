import { placeOf } from '#base/placeOf.ts';
import type { HitView } from '#views/ListView.ts';
import { linkViews, pageText } from '#queries/page/pageText.ts';
import { planEntry, planPage } from '#queries/plans/planPages.ts';

/** Everything that the front page of our plans shows. */
export async function plansFrontPage() {
  const { asked, groups } = await pageText('our-plans');
  return {
    ...(await planPage('our-plans')),
    asked: linkViews(asked),
    groups: await Promise.all(
      groups.map(async ({ anchor, heading, pages }) => ({
        anchor,
        heading,
        hits: await Promise.all(pages.map(planHit)),
      })),
    ),
  };
}

async function planHit(id: string): Promise<HitView> {
  const { data } = await planEntry(id);
  return { title: data.title, href: placeOf(`plans/${id}`), facts: [], summary: data.summary, names: [] };
}
