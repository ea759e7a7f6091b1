import { CsvError, parse } from 'csv-parse/sync';

/** A line of a table, as text: what each cell holds, and where it stands. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** The column at which a cell starts, from 1. A cell that is not there starts where the line ends. */
  readonly columnOf: (cell: number) => number;
}

/** What stops a table from being read, in plain words. */
export interface CsvProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * Takes a comma-separated text apart (RFC 4180). A byte order mark and Windows line ends are accepted, and empty lines left out. The `'`
 * that spreadsheets want before `=`, `+`, `-` and `@` is taken off.
 *
 * @param delimiter what stands between cells
 */
export function readCsv(text: string, delimiter = ','): { rows: CsvRow[] } | { problem: CsvProblem } {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const read = parse(plain, { delimiter, info: true, raw: true, relax_column_count: true }) as unknown as RawRecord[];
    let line = 1;
    const rows: CsvRow[] = [];
    for (const { record, raw: asRead } of read) {
      const raw = asRead.replace(/^\r?\n|\r?\n?$/g, '');
      if (record.some((cell) => cell !== ''))
        rows.push({ cells: record.map(unguarded), line, columnOf: (cell) => columnIn(raw, cell, delimiter) });
      line += raw.split('\n').length;
    }
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return { problem: { line, message: plainProblem(error.code) } };
  }
}

interface RawRecord {
  record: string[];
  raw: string;
}

/** A cell without the mark that keeps a spreadsheet from reading it as a formula. */
function unguarded(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

/** Asked only for messages, so the line is gone through again. */
function columnIn(raw: string, cell: number, delimiter: string): number {
  let inQuotes = false;
  let at = 0;
  for (let index = 0; index < raw.length; index++) {
    if (at === cell) return index + 1;
    if (raw[index] === '"') inQuotes = !inQuotes;
    else if (raw[index] === delimiter && !inQuotes) at++;
  }
  return raw.length + 1;
}

function plainProblem(code: string): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'A cell starts with a quote (") and none ends it. Put one at its end.';
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return 'A quote (") stands inside a cell. Put the whole cell in quotes, and write each quote in it twice.';
    default:
      return `This line cannot be read (${code}). Put a cell that has a comma or a quote in it in quotes.`;
  }
}
