import { z } from 'zod';
import { webAddressProblem } from '#schemas/webAddressProblem.ts';
import { addDays } from '#base/dates/addDays.ts';
import { collectionsWithPages } from '#base/placeOf.ts';
import { reviewPeriods } from '#base/reviewPeriods.ts';
import { documents } from '#base/lists/documents.ts';
import { idsOf } from '#base/lists/idsOf.ts';

/** One line of plain words. No Markdown: it is shown as it stands. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty. Write something, or delete the line')
    .max(max, `is too long. Keep it to ${max} characters`)
    .refine(
      (text) => !/\]\(|\*\*|<\/?[a-z]|&#?\w+;/i.test(text),
      'has Markdown or HTML in it, which would show as typed. Write plain words',
    );

/** A day as YYYY-MM-DD. Stays a string, so no time zone can move it. */
export const day = z
  .string('must be a date such as 2026-11-22, in quotes or bare')
  .refine(isRealDay, 'must be a real date, written like 2026-11-22');

/** A month or a day: YYYY-MM or YYYY-MM-DD, as exact as the source is. */
export const monthOrDay = z
  .string('must be a month such as "2020-01" or a date such as 2020-01-16')
  .refine(
    (text) => isRealDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text),
    'must be a month such as "2020-01" or a date such as 2020-01-16',
  );

/** A year, a month or a day: as exact as the source is. */
export const yearMonthOrDay = z
  .string('must be a year such as "2019", a month such as "2020-01" or a date such as 2020-01-16, the year in quotes')
  .refine(
    (text) => /^\d{4}(-\d{2}){0,2}$/.test(text) && isRealDay(`${text}-01-01`.slice(0, 10)),
    'must be a year such as "2019", a month such as "2020-01" or a date such as 2020-01-16',
  );

/** A time in London as YYYY-MM-DDTHH:MM. Stays a string, so no time zone can move it. */
export const timeInLondon = z
  .string('must be a time such as "2026-12-01T10:00", in quotes')
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "2026-12-01T10:00"')
  .refine((text) => isRealDay(text.slice(0, 10)), 'must be on a real day, written like "2026-12-01T10:00"');

/** A full https address without a user name in it. */
export const webAddress = z.string().refine(isPlainWebAddress, 'must be a web address that starts with https://');

/** The id of a row in a table: it becomes part of an address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, numbers and hyphens')
  .meta({ label: 'Id', help: 'Its name in this file.' });

/** The id of an entry of another collection. The loader checks that it exists. */
export const idOf = (collection: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a file name without its ending, such as partnership-team')
    .meta({ refersTo: collection });

/** A contact, service, guide, organisation or urgent number of this site, with a heading in it if need be: `guides/get-an-ehc-plan#what-to-write`. */
export const entryPlace = z
  .string()
  .regex(
    /^(contacts|guides|letters|needs|organisations|services|urgent)\/[a-z0-9-]+(#[a-z0-9-]+)?$/,
    'must look like services/short-breaks or guides/get-an-ehc-plan#what-to-write',
  );

/** An entry that has a page: `services/short-breaks`. */
export const pagePlace = z
  .string()
  .regex(new RegExp(`^(${collectionsWithPages.join('|')})/[a-z0-9-]+$`), 'must look like services/short-breaks');

/** What had an address: an entry, a list of services that is no more, or a town, which stands below its district. */
export const formerPlace = z
  .string()
  .regex(
    new RegExp(`^((${collectionsWithPages.join('|')})/[a-z0-9-]+|(services|towns)/[a-z0-9-]+/[a-z0-9-]+)$`),
    'must look like services/short-breaks',
  );

/** Any page of this site that content can name: an entry's, a front page (`lists/events`), or a place on one (`groups/…`). */
export const sitePlace = z
  .string()
  .regex(
    new RegExp(`^(groups|lists|urgent|${collectionsWithPages.join('|')})/[a-z0-9-]+(#[a-z0-9-]+)?$`),
    'must look like services/short-breaks, lists/events or plans/figures#where-we-stand',
  );

/** Where a fact comes from. Each page lists its sources with the date they speak for. */
export const source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document').meta({ label: 'Kind', help: 'One of the source documents.' }),
    document: z.enum(idsOf(documents)).meta({ label: 'Document', help: 'Which document.' }),
    where: line(120).meta({ label: 'Where', help: 'Where in it: a section, a table, an action.' }),
    asAt: monthOrDay.meta({ label: 'As at', help: 'The day or month its facts speak for.' }),
  }),
  z.strictObject({
    kind: z.literal('public').meta({ label: 'Kind', help: 'A public web page, newer than the documents.' }),
    title: line(120).meta({ label: 'Title', help: 'The name of the page and who publishes it.' }),
    url: webAddress.meta({ label: 'Address', help: 'Its full address.' }),
    asAt: monthOrDay.meta({ label: 'As at', help: 'The day or month its facts speak for.' }),
    undated: z
      .boolean()
      .optional()
      .meta({ label: 'Undated', help: 'true if the page gives no date. “As at” is then the month we read it.' }),
  }),
  z.strictObject({
    kind: z.literal('law').meta({ label: 'Kind', help: 'A law, regulation or statutory guidance.' }),
    title: line(140).meta({ label: 'Title', help: 'Its name and section.' }),
    url: webAddress.meta({ label: 'Address', help: 'Its official page.' }),
    lawCheckedOn: day.optional().meta({
      label: 'Checked on',
      help: 'The day someone read the official text. Leave out if nobody has: the page then says so.',
    }),
  }),
]);

export type Source = z.output<typeof source>;

/** Who looked at this page last, and when somebody must look again. */
export const reviewed = z
  .strictObject({
    on: day.meta({ label: 'Reviewed on', help: 'The day someone last checked every fact.' }),
    by: line(60).meta({ label: 'Reviewed by', help: 'A role, never a name.' }),
    next: day.meta({ label: 'Next review', help: 'When it must be checked again. Not over a year away.' }),
  })
  .refine((value) => !isRealDay(value.on) || !isRealDay(value.next) || value.on < value.next, {
    path: ['next'],
    message: 'must be later than "on"',
  })
  .refine((value) => !isRealDay(value.on) || value.next <= addDays(value.on, reviewPeriods.longest), {
    path: ['next'],
    message: 'must be within a year of "on"',
  });

export type Reviewed = z.output<typeof reviewed>;

/** What every entry that is a page carries. */
export const pageFields = {
  title: line(80).meta({ label: 'Title', help: 'What a family would call it. No short forms but everyday ones.' }),
  summary: line(160).meta({ label: 'Summary', help: 'One or two plain sentences for lists, search and previews.' }),
  sources: z.array(source).min(1).meta({ label: 'Sources', help: 'Where the facts come from.' }),
  reviewed: reviewed.meta({ label: 'Reviewed', help: 'Who checked it and when.' }),
};

/** Who looked at a page of the record. History stays as it was, so only what may still change has a next review. */
export const reviewedRecord = z
  .strictObject({
    on: day.meta({ label: 'Reviewed on', help: 'The day someone last held it against its source.' }),
    by: line(60).meta({ label: 'Reviewed by', help: 'A role, never a name.' }),
    next: day.optional().meta({ label: 'Next review', help: 'Only for what may still change. History has none.' }),
  })
  .refine(
    (value) =>
      value.next === undefined || (value.on < value.next && value.next <= addDays(value.on, reviewPeriods.longest)),
    {
      path: ['next'],
      message: 'must be later than "on", and within a year of it',
    },
  );

export type ReviewedRecord = z.output<typeof reviewedRecord>;

/** What every page of the record carries: what was planned, promised, found and reported. */
export const recordFields = {
  ...pageFields,
  reviewed: reviewedRecord.meta({ label: 'Reviewed', help: 'Who held it against its source, and when.' }),
};

/** The number of an action or aim of the plan, or of a task of the written statement: `1.4.1`, `1.4`, `B2`. */
export const numberIn = (collection: 'actions' | 'aims' | 'statementTasks') =>
  z
    .string('must be text. Put quotes round it, such as "1.4"')
    .regex(numberShapes[collection].shape, `must look like ${numberShapes[collection].example}, in quotes`);

const numberShapes = {
  actions: { shape: /^[1-4]\.\d\.\d$/, example: '1.4.1' },
  aims: { shape: /^[1-4]\.\d$/, example: '1.4' },
  statementTasks: { shape: /^[A-L]\d$/, example: 'B2' },
};

/** Someone to contact, seen from the family's side. */
export const contactLine = z.strictObject({
  when: line(60).meta({ label: 'When', help: 'The situation, such as "Under five" or "If you get stuck".' }),
  who: line(90).meta({ label: 'Who', help: 'The person or team to ask, role first.' }),
  note: line(160).optional().meta({ label: 'Note', help: 'One more fact that helps to reach them.' }),
  to: entryPlace.optional().meta({
    label: 'To',
    help: 'The page that tells more, such as contacts/partnership-team or services/sendias.',
    refersTo: '*',
  }),
});

export type ContactLine = z.output<typeof contactLine>;

/** The ways to reach somebody that a page shows: ids of the collection reach. */
export const waysToReach = z
  .array(idOf('reach'))
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length, 'names the same entry twice')
  .optional()
  .meta({ label: 'Reach', help: 'Files of src/content/reach, in order: the first is the one to call.' });

function isRealDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isPlainWebAddress(text: string): boolean {
  return webAddressProblem(text) === undefined;
}
