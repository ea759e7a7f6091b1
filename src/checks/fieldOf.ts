import type { Entry } from '#checks/entry.ts';

/**
 * A field that some collections have and others do not: its value, or undefined where there is none.
 * The name of a field that no collection has does not compile.
 *
 * @example fieldOf(entry, 'sources') // => Source[] | undefined
 */
export function fieldOf<Name extends FieldName>(entry: Entry, name: Name): FieldValue<Name>;
export function fieldOf({ data }: Entry, name: string): unknown {
  const value: unknown = Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined;
  return value;
}

/** The name of a field of any collection. */
export type FieldName = KeysOfEach<Entry['data']>;

type KeysOfEach<Data> = Data extends unknown ? keyof Data & string : never;

/** What a field holds in the collections that have it; undefined stands for the others. */
type FieldValue<Name extends FieldName> = ValueIn<Entry['data'], Name>;

type ValueIn<Data, Name extends string> = Data extends unknown
  ? Name extends keyof Data
    ? Data[Name]
    : undefined
  : never;
