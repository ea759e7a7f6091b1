import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** The tables without which no page can be made. */
const tables = ['pageTexts.yaml', 'navigation.yaml', 'contactCards.yaml'];

/** Fields that name a page of this site. */
const places = new Set(['to', 'agreedWords']);

/** It names every page of our plans, which tests do not have. */
const leftOut = new Set(['our-plans']);

/**
 * The words of the site as they are. Where they lead to an entry, which a test does not have, they lead to the team, and
 * nobody can be reached but through it.
 */
export const ourTables: Readonly<Record<string, string>> = Object.fromEntries(
  tables.map((name) => {
    const rows = parse(readFileSync(join(import.meta.dirname, '../../../src/content', name), 'utf8')) as {
      id: string;
    }[];
    const kept = rows.filter(({ id }) => !leftOut.has(id));
    return [name, stringify(kept.map(ledToTheTeam), { aliasDuplicateObjects: false, lineWidth: 0 })];
  }),
);

function ledToTheTeam(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ledToTheTeam);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'reach')
      .map(([key, inner]: [string, unknown]) => [
        key,
        places.has(key) && typeof inner === 'string' && !inner.startsWith('lists/')
          ? 'contacts/partnership-team'
          : ledToTheTeam(inner),
      ]),
  );
}
