import { LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { Position } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { readPlainYaml } from '#loader/read/readPlainYaml.ts';

/** YAML whose every value knows its place in the file. */
export interface PlacedYaml {
  value: unknown;
  /** Where the value at this path stands; for a missing one, its nearest parent. */
  positionOf: (path: readonly PropertyKey[]) => Position;
  /** Where a key itself stands, for keys that should not be there. */
  keyPositionOf: (path: readonly PropertyKey[], key: string) => Position;
  /** The value as it was typed, such as `01772` where YAML reads the number 1772. */
  typed: (path: readonly PropertyKey[]) => string | undefined;
}

/**
 * Parses one YAML text strictly: unique keys, no aliases, anchors or tags, one document.
 *
 * @param firstLine the line of the file on which the text starts, from 1
 * @param quick a reader that is faster, and gives undefined for what it leaves to the parser
 */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
  quick: (text: string) => unknown = readPlainYaml,
): PlacedYaml | { findings: Finding[] } {
  const plain = quick(text);
  if (plain !== undefined) return { value: plain, ...placesOf(undefined, text, firstLine) };
  const lineCounter = new LineCounter();
  const document = parse(text, lineCounter);
  const at = (offset: number) => positionAt(lineCounter, offset, firstLine);
  const tab = /^[ ]*\t/m.exec(text);
  if (tab)
    return {
      findings: [
        {
          kind: 'front-matter',
          file,
          ...at(tab.index),
          message: 'This line starts with a tab. Use spaces, two for each step in.',
        },
      ],
    };
  const joined = /^[ ]*(?:- )?([A-Za-z]\w*):[^\s:/]/m.exec(text);
  const told = new Set<number>();
  const onePerLine = [...document.errors, ...document.warnings].filter((error) => {
    const { line } = at(error.pos[0]);
    if (told.has(line)) return false;
    told.add(line);
    return true;
  });
  const findings: Finding[] = onePerLine.map((error) => ({
    kind: 'front-matter',
    file,
    ...at(error.pos[0]),
    message:
      joined && at(joined.index).line === at(error.pos[0]).line
        ? `Put a space after “${joined[1] ?? ''}:”.`
        : plainYamlError(error.code, error.message, text.slice(error.pos[0])),
  }));
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        findings.push({
          kind: 'front-matter',
          file,
          ...at(offset),
          message: '“&” and “*” have a special meaning here. Put the text in quotes, or write the value out.',
        });
      } else if ('tag' in node && node.tag && text.slice(offset).startsWith('!')) {
        findings.push({
          kind: 'front-matter',
          file,
          ...at(offset),
          message: '“!” has a special meaning at the start of a value. Put the text in quotes.',
        });
      } else if (
        isScalar(node) &&
        node.type === 'PLAIN' &&
        (node.source ?? '').trim() !== '' &&
        text.slice(offset, node.range?.[1]).includes('\n')
      ) {
        findings.push({
          kind: 'front-matter',
          file,
          ...at(offset),
          message:
            'This text runs over two lines. Is a “- ” missing at the start of the second? If not, put it all on one line.',
        });
      } else if (isScalar(node) && node.type === 'PLAIN' && (node.source ?? '').trim() !== '' && node.comment) {
        findings.push({
          kind: 'front-matter',
          file,
          ...at(offset),
          message: `Everything after the # would be lost (“${node.comment.trim()}”). Put the whole text in double quotes, or delete it.`,
        });
      }
    },
  });
  if (findings.length > 0) return { findings };
  return { value: document.toJS({ maxAliasCount: 0 }), ...placesOf(document, text, firstLine) };
}

/**
 * Where the values of a document stand. A parsed document is some thirty times the size of its text, and is asked for places
 * only where something is wrong, so it is let go with the reading of its file and parsed again for whoever asks later.
 */
function placesOf(parsed: Document | undefined, text: string, firstLine: number): Omit<PlacedYaml, 'value'> {
  let document = parsed && new WeakRef(parsed);
  let lineCounter: LineCounter | undefined;
  const tree = (): Document => {
    const known = document?.deref();
    if (known) return known;
    const again = parse(text);
    document = new WeakRef<Document>(again);
    return again;
  };
  const at = (offset: number) => {
    lineCounter ??= lineCounterOf(text);
    return positionAt(lineCounter, offset, firstLine);
  };
  return {
    positionOf: (path) => at(offsetOf(tree(), path)),
    keyPositionOf: (path, key) => at(keyOffsetOf(tree(), path, key)),
    typed: (path) => {
      const node = tree().getIn(path, true);
      return isScalar(node) ? (node.source ?? undefined) : undefined;
    },
  };
}

function lineCounterOf(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) counter.addNewLine(index + 1);
  return counter;
}

function positionAt(lineCounter: LineCounter, offset: number, firstLine: number): Position {
  const { line, col } = lineCounter.linePos(offset);
  return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
}

function parse(text: string, lineCounter?: LineCounter): Document {
  return parseDocument(text, {
    ...(lineCounter && { lineCounter }),
    uniqueKeys: true,
    prettyErrors: false,
    strict: true,
    stringKeys: true,
  });
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffsetOf(document: Document, path: readonly PropertyKey[], key: string): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

function plainYamlError(code: string, message: string, typed: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return `The field "${typed.split(/[:\n]/)[0] ?? ''}" stands here twice. Delete one.`;
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'The spaces at the start of this line do not fit. Use two spaces for each step in, never tabs.';
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
    case 'BAD_SCALAR_START':
      return 'This line cannot be read. If the text has a colon, a quote or a # in it, put the whole text in double quotes.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'This line has two colons, or a value is missing above it. Put text with a colon in double quotes.';
    case 'MULTIPLE_DOCS':
      return 'There is a second --- among the fields. Delete it.';
    case 'TAG_RESOLVE_FAILED':
      return '“!” has a special meaning at the start of a value. Put the text in quotes.';
    default:
      return `This line cannot be read (${message.split('\n')[0] ?? code}). If the text has a colon in it, put it in double quotes.`;
  }
}
