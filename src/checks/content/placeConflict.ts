import { plainWords } from '#domain/search/wordsOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** What one page says of one place. */
interface Claim {
  readonly name: string;
  readonly where: string;
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
}

/** A place that two pages put into different districts must not be offered as if it were known. */
export function placeConflict(entries: readonly Entry[]): Finding[] {
  const seen = new Map<string, Claim>();
  return entries.flatMap(claimsOf).flatMap((claim) => {
    const first = seen.get(claim.name);
    seen.set(claim.name, first ?? claim);
    const problem = first === undefined ? problemOf(claim) : againstOf(first, claim);
    if (problem === undefined) return [];
    return [{ kind: 'ways-to-say', file: claim.entry.file, ...claim.entry.positionOf(claim.path), message: problem }];
  });
}

function claimsOf(entry: Entry): Claim[] {
  if (entry.collection === 'placeNames') {
    return entry.data.places.map(({ name, district, outside }, place) => {
      const where = [district, outside].filter((each) => each !== undefined).join(' and ');
      return { name: plainWords(name), where, entry, path: ['places', place] };
    });
  }
  return [];
}

function problemOf({ name, where }: Claim): string | undefined {
  if (where === '') return `“${name}” needs a district, or the council outside that it belongs to.`;
  return where.includes(' and ')
    ? `“${name}” has a district and a council outside. Keep the one that is true.`
    : undefined;
}

function againstOf(first: Claim, { name, where }: Claim): string {
  return first.where === where
    ? `“${name}” stands under ${first.entry.id} already. Keep it once.`
    : `“${name}” is in ${first.where} according to ${first.entry.id}. If the pages do not agree, leave it out.`;
}
