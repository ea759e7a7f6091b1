import { z } from 'zod';
import { idsOf } from '#base/lists/idsOf.ts';
import { placeKinds } from '#base/lists/placeKinds.ts';
import { placeNeeds } from '#base/lists/placeNeeds.ts';
import { schoolPhases } from '#base/lists/schoolPhases.ts';
import { isMobile, phoneNumber } from '#schemas/phone.ts';
import { idOf, line, slug, webAddress, yearMonthOrDay } from '#schemas/shared.ts';

/** A row of `placeSources.yaml`, or the address of one page. */
const from = z
  .string()
  .refine(
    (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) || webAddress.safeParse(text).success,
    'must be an id of placeSources.yaml, such as schools-list, or the address of a page that starts with https://',
  );

const age = z.int().min(0).max(26);
const metres = z.int().min(0).max(1_300_000);

/** The fields that say where exactly a place is and how to reach it. A place shown by name and town only has none of them. */
export const exactFields = [
  'address',
  'postcode',
  'east',
  'north',
  'reach',
  'phone',
  'email',
  'website',
  'capacity',
] as const;

/**
 * A real place: one line of a table in src/content/places. Its kind is the table's name, which the loader fills in.
 * Sources are marked by field where they differ from the line's own: not all facts of a line have one licence.
 */
export const place = z
  .strictObject({
    id: slug.meta({ label: 'Id', help: 'Its name in addresses. It never changes, whatever becomes of the name.' }),
    kind: z
      .enum(idsOf(placeKinds))
      .meta({ label: 'Kind', help: 'Filled in by the name of the table. Not a column of it.' }),
    name: line(100).meta({ label: 'Name', help: 'Its name, as it calls itself.' }),
    urn: z
      .string()
      .regex(/^\d{6}$/, 'must be the six digits of the official schools file')
      .optional()
      .meta({ label: 'URN', help: 'Its number in the official schools file, by which a new edition finds the line.' }),
    otherId: line(40)
      .optional()
      .meta({ label: 'Other id', help: 'Its number in another official list, if it is no school.' }),
    district: idOf('districts').meta({ label: 'District', help: 'The district it lies in.' }),
    address: line(120).optional().meta({ label: 'Address', help: 'Building and street, without town and postcode.' }),
    town: line(40).optional().meta({ label: 'Town', help: 'Town or village, as people there say it.' }),
    postcode: z
      .string()
      .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'must be a postcode with capitals and a space, such as BB8 8JT')
      .optional()
      .meta({ label: 'Postcode', help: 'In capitals, with its space.' }),
    east: metres
      .optional()
      .meta({ label: 'East', help: 'Metres on the national grid: of its postcode, or as the official file has it.' }),
    north: metres
      .optional()
      .meta({ label: 'North', help: 'Metres on the national grid: of its postcode, or as the official file has it.' }),
    reach: idOf('reach').optional().meta({
      label: 'Reach',
      help: 'Its entry in src/content/reach, if it has one. Phone and email then stand there alone.',
    }),
    phone: phoneNumber
      .refine((phone) => /^0\d+( \d+)+$/.test(phone), 'must start with 0 and have spaces, such as 01282 865 011')
      .refine((phone) => !isMobile(phone), 'is a mobile number. A place has the number of its office, or none')
      .optional()
      .meta({ label: 'Phone', help: 'The office, with spaces.' }),
    phoneFrom: from.optional().meta({ label: 'Phone from', help: 'Where the number is from.' }),
    phoneAsAt: yearMonthOrDay.optional().meta({ label: 'Phone as at', help: 'The date of that page or list.' }),
    phoneUndated: z
      .enum(['yes'])
      .optional()
      .meta({ label: 'Phone undated', help: 'yes if the page gives no date: “as at” is then the month we read it.' }),
    email: z
      .email('must be an email address')
      .optional()
      .meta({ label: 'Email', help: 'A team’s mailbox, never a person’s.' }),
    website: webAddress.optional().meta({ label: 'Website', help: 'Its own website.' }),
    ageFrom: age.optional().meta({ label: 'Age from', help: 'The youngest it is for.' }),
    ageTo: age.optional().meta({ label: 'Age to', help: 'The oldest it is for.' }),
    agesFrom: from.optional().meta({ label: 'Ages from', help: 'Where the ages are from.' }),
    agesAsAt: yearMonthOrDay.optional().meta({ label: 'Ages as at', help: 'The date of that page or list.' }),
    needs: z
      .array(z.enum(idsOf(placeNeeds)))
      .min(1)
      .optional()
      .meta({
        label: 'Needs',
        help: 'What it is for, with ; between. From the school, the council or the official file.',
      }),
    needsFrom: from.optional().meta({ label: 'Needs from', help: 'Where the needs are from.' }),
    needsAsAt: yearMonthOrDay
      .optional()
      .meta({ label: 'Needs as at', help: 'The date of that page. Under three years old.' }),
    phase: z.enum(idsOf(schoolPhases)).optional().meta({ label: 'Phase', help: 'For whom a mainstream school is.' }),
    unit: z
      .enum(['yes'])
      .optional()
      .meta({ label: 'Unit', help: 'yes if the school has places with special help, by the official schools file.' }),
    unitPlaces: z
      .int()
      .min(1)
      .max(300)
      .optional()
      .meta({ label: 'Unit places', help: 'How many such places. Never how many pupils are in them.' }),
    unitAsAt: yearMonthOrDay.optional().meta({ label: 'Unit as at', help: 'The date of that file.' }),
    capacity: z
      .int()
      .min(10)
      .max(3000)
      .optional()
      .meta({ label: 'Capacity', help: 'For how many pupils a special setting has room. Never under 10.' }),
    inSchool: line(100).optional().meta({ label: 'In school', help: 'The school that a unit is part of.' }),
    opens: line(200).optional().meta({ label: 'Opens', help: 'Days and times, with ; between.' }),
    quietHour: line(60).optional().meta({ label: 'Quiet hour', help: 'When it is quiet on purpose.' }),
    stepFree: line(100).optional().meta({ label: 'Step-free', help: 'How to get in without steps.' }),
    toilets: line(100).optional().meta({ label: 'Toilets', help: 'Toilets that people in wheelchairs can use.' }),
    parking: line(120).optional().meta({ label: 'Parking', help: 'Where to park, and for whom.' }),
    note: line(200).optional().meta({ label: 'Note', help: 'One sentence that a visitor must know.' }),
    senReport: webAddress.optional().meta({ label: 'SEN report', help: 'Its SEN information report.' }),
    shown: z
      .enum(['name-and-town'])
      .optional()
      .meta({ label: 'Shown', help: 'name-and-town for a small private school: nothing exact may stand in its line.' }),
    source: idOf('placeSources').meta({ label: 'Source', help: 'The list that the line is from.' }),
    asAt: yearMonthOrDay.meta({ label: 'As at', help: 'The date of that list.' }),
  })
  .superRefine((row, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (row.shown === 'name-and-town')
      for (const field of exactFields)
        if (row[field] !== undefined) say(field, 'must be empty: this place is shown by name and town only');
    if ((row.east === undefined) !== (row.north === undefined)) say('north', 'and east go together: give both or none');
    if (row.ageFrom !== undefined && row.ageTo !== undefined && row.ageFrom > row.ageTo)
      say('ageTo', 'must not be under "ageFrom"');
    for (const fact of ['phone', 'needs'] as const)
      if (row[fact] !== undefined && (row[`${fact}From`] === undefined || row[`${fact}AsAt`] === undefined))
        say(`${fact}From`, `is missing: say where ${fact} is from, and its date`);
    if (row.reach !== undefined)
      for (const field of ['phone', 'email'] as const)
        if (row[field] !== undefined) say(field, 'must be empty: the entry under “reach” has it');
    if (row.unit !== undefined && row.unitAsAt === undefined) say('unitAsAt', 'is missing: say the date of that file');
    if (row.unitPlaces !== undefined && row.unit === undefined)
      say('unitPlaces', 'stands beside “unit: yes”, or not at all');
    if (row.kind === 'send-unit' && row.inSchool === undefined) say('inSchool', 'is missing: name the school');
  });

export type Place = z.output<typeof place>;

/** A list or a website that places are from, with the line that its publisher asks for. */
export const placeSource = z.strictObject({
  id: slug,
  title: line(120).meta({ label: 'Title', help: 'What families would call it: “the government’s list of schools”.' }),
  publisher: line(80).meta({ label: 'Publisher', help: 'Who publishes it.' }),
  url: z
    .string()
    .refine(
      (text) => webAddress.safeParse(text.replace('{urn}', '1')).success,
      'must be a web address that starts with https://',
    )
    .optional()
    .meta({ label: 'Address', help: 'Its page, if we know it. {urn} stands for the number of the school.' }),
  licence: z
    .enum(['open-government', 'facts-only'])
    .meta({ label: 'Licence', help: 'open-government, or facts-only: we take facts and link the page.' }),
  undated: z
    .literal(true)
    .optional()
    .meta({ label: 'Undated', help: 'true if its pages have no date: “as at” is then the day we read them.' }),
  attribution: line(250)
    .optional()
    .meta({ label: 'Attribution', help: 'The line that its licence asks for, word for word.' }),
});

export type PlaceSource = z.output<typeof placeSource>;

/** A number in the official schools file that is not listed here, whatever a new edition says. No reason, name or postcode stands beside it. */
export const skippedUrn = z.strictObject({
  id: z
    .string('must be text. Put quotes round it')
    .regex(/^\d{6}$/, 'must be six digits in quotes')
    .meta({ label: 'URN', help: 'Six digits, in quotes, and nothing else.' }),
});

export type SkippedUrn = z.output<typeof skippedUrn>;
