import { z } from 'zod';
import { accessOptions } from '#base/lists/accessOptions.ts';
import { areas } from '#base/lists/areas.ts';
import { eventKinds } from '#base/lists/eventKinds.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { participationWords } from '#base/lists/participationWords.ts';
import { occurrences } from '#base/dates/nextOccurrence.ts';
import { day, line, recordFields, timeInLondon, waysToReach, yearMonthOrDay } from '#schemas/shared.ts';

/** A time in London, a day, or a month or year of the past: as exact as the source is. */
const moment = z.union(
  [timeInLondon, yearMonthOrDay],
  'must be a day such as 2026-12-01, a time such as "2026-12-01T10:00", or a month of the past',
);

/** An event or meeting: what it is for, what to expect, how to take part, and afterwards what came of it. */
export const event = z
  .strictObject({
    ...recordFields,
    kind: z.enum(idsOf(eventKinds)).meta({ label: 'Kind', help: 'What sort of event it is.' }),
    word: z
      .enum(idsOf(participationWords))
      .meta({ label: 'Word', help: 'Which of the six words of the agreement it is: how much say you have.' }),
    purpose: line(220).meta({ label: 'Purpose', help: 'What it is for, in one sentence. It opens the page.' }),
    starts: moment.meta({
      label: 'Starts',
      help: 'The time in London, or the day. For the past as exact as the source.',
    }),
    ends: moment.optional().meta({ label: 'Ends', help: 'The time it ends, or its last day.' }),
    repeats: z
      .strictObject({
        nth: z
          .union([z.literal(-1), z.int().min(1).max(4)], 'must be 1, 2, 3, 4, or -1 for the last')
          .optional()
          .meta({ label: 'Nth', help: '1 to 4, or -1 for the last.' }),
        weekday: z
          .enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])
          .optional()
          .meta({ label: 'Weekday', help: 'With nth: the second TU.' }),
        until: day.meta({ label: 'Until', help: 'The last day on which it may fall.' }),
        except: z.array(day).default([]).meta({ label: 'Except', help: 'Days on which it does not take place.' }),
      })
      .optional()
      .meta({ label: 'Repeats', help: 'For a meeting that comes every month.' }),
    area: z.enum(idsOf(areas)).optional().meta({ label: 'Area', help: 'North, South or East. Leave out for all.' }),
    whoCanCome: line(160).optional().meta({ label: 'Who can come', help: 'Leave out if no source says.' }),
    expect: z
      .array(line(200))
      .optional()
      .meta({ label: 'What to expect', help: 'What happens there, and who will be there.' }),
    place: line(120).optional().meta({ label: 'Place', help: 'Where it is. Leave out if no source says.' }),
    access: z
      .array(z.enum(idsOf(accessOptions)))
      .optional()
      .meta({ label: 'Access', help: 'Only what is known to be there.' }),
    join: line(200).optional().meta({ label: 'How to join', help: 'What to do to take part.' }),
    reach: waysToReach,
    limits: line(220).optional().meta({ label: 'Limits', help: 'What cannot be changed by it, said at the start.' }),
    notKnown: z
      .strictObject({ what: z.array(line(160)).min(1), askWhom: line(80) })
      .optional()
      .meta({ label: 'Not known', help: 'What no source says, and who may know.' }),
    took: z
      .enum(['yes', 'not-known', 'cancelled'])
      .default('yes')
      .meta({ label: 'Took place', help: 'Once it is past: not-known if no source says so. cancelled at any time.' }),
    afterwards: line(300).optional().meta({ label: 'Afterwards', help: 'What was said and decided, once it is past.' }),
    changed: day.meta({ label: 'Changed', help: 'The day you last changed something that people must know of.' }),
    sequence: z
      .int()
      .min(0)
      .default(0)
      .meta({ label: 'Sequence', help: 'Add 1 each time you change it, so that calendars notice.' }),
    announced: day.optional().meta({ label: 'Announced', help: 'The day families, or the forum for them, were told.' }),
    statutory: z
      .boolean()
      .default(false)
      .meta({ label: 'Statutory', help: 'true for a change to what the law requires.' }),
    strategic: z
      .boolean()
      .default(false)
      .meta({ label: 'Strategic', help: 'true for a meeting of the Board or its groups.' }),
    papersSent: day.optional().meta({ label: 'Papers sent', help: 'The day the papers went out.' }),
    reason: line(240)
      .optional()
      .meta({ label: 'Reason', help: 'Why a rule of the agreement is not kept. Readers see it.' }),
  })
  .refine(({ starts, ends }) => (ends ?? starts).length === starts.length, {
    path: ['ends'],
    message: 'must be of the same sort as "starts": a time with a time, a day with a day, a month with a month',
  })
  .refine(({ starts, ends }) => (ends ?? starts).length !== starts.length || starts <= (ends ?? starts), {
    path: ['ends'],
    message: 'must not be before "starts"',
  })
  .refine(({ repeats }) => (repeats?.nth === undefined) === (repeats?.weekday === undefined), {
    path: ['repeats'],
    message: 'needs both nth and weekday, such as nth: 2 and weekday: TU, or neither',
  })
  .refine(
    ({ starts, repeats }) =>
      repeats === undefined || occurrences(starts.slice(0, 10), repeats)[0] === starts.slice(0, 10),
    { path: ['repeats'], message: 'does not fit "starts": its first day must be one of the days on which it repeats' },
  );

export type Event = z.output<typeof event>;
