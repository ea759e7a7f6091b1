import { constants, existsSync, renameSync } from 'node:fs';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { placeKinds } from '#base/lists/placeKinds.ts';
import { readGiven } from '#commands/readGiven.ts';
import { keptOfEdition, mergeEdition, type Merged, type PlaceRow } from '#domain/places/mergeEdition.ts';
import { renumbered } from '#domain/places/renumbered.ts';
import { readCsv } from '#formats/csv/readCsv.ts';
import { writeCsv } from '#formats/csv/writeCsv.ts';
import type { IncomingPlace, SkippedRow } from '#formats/places/IncomingPlace.ts';
import { librariesMap, readMappedList, type ListMap } from '#formats/places/readMappedList.ts';
import { readSchoolsFile } from '#formats/places/readSchoolsFile.ts';

/** What is to be imported, from the command line. */
export interface ImportOrder {
  readonly file: string;
  readonly as: 'gias' | 'libraries' | 'csv';
  /** Only for csv: a YAML file with `kind`, `key`, `columns` and `same`. */
  readonly map?: string | undefined;
  readonly dryRun?: boolean;
}

/** What became of each row, and how many of each. */
export interface ImportReport {
  readonly read: number;
  readonly written: number;
  readonly merged: readonly Merged[];
  readonly skipped: readonly SkippedRow[];
}

/**
 * Brings the next edition of somebody's list into the tables of places. The tables change all together or not at all, and the edition is
 * kept beside them for the next time.
 *
 * @param root the project's folder
 * @param today as YYYY-MM-DD, where the file's name has no date
 * @param say is told how far it got
 * @throws {RangeError} for a file that cannot be read as what it should be
 */
export async function importPlaces(
  root: string,
  { file, as, map, dryRun = false }: ImportOrder,
  today: string,
  say: (line: string) => void = () => undefined,
): Promise<ImportReport> {
  const folder = join(root, 'src/content/places');
  mend(folder);
  say(`Reading ${basename(file)}.`);
  const lines = linesOf(decode(await readGiven(file)), file);
  say(`${lines.length - 1} rows read.`);
  const listMap = as === 'csv' ? readMap((await readGiven(map ?? missingMap())).toString('utf8')) : librariesMap;
  const incoming: IncomingPlace[] =
    as === 'gias'
      ? readSchoolsFile(lines, { ...(await listsOf(root)), asAt: dateOfFile(file) ?? today })
      : readMappedList(lines, listMap);
  const key = as === 'gias' ? 'urn' : listMap.key;
  const kinds = as === 'gias' ? schoolKinds : [listMap.kind];
  const rows = onceEach(incoming);
  const taken = rows.flatMap((each) => ('skipped' in each ? [] : [each]));
  const skipped = rows.flatMap((each) => ('skipped' in each ? [each] : []));
  const tables = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await readTable(join(folder, `${kind}.csv`))] as const)),
  );
  const editionName = `${as === 'csv' ? listMap.kind : as}.last-import.csv`;
  const last = new Map((await readTable(join(folder, editionName))).rows.map((row) => [row['id'] ?? '', row]));
  const ours = new Map(
    [...tables].flatMap(([kind, { rows }]) => rows.map((row) => [row[key] ?? '', { kind, row }] as const)),
  );
  const keys = new Set(taken.map((each) => each.key));
  const before = renumbered(
    [...ours].flatMap(([id, { row }]) => (id === '' || keys.has(id) ? [] : [row])),
    taken.filter((each) => !ours.has(each.key)),
    (row) => row[key] ?? '',
  );
  const merged: Merged[] = [];
  const writes = new Map<string, string>();
  let written = 0;
  const ids = await idsIn(folder);
  for (const [kind, { columns, rows }] of tables) {
    const next = new Map(
      taken.flatMap(({ key: id, kind: listed, row, values }) => {
        const own = before.get(id) ?? id;
        return (ours.get(own)?.kind ?? listed) === kind ? [[own, { row, values }] as const] : [];
      }),
    );
    const result = mergeEdition(rows, last, next, key);
    merged.push(...result.report.map((line) => withReason(line, skipped)));
    say(`${kind}: ${result.rows.length} lines.`);
    if (result.rows.every((row, index) => row === rows[index]) && result.rows.length === rows.length) continue;
    written += result.rows.filter((row, index) => row !== rows[index]).length;
    const named = result.rows.map((row) =>
      row['id'] ? row : { ...row, id: newId(row['name'] ?? '', row['district'] ?? '', ids) },
    );
    const all = [
      ...new Set([
        ...columns,
        ...named.filter((row) => !rows.includes(row)).flatMap((row) => Object.keys(row).filter((field) => row[field])),
      ]),
    ];
    writes.set(`${kind}.csv`, writeCsv([all, ...named.map((row) => all.map((column) => row[column] ?? ''))]));
  }
  const edition = taken.map(({ key: id, values }) => ({
    id,
    values: keptOfEdition(ours.get(before.get(id) ?? id)?.row, values),
  }));
  const fields = [...new Set(edition.flatMap(({ values }) => Object.keys(values)))];
  writes.set(
    editionName,
    writeCsv([
      ['id', ...fields],
      ...edition.map(({ id, values }) => [id, ...fields.map((field) => values[field] ?? '')]),
    ]),
  );
  if (!dryRun) await replaceFolder(folder, writes);
  return { read: incoming.length, written: dryRun ? 0 : written, merged, skipped };
}

/** The rows, with each that has the key of an earlier one left out. */
function onceEach(rows: readonly IncomingPlace[]): IncomingPlace[] {
  const first = new Map<string, number>();
  return rows.map((each) => {
    if ('skipped' in each) return each;
    const before = first.get(each.key);
    first.set(each.key, before ?? each.row);
    return before === undefined ? each : { row: each.row, skipped: `says ${each.key} again, like row ${before}` };
  });
}

/** Why a line of ours is not in the edition, if the file says so. */
function withReason(line: Merged, skipped: readonly SkippedRow[]): Merged {
  if (line.what !== 'closed') return line;
  const row = skipped.find(({ key }) => key === line.key);
  return { ...line, row: row?.row, fields: [row?.skipped ?? 'is in no row of the file'] };
}

const schoolKinds = ['special-school', 'alternative-provision', 'independent-special', 'college', 'school'];

function missingMap(): never {
  throw new RangeError('Say which column is which: --map map.yaml, with kind, key and columns.');
}

/** UTF-8 where it is that, else the Windows letters (cp1252) of the official file. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function linesOf(text: string, file: string) {
  const read = readCsv(text);
  if ('problem' in read) throw new RangeError(`${basename(file)}:${read.problem.line}  ${read.problem.message}`);
  return read.rows;
}

function dateOfFile(file: string): string | undefined {
  const [, year, month, day] = /(\d{4})(\d{2})(\d{2})\.csv$/.exec(file) ?? [];
  return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`;
}

function readMap(text: string): ListMap {
  const map = parseYaml(withoutAliases(text)) as Partial<ListMap> | null;
  if (map?.kind === undefined || map.key === undefined || map.columns === undefined) return missingMap();
  if (!placeKinds.some(({ id }) => id === map.kind)) throw new RangeError(`“${map.kind}” is no kind of place.`);
  return { kind: map.kind, key: map.key, columns: map.columns, ...(map.same && { same: map.same }) };
}

/** An alias could make a small file a huge one. */
function withoutAliases(text: string): string {
  if (/(?:^|[\s:,[{-])[&*][\w-]/m.test(text)) throw new RangeError('Write the map without & and *.');
  return text;
}

async function listsOf(root: string) {
  const rowsOf = async (name: string) =>
    parseYaml(await readFile(join(root, `src/content/${name}.yaml`), 'utf8')) as { id: string; name?: string }[];
  return {
    districts: new Map((await rowsOf('districts')).map(({ id, name = id }) => [name.toLowerCase(), id])),
    skipped: new Set((await rowsOf('skippedUrns')).map(({ id }) => id)),
  };
}

async function readTable(path: string): Promise<{ columns: string[]; rows: PlaceRow[] }> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const [head, ...lines] = linesOf(text, path);
  const columns = [...(head?.cells ?? [])];
  return {
    columns,
    rows: lines.map(({ cells }) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))),
  };
}

async function idsIn(folder: string): Promise<Set<string>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.csv') && !name.endsWith('.last-import.csv'));
  const tables = await Promise.all(files.map((name) => readTable(join(folder, name))));
  return new Set(['kind', 'page', ...tables.flatMap(({ rows }) => rows.map((row) => row['id'] ?? ''))]);
}

/** The name as an address; with its district where another has that already. */
function newId(name: string, district: string, ids: Set<string>): string {
  const slug = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’.]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  let id = slug(name);
  for (let number = 1; ids.has(id); number++) id = `${slug(name)}-${district}${number === 1 ? '' : `-${number}`}`;
  ids.add(id);
  return id;
}

/** An import that ended between taking the old folder away and putting the new one there is undone. */
function mend(folder: string): void {
  const before = join(dirname(folder), '.places.old.swp');
  if (!existsSync(folder) && existsSync(before)) renameSync(before, folder);
}

/** Written as a whole beside the folder and then put in its place. Whoever is stopped before leaves the folder as it was. */
async function replaceFolder(folder: string, writes: ReadonlyMap<string, string>): Promise<void> {
  // Names that the loader passes over.
  const beside = join(dirname(folder), '.places.new.swp');
  const before = join(dirname(folder), '.places.old.swp');
  for (const left of [beside, before]) await rm(left, { recursive: true, force: true });
  try {
    await cp(folder, beside, { recursive: true, mode: constants.COPYFILE_FICLONE });
    for (const [name, text] of writes) await writeFile(join(beside, name), text);
    // Nothing can come between the two but the end of the machine; then the next import puts the old one back.
    renameSync(folder, before);
    renameSync(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
    await rm(before, { recursive: true, force: true });
  }
}
