import { addresses } from '#base/addresses.ts';
import { areas } from '#base/lists/areas.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { contactView } from '#queries/contact/contacts.ts';
import { districtLinks, districtMap, healthOfficers } from '#queries/contact/districts.ts';
import { firstPeople, peopleToAsk } from '#queries/contact/peopleToAsk.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { neighbours } from '#queries/organisations/organisations.ts';
import { pageView } from '#queries/page/pageView.ts';
import { oldestReview, sourceLines } from '#queries/page/sourceLines.ts';
import { teamEntry } from '#queries/page/team.ts';

/** Everything that the page "Who to contact" shows. */
export async function contactIndexPage() {
  const entries = await entriesOf('contacts');
  const officers = await healthOfficers();
  const first = await teamEntry();
  const others = entries.filter((entry) => entry.id !== first.id && entry.data.role !== 'area-health-officer');
  const page = await pageView({
    address: addresses.contacts,
    title: 'Who to contact',
    summary: 'Who to ask about health, school and care where you live in Lancashire, and how to reach them.',
    section: 'contacts',
    review: oldestReview(
      entries.map(({ data }) => data.reviewed),
      'These are the oldest dates among the contacts.',
    ),
    sources: sourceLines(entries.flatMap(({ data }) => data.sources)),
    search: { type: 'contact' },
  });
  const start = await firstPeople();
  return {
    // The numbers stand after the people to ask, and need not stand again at the foot.
    page: { ...page, urgent: [] },
    answer: start.answer,
    people: start.people,
    toAsk: await peopleToAsk(),
    urgent: page.urgent,
    districts: await districtLinks(),
    map: await districtMap(),
    officers: await Promise.all(
      officers.map(async (officer) => ({
        ...(await contactView(officer, officer.data.area && entryOf(areas, officer.data.area).label)),
        href: addresses.contact(officer.id),
      })),
    ),
    team: await contactView(first),
    outside: await neighbours(),
    groups: await Promise.all(
      others.map(async (entry) => ({ ...(await contactView(entry)), href: addresses.contact(entry.id) })),
    ),
  };
}
