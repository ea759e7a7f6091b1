/** An event as a calendar holds it. Days are YYYY-MM-DD, times in London YYYY-MM-DDTHH:MM. */
export interface CalendarEvent {
  /** Stays the same for ever, so that a calendar updates the event instead of adding it again. */
  uid: string;
  /** When this was last written down: a moment in UTC, YYYY-MM-DDTHH:MM. */
  stamp: string;
  /** Counts up with each change that people must know of. */
  sequence: number;
  title: string;
  says: string;
  place?: string | undefined;
  url: string;
  /** A day for an all-day event, or a time. */
  start: string;
  /** The last day of an all-day event, itself included, or the time it ends. */
  end?: string | undefined;
  cancelled?: boolean | undefined;
  repeats?: Repetition | undefined;
}

/** Every month, on the same day of the month or the same weekday in it. */
export interface Repetition {
  /** 1 to 4 for the first to the fourth, -1 for the last. Without it: the same day of the month. */
  nth?: number | undefined;
  weekday?: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU' | undefined;
  /** The last day on which it may fall. */
  until: string;
  /** Days on which it does not take place. */
  except: readonly string[];
}
