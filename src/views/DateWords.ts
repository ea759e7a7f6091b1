/** What stands round the three fields of a date. */
export interface DateWords {
  promise: string;
  example: string;
  day: string;
  month: string;
  year: string;
  /** Over all that is wrong. */
  wrong: string;
}
