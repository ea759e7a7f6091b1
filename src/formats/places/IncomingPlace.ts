/** A row of somebody's list, read: what it says of a place in our columns, or why it is left out. */
export type IncomingPlace =
  | {
      readonly row: number;
      readonly kind: string;
      readonly key: string;
      readonly values: Readonly<Record<string, string>>;
    }
  | { readonly row: number; readonly skipped: string };
