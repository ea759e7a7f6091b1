import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { YAMLParseError } from 'yaml';
import { groupBy } from '#base/groupBy.ts';
import { runCommand } from '#commands/runCommand.ts';
import { SettingsError, siteSettings } from '#integrations/siteSettings.ts';
import { printable } from '#checks/report/printable.ts';
import type { Merged } from '#domain/places/mergeEdition.ts';
import { importPlaces, type ImportOrder, type ImportReport } from '#commands/importPlaces.ts';

/** `npm run import -- <file> --as gias|libraries|csv [--map map.yaml] [--dry-run]` */
async function main(): Promise<void> {
  const order = orderOf(process.argv.slice(2));
  const report = await importPlaces(join(import.meta.dirname, '../..'), order, siteSettings().date, (line) =>
    process.stderr.write(`${line}\n`),
  ).catch(sayWhatIsWrong);
  process.stdout.write(
    `${reportLines(report, order.dryRun === true)
      .map(printable)
      .join('\n')}\n`,
  );
}

/**
 * What was asked for.
 *
 * @throws {SettingsError} with how to write it
 */
function orderOf(words: string[]): ImportOrder {
  try {
    const { positionals, values } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { as: { type: 'string' }, map: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    });
    const [file] = positionals;
    const { as, map } = values;
    if (file !== undefined && (as === 'gias' || as === 'libraries' || as === 'csv'))
      return { file, as, map, dryRun: values['dry-run'] === true };
  } catch {
    // An option that there is not is answered by those there are.
  }
  throw new SettingsError([
    'Write: npm run import -- <file> --as gias (or libraries, or csv with --map map.yaml) [--dry-run]',
  ]);
}

/** What is wrong with the file or the map is for whoever gave it to mend: a sentence, and no trace of our code. */
function sayWhatIsWrong(error: unknown): never {
  const isTheirs = error instanceof RangeError || error instanceof YAMLParseError;
  throw isTheirs ? new SettingsError([error.message]) : error;
}

/** Of a reason with more rows only their number is said: the file of all England has 50,000. */
const mostOfAReason = 20;

/** What became of each row, then the counts. */
export function reportLines({ read, written, merged, skipped }: ImportReport, dryRun: boolean): string[] {
  const told = merged.filter(({ what }) => what !== 'same');
  const count = (what: Merged['what']) => merged.filter((each) => each.what === what).length;
  const gone = count('closed');
  return [
    ...told.map(
      ({ row, what, key, fields }) =>
        `${row === undefined ? 'No row' : `Row ${row}`}  ${key}  ${what}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
    ),
    ...[...groupBy(skipped, (row) => row.skipped)].flatMap(([why, rows]) =>
      rows.length > mostOfAReason
        ? [`${rows.length} rows  skipped: ${why}`]
        : rows.map(({ row }) => `Row ${row}  skipped: ${why}`),
    ),
    `${read} rows read: ${count('new')} new, ${count('changed')} changed, ${count('moved')} moved, ${count('new number')} with a new number, ${count('kept back')} kept back, ${count('same')} the same, ${skipped.length} skipped.`,
    ...(gone === 0 ? [] : [`${gone} lines of ours are not in it any more. They stay until you take them out.`]),
    dryRun ? 'A dry run: nothing was written.' : `${written} lines written. Look at them with npm run check.`,
  ];
}

if (import.meta.main) await runCommand(main);
