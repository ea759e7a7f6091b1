import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { fill } from '#base/text/fill.ts';
import { hasPage } from '#domain/places/hasPage.ts';
import type { District } from '#schemas/districts.ts';
import type { ThingsNearView } from '#views/NearView.ts';
import { pageText } from '#queries/page/pageText.ts';
import { placesByName } from '#queries/places/placeLines.ts';

/** The quiet hours of a district's libraries, A to Z, with the oldest date of their pages, and the way to all things to do. */
export async function thingsNear({ id: district, name }: Pick<District, 'id' | 'name'>): Promise<ThingsNearView> {
  const texts = await pageText('near-place');
  const quiet = (await placesByName()).flatMap(({ id, data }) =>
    data.district === district && data.quietHour !== undefined && hasPage(data)
      ? [{ label: data.name, href: addresses.place(id), when: data.quietHour, asAt: data.asAt }]
      : [],
  );
  const [oldest] = quiet.map(({ asAt }) => asAt).toSorted();
  return {
    heading: fill(texts.thingsHeading, { district: name }),
    says:
      oldest === undefined
        ? fill(texts.noQuietHour, { district: name })
        : fill(texts.quietHours, { date: inWords(oldest) }),
    hours: quiet.map(({ label, href, when }) => ({ label, href, when })),
    more: { label: texts.things, href: addresses.thingsToDo },
  };
}
