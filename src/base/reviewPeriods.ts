/**
 * How long a fact stands before somebody must look again, in days. All such periods of the site stand here.
 * What is late is shown to readers and in the check; time alone never fails a build.
 */
export const reviewPeriods = {
  /** The longest from one review of a page to the next. */
  longest: 366,
  /** What `npm run new` suggests for a new page. */
  newPage: 180,
  /** What `npm run new` suggests for a contact: contacts go stale first. */
  newContact: 90,
  /** A law line, read on its official page. */
  law: 90,
  /** A number for an emergency, read on its official page. */
  urgent: 30,
  /** After this, the page that a number comes from is called old. */
  oldPage: 730,
  /** A way to reach somebody: rung, or if nobody has rung it, read on its body’s page. */
  reach: 180,
} as const;
