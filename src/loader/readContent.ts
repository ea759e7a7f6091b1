import type { Entry, Position } from '#checks/entry.ts';
import { sortFindings, type Finding } from '#checks/finding.ts';
import { collections, type Collection } from '#schemas/collections.ts';
import type { KeptReading, KeptReadings, KeptReference } from '#loader/keptReadings.ts';
import { checkFields, fieldName } from '#loader/validate/checkFields.ts';
import { guardBody } from '#loader/mdx/guardBody.ts';
import { listFiles, type ContentFile } from '#loader/read/listFiles.ts';
import { walkFields } from '#loader/validate/metaAt.ts';
import { parseBody } from '#loader/mdx/parseBody.ts';
import { guardPictures, guardStrayPicture } from '#loader/read/pictures.ts';
import { readCsvTable } from '#loader/read/readCsvTable.ts';
import { readText, hiddenCharacters } from '#loader/read/readText.ts';
import { readYaml, type PlacedYaml } from '#loader/read/readYaml.ts';
import { findDangling, type Reference } from '#loader/validate/references.ts';
import { renderBody } from '#loader/mdx/renderBody.ts';
import { splitFrontMatter } from '#loader/read/splitFrontMatter.ts';

export interface Reading {
  /** Every entry that is sound in itself. */
  entries: Entry[];
  /** Every problem of every file, in order. */
  findings: Finding[];
  /** The ids that files claim, sound or not, so that one mistake is not told again by all who refer to it. */
  ids: { collection: string; id: string }[];
}

/**
 * Reads all content below `src/content` once: every sound entry, and every problem with its file, line and column.
 * It never stops at the first problem and never throws for what an author wrote.
 *
 * @param root the project's folder
 * @param kept what files gave before, for whoever only looks: a build reads everything anew
 */
export async function readContent(root: string, kept?: Pick<KeptReadings, 'get' | 'keep'>): Promise<Reading> {
  const { files, pictures, findings } = await listFiles(root);
  const read: FileReading[] = [];
  for (let index = 0; index < files.length; index += filesAtOnce) {
    read.push(
      ...(await Promise.all(
        files.slice(index, index + filesAtOnce).map((file) => readFile(root, file, kept).catch(() => unreadable(file))),
      )),
    );
  }
  const ids = read.flatMap((file) => file.ids);
  const dangling = findDangling(
    read.flatMap((file) => file.references),
    ids,
  );
  findings.push(...read.flatMap((file) => file.findings), ...dangling);
  const shown = new Set(read.flatMap((file) => file.shown));
  for (const picture of pictures) if (!shown.has(picture)) findings.push(...(await guardStrayPicture(root, picture)));
  const lost = new Set(dangling.map(({ file }) => file));
  return {
    entries: read.flatMap((file) => file.entries).filter(({ file }) => !lost.has(file)),
    findings: sortFindings(findings),
    ids,
  };
}

/** Whatever else is wrong with a file: it is named, and the others are read on. */
function unreadable({ collection, id, file }: ContentFile): FileReading {
  const message = 'This file cannot be read. Take out what was added last, or start it anew with npm run new.';
  return {
    entries: [],
    findings: [{ kind: 'file', file, message }],
    ids: [{ collection, id }],
    references: [],
    shown: [],
  };
}

/** Few enough that ten thousand files never exceed a machine's limit of open files. */
const filesAtOnce = 64;

/** What `npm run new` puts where an author has to write. No entry that holds it is published. */
export const toWrite = '…';

interface FileReading extends Reading {
  references: Reference[];
  /** The pictures that its body shows, as files from the project's root. */
  shown: string[];
}

async function readFile(
  root: string,
  source: ContentFile,
  kept: Pick<KeptReadings, 'get' | 'keep'> | undefined,
): Promise<FileReading> {
  const reading: FileReading = { entries: [], findings: [], ids: [], references: [], shown: [] };
  const { collection, file } = source;
  const { files: shape, grows, schema: contract }: Collection = collections[collection];
  const holdsMany = shape === 'table' || shape === 'csv';
  if (!holdsMany) reading.ids.push({ collection, id: source.id });

  const content = await readText(source.path, file, shape === 'csv' ? 'spreadsheet' : grows ? 'growing' : 'plain');
  if ('findings' in content) return { ...reading, findings: content.findings };
  const split =
    shape === 'mdx' ? splitFrontMatter(content.text, file) : { yaml: content.text, body: undefined, bodyLine: 1 };
  if ('kind' in split) return { ...reading, findings: [split] };

  const fields = () =>
    shape === 'csv'
      ? readCsvTable(split.yaml, file, source.id, contract)
      : readYaml(split.yaml, file, shape === 'mdx' ? 2 : 1);
  const toKeep: KeptReading = { ids: reading.ids, entries: [], references: [] };
  const before = kept?.get(file, content.text);
  if (before) return asRead(before);

  const body = split.body === undefined ? undefined : await readBody(split.body, split.bodyLine);
  const yaml = fields();
  if ('findings' in yaml) {
    reading.findings.push(...yaml.findings);
    return reading;
  }
  if (holdsMany) readTable(yaml);
  else readEntry(yaml, yaml.value, source.id, []);
  if (reading.findings.length === 0 && reading.shown.length === 0) kept?.keep(file, content.text, toKeep);
  return reading;

  /** A kept reading, whose places are worked out when somebody asks for one. */
  function asRead({ ids, entries, references }: KeptReading): FileReading {
    let read: PlacedYaml | undefined;
    const placeOf = (path: readonly PropertyKey[]): Position => {
      const placed = (read ??= fields() as PlacedYaml);
      return placed.positionOf(path);
    };
    return {
      ...reading,
      ids,
      entries: entries.map(
        ({ under, ...entry }) =>
          ({ ...entry, collection, file, positionOf: (path) => placeOf([...under, ...path]) }) as Entry,
      ),
      references: references.map((reference) => asReference(reference, placeOf)),
    };
  }

  function asReference(reference: KeptReference, placeOf: (path: readonly PropertyKey[]) => Position): Reference {
    toKeep.references.push(reference);
    const position = () => ('at' in reference ? reference.at : placeOf(reference.path));
    return { collection: reference.collection, id: reference.id, file, position };
  }

  function readTable(rows: PlacedYaml): void {
    if (!Array.isArray(rows.value)) {
      reading.findings.push({
        kind: 'field',
        file,
        line: 1,
        column: 1,
        message: 'This file must be a list. Start each entry with “- id: …”.',
      });
      return;
    }
    const seen = new Set<string>();
    rows.value.forEach((row: unknown, index) => {
      const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
      if (id && seen.has(id)) {
        reading.findings.push({
          kind: 'field',
          file,
          ...rows.positionOf([index, 'id']),
          message: `The id "${id}" stands in this file twice. Give each entry its own.`,
        });
        return;
      }
      if (id) {
        seen.add(id);
        reading.ids.push({ collection, id });
      }
      readEntry(rows, row, id, [index]);
    });
  }

  function readEntry(placed: PlacedYaml, value: unknown, id: string, under: readonly PropertyKey[]): void {
    const { schema } = collections[collection];
    const positionOf = (path: readonly PropertyKey[]) => placed.positionOf([...under, ...path]);
    const before = reading.findings.length;
    const waiting = unwritten(value).map((path) => ({ path, ...positionOf(path) }));
    for (const { path, line, column } of waiting) {
      reading.findings.push({
        kind: 'field',
        file,
        line,
        column,
        message: `${fieldName(path)} is not written yet. Put words in the place of the ${toWrite}, or delete the line.`,
      });
    }
    const checked = checkFields(schema, value ?? {}, placed, file, under);
    if ('findings' in checked) {
      const isTold = (finding: Finding) =>
        waiting.some(({ line, column }) => line === finding.line && column === finding.column);
      reading.findings.push(...checked.findings.filter((finding) => !isTold(finding)));
    }
    const seen = new Set<string>();
    walkFields(schema, value, (given, meta, path) => {
      if (typeof given !== 'string' || given === toWrite || seen.has(path.join('.'))) return;
      seen.add(path.join('.'));
      const [hidden] = hiddenCharacters(given);
      if (hidden)
        reading.findings.push({
          kind: 'text',
          file,
          ...positionOf(path),
          message: `${fieldName(path)} has a hidden character written as a code (${hidden.name}). Delete it.`,
        });
      if (typeof meta['refersTo'] === 'string') {
        const reference = { collection: meta['refersTo'], id: given, path: [...under, ...path] };
        reading.references.push(asReference(reference, placed.positionOf));
      }
    });
    if (body) reading.findings.push(...body.findings);
    if ('data' in checked && reading.findings.length === before) {
      // The one place where data get their type: what the schema of this collection has passed is what an entry of it holds.
      reading.entries.push({ collection, id, file, data: checked.data, body: body?.body, positionOf } as Entry);
      toKeep.entries.push({ id, data: checked.data, body: body?.body, under });
    }
  }

  async function readBody(text: string, bodyLine: number): Promise<{ body: Entry['body']; findings: Finding[] }> {
    const tree = parseBody(text, file, bodyLine);
    if ('kind' in tree) return { body: undefined, findings: [tree] };
    const { findings, needsAstro, runs, links, references, plainText } = guardBody(tree, file, bodyLine);
    reading.references.push(
      ...references.map(({ line, column, ...reference }) => {
        const at = { line, column };
        return asReference({ ...reference, at }, () => at);
      }),
    );
    const pictures = await guardPictures(root, tree, file, bodyLine);
    findings.push(...pictures.findings);
    reading.shown.push(...pictures.shown);
    const finished = findings.length > 0 || needsAstro ? undefined : renderBody(text);
    const parts = finished?.parts;
    const html = parts?.every((part) => typeof part === 'string') ? parts.join('') : undefined;
    return { body: { plainText, runs, links, html, parts, headings: finished?.headings ?? [] }, findings };
  }
}

/** The paths of all values that `npm run new` left for an author to write. */
function unwritten(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (value === toWrite) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unwritten(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
