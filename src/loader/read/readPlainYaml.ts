/**
 * Reads the plain part of YAML that nearly every file keeps to: fields, lists and short rows, of words on one line. It is many
 * times faster than the parser, which keeps a place for every value. Whatever it is not sure of it leaves to the parser, so that
 * it never says anything else: `tests/fixtures/loader/readPlainYaml.test.ts` holds the two together.
 *
 * @returns the value, or undefined for a text that the parser must read
 */
export function readPlainYaml(text: string): unknown {
  const lines: Line[] = [];
  for (const raw of text.split('\n')) {
    if (raw === '' || raw.startsWith('#')) continue;
    const shape = /^( *)(- )?(?:([A-Za-z][A-Za-z0-9]*):(?: (.+))?|(.+))$/.exec(raw);
    if (shape === null) return undefined;
    const [, indent = '', dash, key, value, rest] = shape;
    lines.push({ depth: indent.length, dash: dash !== undefined, key, value: key === undefined ? rest : value });
  }
  const reader: Reader = { lines, at: 0 };
  try {
    const value = lines[0] === undefined ? notPlain() : readBlock(reader, 0);
    return reader.at === lines.length ? value : undefined;
  } catch (error) {
    if (error === doubt) return undefined;
    throw error;
  }
}

/** One line: `key: value`, `- key: value`, or `- value`. */
interface Line {
  depth: number;
  dash: boolean;
  readonly key: string | undefined;
  readonly value: string | undefined;
}

interface Reader {
  readonly lines: Line[];
  at: number;
}

/** Thrown where the parser has to decide. */
const doubt = new Error('Not plain');

function notPlain(): never {
  throw doubt;
}

/** The list or the fields that start here, all at one depth. */
function readBlock(reader: Reader, depth: number): unknown {
  const line = reader.lines[reader.at];
  if (line?.depth !== depth) return notPlain();
  return line.dash ? readList(reader, depth) : readFields(reader, depth);
}

function readList(reader: Reader, depth: number): unknown[] {
  const items: unknown[] = [];
  for (;;) {
    const line = reader.lines[reader.at];
    if (line === undefined || line.depth < depth) return items;
    if (line.depth > depth || !line.dash) return notPlain();
    if (line.key === undefined) {
      items.push(valueOf(line.value ?? notPlain()));
      reader.at += 1;
    } else {
      // The first field of an item stands behind its dash; the others two spaces in.
      line.dash = false;
      line.depth += 2;
      items.push(readFields(reader, depth + 2));
    }
  }
}

function readFields(reader: Reader, depth: number): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (;;) {
    const line = reader.lines[reader.at];
    if (line === undefined || line.depth < depth) return fields;
    if (line.depth > depth || line.dash) return depth === line.depth ? notPlain() : notPlain();
    if (line.key === undefined || Object.hasOwn(fields, line.key)) return notPlain();
    reader.at += 1;
    fields[line.key] = line.value === undefined ? below(reader, depth) : valueOf(line.value);
  }
}

/** What stands under a field that has nothing on its own line. A field that is empty is for the parser. */
function below(reader: Reader, depth: number): unknown {
  const next = reader.lines[reader.at];
  return next !== undefined && next.depth > depth ? readBlock(reader, next.depth) : notPlain();
}

/** Words that YAML takes for something else, in the ways they can be written. */
const special = /^(?:null|true|false|Null|True|False|NULL|TRUE|FALSE)$/;

/** Words that can be nothing but text: they start with a letter, and hold no sign that could mean something. */
const words = /^\p{L}(?:[^:#\\]|:(?=[^\s])|(?<! )#)*$/u;

/** A day such as 2026-11-22: text, in the YAML that we read. */
const day = /^\d{4}-\d{2}(?:-\d{2})?$/;

function valueOf(typed: string): unknown {
  const text = typed.trimEnd();
  // Blanks that are not spaces, and what only a flow or a quote could end, are for the parser.
  if (text === '' || text.startsWith(' ') || /[\t\r\u0085\u00a0\u2028\u2029\ufeff]/.test(typed)) return notPlain();
  if (words.test(text)) {
    if (text.endsWith(':')) return notPlain();
    if (text === 'true' || text === 'false') return text === 'true';
    return special.test(text) ? notPlain() : text;
  }
  if (day.test(text)) return text;
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1);
  if (text.startsWith('{ ') && text.endsWith(' }')) return flowFields(text.slice(2, -2));
  if (text.startsWith('[') && text.endsWith(']')) return text.slice(1, -1).split(', ').map(flowValue);
  return notPlain();
}

function flowFields(inside: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const part of inside.split(', ')) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9]*): (.+)$/.exec(part) ?? [];
    if (key === undefined || value === undefined || Object.hasOwn(fields, key)) return notPlain();
    fields[key] = flowValue(value);
  }
  return fields;
}

/** A value between commas. A quote, a bracket or a comma in it is for the parser. */
function flowValue(text: string): unknown {
  return /[{}[\],"']/.test(text.replace(/^"([^"\\]*)"$/, (_, inner: string) => inner.replace(/[{}[\]]/g, '')))
    ? notPlain()
    : valueOf(text);
}
