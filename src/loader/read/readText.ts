import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ContentKind } from '#checks/kinds.ts';
import type { Finding } from '#checks/finding.ts';

/** The largest content file, in bytes. The longest page of plain words is a tenth of it. */
export const largestFile = 100_000;
/**
 * The largest table that grows with the site, in bytes: room for some 40,000 pages. What the limit above protects is the parser,
 * whose work can grow faster than its text; above it each line must be one flat row, so that nothing can be nested.
 */
export const largestGrowingTable = 2_000_000;

/** How a file is written: plain words, a table with a row for each page of the site, or a spreadsheet with a line for each place. */
export type TextForm = 'plain' | 'growing' | 'spreadsheet';

/** A row of one line with plain values, a remark, or nothing. */
const flatRow = /^(?:- \{ [^{}[\]&*!|>]+ \}|#.*)?\r?$/;

/** Control, zero-width, bidirectional and tag characters: invisible to a reviewer, not to a reader's machine. */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFC]|[\u{1BCA0}-\u{1BCA3}\u{E0000}-\u{E0FFF}]/u;

/**
 * The text of one content file, or what is wrong with it as a file.
 * A symbolic link is refused when opening, so it cannot be swapped in between looking and reading.
 *
 * @param form how it is written: what may be larger must have plain lines
 */
export async function readText(
  path: string,
  file: string,
  form: TextForm = 'plain',
): Promise<{ text: string } | { findings: Finding[] }> {
  const refuse = (kind: ContentKind, message: string) => ({ findings: [{ kind, file, message }] });
  let bytes: Buffer;
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { size } = await handle.stat();
      const most = form === 'plain' ? largestFile : largestGrowingTable;
      if (size > most) {
        return refuse(
          'file',
          `This file has ${size.toLocaleString('en-GB')} bytes. The most is ${most.toLocaleString('en-GB')}. ${form !== 'plain' ? 'Ask whoever looks after the code to raise the limit' : 'Split it into two pages'}.`,
        );
      }
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') {
      return refuse('file', 'This is a link to another file. Put the file itself here.');
    }
    return refuse('file', 'This file cannot be opened. Is it still there, and may it be read?');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('text', 'This file is not in UTF-8. Save it again as UTF-8.');
  }
  // Spreadsheet programs put the mark there themselves.
  if (form === 'spreadsheet' && text.startsWith('\uFEFF')) text = text.slice(1);
  const findings = guardText(text, file, form);
  return findings.length > 0 ? { findings } : { text };
}

/** What is wrong with the characters and lines of a content file's text, before anything is parsed. */
export function guardText(text: string, file: string, form: TextForm = 'plain'): Finding[] {
  // A file in UTF-16 can pass for UTF-8: every second character is a zero.
  if (text.includes('\u0000'))
    return [{ kind: 'text', file, message: 'This file is not in UTF-8. Save it again as UTF-8.' }];
  if (text.startsWith('\uFEFF')) {
    return [
      {
        kind: 'text',
        file,
        line: 1,
        column: 1,
        message: 'This file starts with a hidden mark (a byte order mark). Save it as UTF-8 without one.',
      },
    ];
  }
  const shape =
    lineProblem(text) ??
    (form !== 'spreadsheet' && Buffer.byteLength(text) > largestFile ? rowProblem(text) : undefined);
  if (shape) return [{ kind: 'text', file, ...shape }];
  return hiddenCharacters(text).map(({ line, column, name }) => ({
    kind: 'text',
    file,
    line,
    column,
    message: `A hidden character stands here (${name}). Delete it and type the words again.`,
  }));
}

/** The longest line, in characters. A paragraph of plain words is a tenth of it. */
const longestLine = 5_000;
/** The most columns of a table, and a few more: the parser pads every row to the widest. */
const mostBars = 24;

/** A line that two readers could end in different places, or that only a machine would write. */
function lineProblem(text: string): { line: number; column: number; message: string } | undefined {
  for (const [index, content] of text.split('\n').entries()) {
    const lone = /\r(?!$)/.exec(content);
    if (lone)
      return {
        line: index + 1,
        column: lone.index + 1,
        message: 'A hidden line end stands here (U+000D). Delete it and press Enter.',
      };
    if (content.length > longestLine)
      return {
        line: index + 1,
        column: 1,
        message: `This line has ${content.length.toLocaleString('en-GB')} characters. The most is ${longestLine.toLocaleString('en-GB')}. Break it up.`,
      };
    if (content.split('|').length > mostBars)
      return { line: index + 1, column: 1, message: 'This table is too wide. Give it fewer columns.' };
  }
  return undefined;
}

/** A row that is more than one plain line, in a table that is large enough to matter. */
function rowProblem(text: string): { line: number; column: number; message: string } | undefined {
  const index = text.split('\n').findIndex((content) => !flatRow.test(content));
  if (index < 0) return undefined;
  const message = 'This table is so long that each row must be one line, such as - { id: services/one, state: live }.';
  return { line: index + 1, column: 1, message };
}

/** Every hidden character of a text, with its place and its Unicode name, such as U+200B. */
export function hiddenCharacters(text: string): { line: number; column: number; name: string }[] {
  if (!hidden.test(text)) return [];
  const found: { line: number; column: number; name: string }[] = [];
  text.split('\n').forEach((content, index) => {
    let column = 0;
    for (const character of content) {
      if (hidden.test(character)) {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        found.push({ line: index + 1, column: column + 1, name: `U+${code}` });
      }
      column += character.length;
    }
  });
  return found;
}
