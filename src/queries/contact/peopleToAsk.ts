import { getEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { inWords } from '#base/dates/inWords.ts';
import type { BodyView, PersonToAskView } from '#views/ContactView.ts';
import type { LinkView } from '#views/PageView.ts';
import type { District } from '#schemas/districts.ts';
import { cardRow, contactCard } from '#queries/page/contactLines.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { inFileOrder } from '#queries/page/inFileOrder.ts';
import { reachViews } from '#queries/page/reach.ts';

type Dated = NonNullable<District['council']>;

/** The council of all twelve districts (Local Government Act 1972, schedule 1). */
const countyCouncil = 'lancashire-county-council';

/**
 * The four people that a family means: about school or a plan, about health, about care, about anything.
 *
 * @param district leaves out those that do not serve it
 */
export async function peopleToAsk(district?: string): Promise<PersonToAskView[]> {
  const people = inFileOrder(await entriesOf('whoToAsk'));
  return Promise.all(
    people.map(async ({ id, data }) => ({
      id,
      heading: data.heading,
      says: data.says,
      ways: await reachViews(data.reach, district),
    })),
  );
}

/** The people that a family may know already, with the answer of every page about who to contact. */
export async function firstPeople(): Promise<{ answer: string; people: (LinkView & { when: string })[] }> {
  const row = await cardRow('where-you-live');
  const { lines } = await contactCard(row);
  return {
    answer: row.answer ?? '',
    people: lines.map(({ when, who, href }) => ({ when, label: who, href: href ?? addresses.contacts })),
  };
}

/** Which councils and which NHS trust are there for a district, each with its source and date, and what is planned. */
export async function districtBodies({ council, nhsTrust }: District): Promise<BodyView[]> {
  const county = await getEntry('organisations', countyCouncil);
  const trust = nhsTrust && (await getEntry('organisations', nhsTrust.organisation));
  return [
    ...(county
      ? [
          {
            what: 'Plans, help in school, social care',
            name: county.data.title,
            href: addresses.organisation(county.id),
            source: undefined,
            planned: county.data.planned && {
              what: county.data.planned.what,
              source: plannedSource(county.data.planned),
            },
          },
        ]
      : []),
    ...(council
      ? [{ what: 'Housing', name: council.name, href: undefined, source: sourceOf(council), planned: undefined }]
      : []),
    ...(trust && nhsTrust
      ? [
          {
            what: 'Hospital, and some health teams for children',
            name: trust.data.title,
            href: addresses.organisation(trust.id),
            source: sourceOf(nhsTrust),
            planned: undefined,
          },
        ]
      : []),
  ];
}

function plannedSource({ publisher, url, readOn }: { publisher: string; url: string; readOn: string }) {
  return sourceOf({ publisher, url, asAt: readOn, undated: true });
}

function sourceOf({ publisher, url, asAt, undated }: Pick<Dated, 'publisher' | 'url' | 'asAt' | 'undated'>) {
  return {
    label: publisher,
    href: url,
    date: undated === true ? `The page has no date. We read it in ${inWords(asAt)}.` : `${inWords(asAt)}.`,
  };
}
