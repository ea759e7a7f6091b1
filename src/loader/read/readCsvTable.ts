import { z } from 'zod';
import type { Finding } from '#checks/finding.ts';
import { nearest } from '#base/text/nearest.ts';
import { readCsv, type CsvRow } from '#formats/csv/readCsv.ts';
import type { PlacedYaml } from '#loader/read/readYaml.ts';

/**
 * A spreadsheet of entries: the first line names the fields, each other line is an entry. Every value knows its line and column, so that it
 * is held to its schema like YAML. A cell becomes what its field wants: a number, or a list where `;` stands between. An empty cell is a field left out.
 *
 * @param kind the name of the spreadsheet, which is the `kind` of each of its entries
 */
export function readCsvTable(
  text: string,
  file: string,
  kind: string,
  schema: z.ZodType,
): PlacedYaml | { findings: Finding[] } {
  const refuse = (message: string, line = 1, column = 1): { findings: Finding[] } => ({
    findings: [{ kind: 'field', file, line, column, message }],
  });
  const fields = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
  const kinds = fields['kind'] instanceof z.ZodEnum ? fields['kind'].options.map(String) : [];
  if (!kinds.includes(kind)) return refuse(`The name of this table is no kind. Use one of: ${kinds.join(', ')}.`);
  const read = readCsv(text);
  if ('problem' in read) return refuse(read.problem.message, read.problem.line);
  const [head, ...rows] = read.rows;
  if (head?.cells[0] !== 'id')
    return refuse(
      'The first line must name the columns, with commas between, and start with “id”. Is the file saved with commas (CSV UTF-8)?',
    );
  const findings = [
    ...headProblems(head, Object.keys(fields), file),
    ...rows.flatMap((row) => rowProblems(row, head, file)),
  ];
  if (findings.length > 0) return { findings };
  const place = ([index, field]: readonly PropertyKey[]) => {
    const row = rows[Number(index)];
    const column = head.cells.indexOf(String(field));
    return { line: row?.line ?? 1, column: row && column >= 0 ? row.columnOf(column) : 1 };
  };
  return {
    value: rows.map(({ cells }) => ({
      ...Object.fromEntries(
        head.cells.flatMap((field, index) => {
          const cell = cells[index]?.trim() ?? '';
          return cell === '' ? [] : [[field, valueFor(fields[field], cell)]];
        }),
      ),
      kind,
    })),
    positionOf: place,
    keyPositionOf: (path, key) => place([path[0] ?? 0, key]),
    typed: ([index, field]) => rows[Number(index)]?.cells[head.cells.indexOf(String(field))],
  };
}

function headProblems(head: CsvRow, known: readonly string[], file: string): Finding[] {
  const problem = (cell: number, message: string): Finding => ({
    kind: 'field',
    file,
    line: head.line,
    column: head.columnOf(cell),
    message,
  });
  return head.cells.flatMap((name, cell) => {
    if (head.cells.indexOf(name) < cell) return [problem(cell, `The column “${name}” stands here twice. Delete one.`)];
    if (name !== 'kind' && known.includes(name)) return [];
    const meant = nearest(name, known);
    const hint = meant
      ? ` Did you mean “${meant}”?`
      : ` The columns are: ${known.filter((each) => each !== 'kind').join(', ')}.`;
    return [problem(cell, `“${name}” is no column of this table.${hint}`)];
  });
}

function rowProblems(row: CsvRow, head: CsvRow, file: string): Finding[] {
  const problem = (cell: number, message: string): Finding => ({
    kind: 'field',
    file,
    line: row.line,
    column: row.columnOf(cell),
    message,
  });
  if (row.cells.length !== head.cells.length)
    return [
      problem(
        Math.min(row.cells.length, head.cells.length),
        `This line has ${row.cells.length} cells, the first has ${head.cells.length}. A cell with a comma in it must stand in quotes; an empty cell needs its comma.`,
      ),
    ];
  return row.cells.flatMap((cell, index) =>
    /[\r\n]/.test(cell) ? [problem(index, 'This cell has a line end in it. One place stands on one line.')] : [],
  );
}

/** A cell as its field wants it. What cannot be is left as text, for the schema to say. */
function valueFor(field: z.ZodType | undefined, cell: string): unknown {
  if (field instanceof z.ZodOptional) return valueFor(field.def.innerType as z.ZodType, cell);
  if (field instanceof z.ZodNumber) return /^\d+$/.test(cell) ? Number(cell) : cell;
  if (field instanceof z.ZodArray) return cell.split(';').map((item) => item.trim());
  return cell;
}
