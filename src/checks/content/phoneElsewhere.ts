import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

/**
 * A number for emergencies stands in urgent.yaml alone. A copy elsewhere would stay when the number changes.
 * 999 and 111 will not change, and everyone knows them.
 */
export function phoneElsewhere(entries: readonly Entry[]): Finding[] {
  const kept = new Map(
    entriesOf(entries, 'urgent')
      .map(({ data }) => data.phone)
      .filter((phone) => digitsOf(phone).length > 3)
      .map((phone) => [digitsOf(phone), phone]),
  );
  return entries
    .filter(({ collection }) => collection !== 'urgent')
    .flatMap((entry) =>
      [
        ...textsOf(entry).flatMap((placed) => numbersIn(placed.text).map((number) => ({ number, placed }))),
        ...(entry.body?.links ?? [])
          .filter(({ url }) => url.startsWith('tel:'))
          .map(({ url, line, column }) => ({ number: digitsOf(url), placed: { position: () => ({ line, column }) } })),
      ].flatMap(({ number, placed }) => {
        const phone = kept.get(number);
        if (phone === undefined) return [];
        return [
          {
            kind: 'field',
            file: entry.file,
            ...placed.position(),
            message: `${phone} is kept in src/content/urgent.yaml alone, so that there is one place to mend. Link to /urgent-help/ instead.`,
          },
        ];
      }),
    );
}

function numbersIn(text: string): string[] {
  return (text.match(/\d[\d ]{5,}\d/g) ?? []).map(digitsOf);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
