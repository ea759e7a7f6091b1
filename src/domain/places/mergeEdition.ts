/** A line of a table of places, as text by column. */
export type PlaceRow = Readonly<Record<string, string>>;

/** What became of one row of a new edition, or of one of our lines. */
export interface Merged {
  /** The row of the file, or undefined for a line of ours that the file has no more. */
  readonly row: number | undefined;
  readonly what: 'new' | 'changed' | 'moved' | 'same' | 'kept back' | 'closed';
  readonly key: string;
  /** The fields that changed, or that an editor's words were kept in. */
  readonly fields: readonly string[];
}

/**
 * Three-way merge of a table with a new edition of the list it comes from. What an editor changed stays: a field is taken from the new
 * edition only where our line still says what the last edition said, or says nothing. A line that the edition has no more is told and stays.
 * Merging the same edition again changes nothing.
 *
 * @param table our lines
 * @param last what the last edition said, by key; empty before the first
 * @param next what the new edition says, by key
 */
export function mergeEdition(
  table: readonly PlaceRow[],
  last: ReadonlyMap<string, PlaceRow>,
  next: ReadonlyMap<string, { row: number; values: PlaceRow }>,
  keyOf: (row: PlaceRow) => string,
): { rows: PlaceRow[]; report: Merged[] } {
  const report: Merged[] = [];
  const known = new Set(table.map(keyOf));
  const rows = table.map((ours) => {
    const key = keyOf(ours);
    const theirs = next.get(key);
    if (key === '' || theirs === undefined) {
      if (last.has(key)) report.push({ row: undefined, what: 'closed', key, fields: [] });
      return ours;
    }
    const before = last.get(key);
    const taken: Record<string, string> = {};
    const kept: string[] = [];
    for (const [field, value] of Object.entries(theirs.values)) {
      const own = ours[field] ?? '';
      if (value === own || value === (before?.[field] ?? '')) continue;
      if (ours['shown'] === 'name-and-town' && !open.has(field)) continue;
      if (own === '' || own === before?.[field] || dated.has(field)) taken[field] = value;
      else kept.push(field);
    }
    // A date moves on only with what it is the date of.
    const facts = Object.keys(taken).filter((field) => !dated.has(field));
    const what = facts.some((field) => field === 'postcode') ? 'moved' : facts.length > 0 ? 'changed' : 'same';
    report.push({
      row: theirs.row,
      what: what === 'same' && kept.length > 0 ? 'kept back' : what,
      key,
      fields: [...facts, ...kept.map((field) => `${field} (an editor’s words stay)`)],
    });
    return facts.length === 0
      ? ours
      : { ...ours, ...onlyFor(taken, facts), ...(facts.includes('postcode') ? { east: '', north: '' } : {}) };
  });
  for (const [key, { row, values }] of next) {
    if (known.has(key)) continue;
    report.push({ row, what: 'new', key, fields: [] });
    rows.push(values);
  }
  return { rows, report };
}

/** What may be taken into a line that is shown by name and town only. */
const open: ReadonlySet<string> = new Set(['name', 'town', 'asAt']);

const dated: ReadonlySet<string> = new Set([
  'asAt',
  'phoneAsAt',
  'phoneFrom',
  'agesAsAt',
  'agesFrom',
  'needsAsAt',
  'needsFrom',
  'source',
]);

function onlyFor(taken: Readonly<Record<string, string>>, facts: readonly string[]): Record<string, string> {
  const about = new Set<string>([
    ...facts,
    'asAt',
    ...['phone', 'needs'].flatMap((fact) => (facts.includes(fact) ? [`${fact}From`, `${fact}AsAt`] : [])),
    ...(facts.some((fact) => /^age(From|To)$/.test(fact)) ? ['agesFrom', 'agesAsAt'] : []),
  ]);
  return Object.fromEntries(Object.entries(taken).filter(([field]) => about.has(field)));
}
