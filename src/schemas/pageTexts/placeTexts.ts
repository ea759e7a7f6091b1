import { z } from 'zod';
import { idsOf } from '#base/lists/idsOf.ts';
import { placeKinds } from '#base/lists/placeKinds.ts';
import { line } from '#schemas/shared.ts';
import { answer, links, listFields, words } from '#schemas/pageTexts/textFields.ts';

/** What the list and the pages of one kind of places say. */
const kindTexts = z.strictObject({
  kind: z.enum(idsOf(placeKinds)).meta({ label: 'Kind', help: 'The kind of places.' }),
  title: line(80).meta({ label: 'Title', help: 'The heading of its list.' }),
  summary: line(160).meta({ label: 'Summary', help: 'Of its list, for search and previews.' }),
  answer: words('Answer', 'The highlighted sentence of its list.', 'count'),
  intro: words('Intro', 'The highlighted sentence of a place.', 'town', 'ages'),
  reachHeading: line(40).meta({ label: 'Reach heading', help: 'Over the number of a place.' }),
  howHeading: line(60).meta({ label: 'How heading', help: 'Over the sentences below.' }),
  how: z.array(line(200)).min(1).meta({ label: 'How', help: 'How one gets in, a sentence each.' }),
  links: links('Links', 'Where to read more.').optional(),
  unknown: line(160).meta({ label: 'Unknown', help: 'What we do not know of any place of the kind, and whom to ask.' }),
});

/** The lists and pages of places. */
export const placeTexts = [
  z.strictObject({
    id: z.literal('places'),
    ...listFields,
    answer,
    beforeYouGo: words('Before you go', 'On every page of a place, and every list.'),
    count: words('Count', 'Beside a kind in the list of kinds.', 'count'),
    noNumber: words('No number', 'Where we found no phone number.'),
    nameAndTown: words('Name and town only', 'Beside a very small private school.'),
    nameAndTownWhy: words('Why name and town only', 'Under a list that has some.'),
    leftOut: words('Left out', 'Under the lists of schools: what is not in them.'),
    needsUnknown: words('Needs not known', 'Where no page under three years old says what it is for.'),
    ages: words('Ages', 'In the first sentence of a place.', 'ages'),
    unit: words('Unit', 'Beside a school that has places with special help, if we do not know how many.'),
    unitPlaces: words('Unit places', 'Beside one of which we know.', 'count'),
    capacity: words('Capacity', 'For how many pupils a special setting has room.', 'count'),
    schoolsIn: words('Schools in', 'The heading of the schools of a district.', 'district'),
    schoolsSummary: words('Summary of schools', 'For search and previews.', 'district', 'count'),
    schoolsAnswer: words(
      'Answer of schools',
      'The highlighted sentence of the schools of a district.',
      'district',
      'count',
    ),
    map: words('Map', 'The link to a map.'),
    record: words('Record', 'The link to the government’s record of a school.'),
    inspections: words('Inspections', 'The link to inspection reports.'),
    near: words('Near', 'The link to a district.', 'district'),
    kinds: z.array(kindTexts).length(placeKinds.length).meta({ label: 'Kinds', help: 'What each kind says.' }),
  }),
] as const;
