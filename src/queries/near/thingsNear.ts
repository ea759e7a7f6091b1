import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { fill } from '#base/text/fill.ts';
import type { District } from '#schemas/districts.ts';
import type { ThingsNearView } from '#views/NearView.ts';
import { pageText } from '#queries/page/pageText.ts';
import { quietHours } from '#queries/places/quietHours.ts';

/** The quiet hours of a district's libraries, A to Z, with the oldest date of their pages, and the way to all things to do. */
export async function thingsNear({ id: district, name }: Pick<District, 'id' | 'name'>): Promise<ThingsNearView> {
  const texts = await pageText('near-place');
  const quiet = (await quietHours()).filter((hour) => hour.district === district);
  const [oldest] = quiet.map(({ asAt }) => asAt).toSorted();
  return {
    heading: fill(texts.thingsHeading, { district: name }),
    says:
      oldest === undefined
        ? fill(texts.noQuietHour, { district: name })
        : fill(texts.quietHours, { date: inWords(oldest) }),
    hours: quiet.map(({ library, href, when }) => ({ label: library, href, when })),
    more: { label: texts.things, href: addresses.thingsToDo },
  };
}
