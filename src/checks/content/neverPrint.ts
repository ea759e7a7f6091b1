import { findNumbers } from '#domain/phones/findNumbers.ts';
import type { NeverPrinted } from '#schemas/neverPrint.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry, Position } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** A number of neverPrint.yaml stands in no other entry: not in its words, not in a link, not in a name of a source. */
export function neverPrint(entries: readonly Entry[]): Finding[] {
  const reasons = new Map(numbersNeverPrinted(entries).map(({ number, why }) => [number, why]));
  const numbersIn = findNumbers([...reasons.keys()]);
  return entries
    .filter(({ collection }) => collection !== 'neverPrint')
    .flatMap((entry) => {
      const say = (text: string, position: Position): Finding[] =>
        numbersIn(text).map(({ number }) => ({
          kind: 'never-print',
          file: entry.file,
          line: position.line,
          column: position.column,
          message: `${number} must stand nowhere (${reasons.get(number) ?? ''}). Take it out, or mend the row in src/content/neverPrint.yaml.`,
        }));
      // Most entries hold no number at all, so their places are looked up only where one is found.
      if (numbersIn(JSON.stringify(entry.data)).length + numbersIn(wordsOf(entry)).length === 0) return [];
      const inBody = [
        ...(entry.body?.runs ?? []).map(({ text, line, column }) => ({ text, position: { line, column } })),
        ...(entry.body?.links ?? []).map(({ url, line, column }) => ({ text: url, position: { line, column } })),
      ].flatMap(({ text, position }) => say(text, position));
      // Split between bold and plain, it stands in no run of words: then the body's first words are the place.
      const { line = 1, column = 1 } = entry.body?.runs[0] ?? {};
      return [
        ...valuesOf(entry.data).flatMap(({ text, path }) => say(text, entry.positionOf(path))),
        ...(inBody.length > 0 ? inBody : say(wordsOf(entry), { line, column })),
      ];
    });
}

/** The rows of the table, from its entries. */
export function numbersNeverPrinted(entries: readonly Entry[]): NeverPrinted[] {
  return entriesOf(entries, 'neverPrint').map(({ data }) => data);
}

function wordsOf({ body }: Entry): string {
  return body === undefined ? '' : [body.plainText, ...body.links.map(({ url }) => url)].join('\n|\n');
}

function valuesOf(value: unknown, path: PropertyKey[] = []): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    valuesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
