import { addDays } from '#base/dates/addDays.ts';
import { inWords } from '#base/dates/inWords.ts';
import { addWorkingDays } from '#domain/notice/workingDays.ts';

/** What the rules look at in an event. Days are YYYY-MM-DD, times YYYY-MM-DDTHH:MM in London. */
export interface NoticedEvent {
  kind: string;
  /** Which of the six words it is. */
  word: string;
  starts: string;
  ends?: string | undefined;
  /** The day that families, or the forum for them, were told. */
  announced?: string | undefined;
  /** Whether it is about a change to what the law requires of the council. */
  statutory: boolean;
  /** Whether it is a meeting of the Partnership's Board or one of its groups. */
  strategic: boolean;
  /** The day the papers went out. */
  papersSent?: string | undefined;
}

/** A stretch without school, both days included. */
export interface SchoolHoliday {
  from: string;
  to: string;
}

/** A rule of the agreement that an event does not keep. */
export interface NoticeBreach {
  /** The id of the number in the agreement that it falls short of. */
  rule: string;
  /** The section and paragraph of the agreement, as its page names them. */
  section: string;
  paragraph: string;
  says: string;
}

/** The day the Partnership Board agreed the rules. Nothing before it is held to them. */
export const agreedOn = '2024-01-11';

/**
 * Which rules of the agreement of 11 January 2024 an event does not keep. It is an agreement and no law, and most of it is loose
 * ("ordinarily", "whenever possible", "seek to avoid"): a rule that is not kept asks for a reason, and nothing more.
 *
 * @param holidays the school holidays that are known
 */
export function noticeBreaches(event: NoticedEvent, holidays: readonly SchoolHoliday[]): NoticeBreach[] {
  const day = event.starts.slice(0, 10);
  if (day < agreedOn || day.length < 10) return [];
  return [
    ...shortNotice(event, day),
    ...latePapers(event, day),
    ...wrongHours(event),
    ...inHolidays(event, day, holidays),
  ];
}

/** Consultation by its kind or by its word. */
function asksForViews({ kind, word }: Pick<NoticedEvent, 'kind' | 'word'>): boolean {
  return kind === 'consultation' || word === 'consultation';
}

function shortNotice({ announced, ends, statutory, ...event }: NoticedEvent, day: string): NoticeBreach[] {
  if (!asksForViews(event) || announced === undefined) return [];
  const last = ends?.slice(0, 10) ?? day;
  if (statutory) {
    if (last >= addDays(announced, 12 * 7)) return [];
    return [
      {
        rule: 'formal-consultation',
        section: 'common-purpose',
        paragraph: '3-forward-plan-3',
        says: `It ends on ${inWords(last)}. For a change to what the law requires, the agreement has 12 weeks: until ${inWords(addDays(announced, 12 * 7))}, counted from the day it was announced.`,
      },
    ];
  }
  if (day < addDays(announced, 4 * 7)) {
    return [
      {
        rule: 'consultation-notice',
        section: 'common-purpose',
        paragraph: '3-forward-plan-1',
        says: `It was announced on ${inWords(announced)}. The agreement ordinarily asks for 4 weeks’ notice: ${inWords(addDays(announced, 4 * 7))} at the earliest.`,
      },
    ];
  }
  return [];
}

function latePapers({ papersSent }: NoticedEvent, day: string): NoticeBreach[] {
  const due = addWorkingDays(day, -5);
  if (papersSent === undefined || papersSent <= due) return [];
  return [
    {
      rule: 'papers-before-meeting',
      section: 'meetings',
      paragraph: '4-1',
      says: `The papers went out on ${inWords(papersSent)}. The agreement asks for 5 working days whenever possible: ${inWords(due)}.`,
    },
  ];
}

/** Only meetings at a strategic level are between 10am and 2pm. */
function wrongHours({ strategic, starts, ends }: NoticedEvent): NoticeBreach[] {
  const from = starts.slice(11);
  const to = ends?.slice(11) ?? '';
  if (!strategic || from === '' || (from >= '10:00' && from < '14:00' && (to === '' || to <= '14:00'))) return [];
  return [
    {
      rule: 'strategic-meetings',
      section: 'meetings',
      paragraph: '4-2',
      says: 'The agreement has meetings of the Partnership’s own groups between 10am and 2pm.',
    },
  ];
}

/** Strategic meetings are in term time; formal consultation seeks to avoid the holidays. Surveys and information may be in them. */
function inHolidays(
  { strategic, ...event }: NoticedEvent,
  day: string,
  holidays: readonly SchoolHoliday[],
): NoticeBreach[] {
  const holiday = holidays.find(({ from, to }) => from <= day && day <= to);
  if (holiday === undefined || (!strategic && !asksForViews(event))) return [];
  const when = `${inWords(day)} is in the school holidays (${inWords(holiday.from)} to ${inWords(holiday.to)}).`;
  return strategic
    ? [
        {
          rule: 'strategic-meetings',
          section: 'meetings',
          paragraph: '4-2',
          says: `${when} The agreement has these meetings in term time.`,
        },
      ]
    : [
        {
          rule: 'consultation-in-holidays',
          section: 'meetings',
          paragraph: '4-3',
          says: `${when} The agreement seeks to avoid formal consultation then.`,
        },
      ];
}
