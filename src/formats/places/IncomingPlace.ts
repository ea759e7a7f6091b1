/** A row of somebody's list, read: what it says of a place in our columns, or why it is left out. */
export type IncomingPlace =
  | {
      readonly row: number;
      readonly kind: string;
      readonly key: string;
      readonly values: Readonly<Record<string, string>>;
    }
  | SkippedRow;

/** A row that is left out, with its reason, and its key if it has one. */
export interface SkippedRow {
  readonly row: number;
  readonly key?: string;
  readonly skipped: string;
}
