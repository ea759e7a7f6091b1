import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import { whenInWords } from '#base/dates/eventTimes.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { placeKinds } from '#base/lists/placeKinds.ts';
import { fill } from '#base/text/fill.ts';
import { areasOf } from '#domain/services/areasOf.ts';
import { allDistricts } from '#queries/contact/districts.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';
import { inFull, siteDate } from '#queries/page/siteSettings.ts';
import { placeLines } from '#queries/places/placeLines.ts';
import { servicesForFamilies } from '#queries/services/services.ts';

/** What is new about one thing, with the date of that: a day, a month or a year. */
interface Change {
  title: string;
  description: string;
  href: string;
  on: string;
}

/**
 * What changed for a district, for feed readers, newest first: services that were checked, what's on, and places in newer lists.
 * A later date makes a new item, so that a reader shows a thing again when it changes.
 *
 * @throws if there is no such district
 */
export async function districtFeed(id: string) {
  const texts = await pageText('near-place');
  const district = (await allDistricts()).find((item) => item.id === id);
  if (!district) throw new Error(`There is no district "${id}".`);
  const { siteName } = await pageText('every-page');
  const changes = [
    ...(await servicesChecked(district.area)),
    ...(await eventsComing(district.area)),
    ...(await places(id)),
  ];
  return {
    title: fill(texts.feedTitle, { district: district.name, site: siteName }),
    description: fill(texts.feedSummary, { district: district.name }),
    items: changes
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ title, description, href, on }) => ({
        title,
        description,
        link: `${inFull(href)}${href.includes('#') ? '' : `#changed-${on}`}`,
        // Only a whole day becomes a date of publication: none is made up.
        ...(on.length === 10 ? { pubDate: new Date(`${on}T00:00:00Z`) } : {}),
      })),
  };
}

async function servicesChecked(area: string): Promise<Change[]> {
  const { feedChecked } = await pageText('near-place');
  const inArea = (await servicesForFamilies()).filter(({ data }) => areasOf(data).some((id) => id === area));
  return inArea.map(({ id, data }) => ({
    title: data.title,
    description: `${fill(feedChecked, { date: inWords(data.reviewed.on) })} ${data.summary}`,
    href: addresses.service(id),
    on: data.reviewed.on,
  }));
}

async function eventsComing(area: string): Promise<Change[]> {
  const today = siteDate();
  return (await entriesOf('events'))
    .filter(({ data }) => data.starts.slice(0, 10) >= today && (data.area ?? area) === area)
    .map(({ id, data }) => ({
      title: data.title,
      description: `${whenInWords(data)}. ${data.summary}`,
      href: addresses.event(id),
      on: data.changed,
    }));
}

async function places(district: string): Promise<Change[]> {
  const { feedPlace } = await pageText('near-place');
  const dates = new Map((await entriesOf('places')).map(({ id, data }) => [id, data.asAt]));
  return (await placeLines()).flatMap(({ id, name, kind, district: where, town, href }) => {
    const on = dates.get(id);
    if (where !== district || kind === 'school' || href === undefined || on === undefined) return [];
    const says = fill(feedPlace, { kind: entryOf(placeKinds, kind).label, date: inWords(on) });
    return [{ title: town === undefined ? name : `${name}, ${town}`, description: says, href, on }];
  });
}
