/** A line of a table of places, as text by column. */
export type PlaceRow = Readonly<Record<string, string>>;

/** What became of one row of a new edition, or of one of our lines. */
export interface Merged {
  /** The row of the file, or undefined for a line of ours that the file has no more. */
  readonly row: number | undefined;
  readonly what: 'new' | 'changed' | 'moved' | 'new number' | 'same' | 'kept back' | 'closed';
  /** By which the line was found: for one with a new number the old one. */
  readonly key: string;
  /** The fields that changed, or that an editor's words were kept in. */
  readonly fields: readonly string[];
}

/** What a new edition says of a place, with its row in the file. */
export interface NextRow {
  readonly row: number;
  readonly values: PlaceRow;
}

/**
 * Three-way merge of a table with a new edition of the list it comes from. What an editor changed stays: a field is taken from the new
 * edition only where our line still says what the last edition said, or says nothing. A line that the edition has no more is told and stays.
 * Merging the same edition again changes nothing.
 *
 * @param table our lines
 * @param last what the last edition said, by key; empty before the first
 * @param next what the new edition says, by the key that our line has
 * @param key our column by which a place is found again. Its value is always taken: only a school with a new number has another.
 */
export function mergeEdition(
  table: readonly PlaceRow[],
  last: ReadonlyMap<string, PlaceRow>,
  next: ReadonlyMap<string, NextRow>,
  key: string,
): { rows: PlaceRow[]; report: Merged[] } {
  const report: Merged[] = [];
  const lists = new Set([...next.values()].map(({ values }) => values['source']));
  const known = new Set(table.map((row) => row[key] ?? ''));
  const rows = table.map((ours) => {
    const id = ours[key] ?? '';
    const theirs = next.get(id);
    if (id === '' || theirs === undefined) {
      if (id !== '' && (last.has(id) || lists.has(ours['source'])))
        report.push({ row: undefined, what: 'closed', key: id, fields: [] });
      return ours;
    }
    const { taken, kept } = compare(ours, last.get(id), theirs.values, key);
    // A date moves on only with what it is the date of.
    const facts = Object.keys(taken).filter((field) => !dated.has(field));
    report.push({
      row: theirs.row,
      what: whatBecame(ours, facts, kept, key),
      key: id,
      fields: [
        ...facts.map((field) => (field === key ? `${field} is now ${taken[field] ?? ''}` : field)),
        ...kept.map((field) => `${field} (an editor’s words stay)`),
      ],
    });
    return facts.length === 0 ? ours : { ...ours, ...onlyFor(taken, facts) };
  });
  for (const [id, { row, values }] of next) {
    if (known.has(id)) continue;
    const isPlaced = values['shown'] !== undefined || (values['east'] ?? '') !== '';
    report.push({ row, what: 'new', key: id, fields: isPlaced ? [] : ['it has no east and north yet'] });
    rows.push(values);
  }
  return { rows, report };
}

/**
 * What may be kept of an edition beside our lines: of a place that is shown by name and town only, nothing exact.
 *
 * @param ours its line, if we have one
 */
export function keptOfEdition(ours: PlaceRow | undefined, values: PlaceRow): PlaceRow {
  if (ours?.['shown'] !== 'name-and-town') return values;
  return Object.fromEntries(Object.entries(values).filter(([field]) => open.has(field)));
}

function compare(ours: PlaceRow, before: PlaceRow | undefined, edition: PlaceRow, key: string) {
  const theirs = keptOfEdition(ours, edition);
  const taken: Record<string, string> = {};
  const kept: string[] = [];
  const own = (field: string) => ours[field] ?? '';
  const last = (field: string) => before?.[field] ?? '';
  const isNews = (field: string) => ![own(field), last(field)].includes(theirs[field] ?? '');
  const mayTake = (field: string) => own(field) === '' || own(field) === before?.[field];
  const isMoved = 'postcode' in theirs && isNews('postcode') && mayTake('postcode');
  for (const [field, value] of Object.entries(theirs)) {
    // Who answers for it stands in src/content/reach, with the number.
    if (position.has(field) || (ours['reach'] && reached.has(field))) continue;
    if (field === key) {
      if (value !== own(field)) taken[field] = value;
    } else if (!isNews(field)) continue;
    else if (mayTake(field) || dated.has(field)) taken[field] = value;
    else kept.push(field);
  }
  // Where it stands follows its postcode: a new one makes the old place on the grid wrong, even where the list gives none.
  for (const field of position) {
    const value = theirs[field] ?? '';
    if (value !== own(field) && (isMoved || (own(field) === '' && !last(field)))) taken[field] = value;
  }
  return { taken, kept };
}

function whatBecame(ours: PlaceRow, facts: readonly string[], kept: readonly string[], key: string): Merged['what'] {
  if (facts.includes(key)) return 'new number';
  if (facts.includes('postcode') && ours['postcode']) return 'moved';
  if (facts.length > 0) return 'changed';
  return kept.length > 0 ? 'kept back' : 'same';
}

/** What may be taken into a line that is shown by name and town only. */
const open: ReadonlySet<string> = new Set(['name', 'urn', 'district', 'town', 'source', 'asAt', 'shown']);

const position: ReadonlySet<string> = new Set(['east', 'north']);

const reached: ReadonlySet<string> = new Set(['phone', 'phoneFrom', 'phoneAsAt', 'phoneUndated', 'email']);

const dated: ReadonlySet<string> = new Set([
  'asAt',
  'phoneAsAt',
  'phoneFrom',
  'phoneUndated',
  'agesAsAt',
  'agesFrom',
  'needsAsAt',
  'needsFrom',
  'unitAsAt',
  'source',
]);

function onlyFor(taken: Readonly<Record<string, string>>, facts: readonly string[]): Record<string, string> {
  const about = new Set<string>([
    ...facts,
    'asAt',
    ...['phone', 'needs'].flatMap((fact) =>
      facts.includes(fact) ? [`${fact}From`, `${fact}AsAt`, `${fact}Undated`] : [],
    ),
    ...(facts.some((fact) => /^age(From|To)$/.test(fact)) ? ['agesFrom', 'agesAsAt'] : []),
    ...(facts.some((fact) => /^unit(Places)?$/.test(fact)) ? ['unitAsAt'] : []),
  ]);
  return Object.fromEntries(Object.entries(taken).filter(([field]) => about.has(field)));
}
