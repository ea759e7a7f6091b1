import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '#commands/runCommand.ts';
import { SettingsError, siteSettings } from '#integrations/siteSettings.ts';
import { printable } from '#checks/report/printable.ts';
import { importPlaces, type ImportOrder, type ImportReport } from '#commands/importPlaces.ts';

/** `npm run import -- <file> --as gias|libraries|csv [--map map.yaml] [--dry-run]` */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { as: { type: 'string' }, map: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  });
  const [file] = positionals;
  const { as } = values;
  if (file === undefined || (as !== 'gias' && as !== 'libraries' && as !== 'csv'))
    throw new SettingsError([
      'Write: npm run import -- <file> --as gias (or libraries, or csv with --map map.yaml) [--dry-run]',
    ]);
  const order: ImportOrder = { file, as, map: values.map, dryRun: values['dry-run'] === true };
  const report = await importPlaces(join(import.meta.dirname, '../..'), order, siteSettings().date, (line) =>
    process.stderr.write(`${line}\n`),
  );
  process.stdout.write(
    `${reportLines(report, order.dryRun === true)
      .map(printable)
      .join('\n')}\n`,
  );
}

/** What became of each row, then the counts. */
export function reportLines({ read, written, merged, skipped }: ImportReport, dryRun: boolean): string[] {
  const told = merged.filter(({ what }) => what !== 'same');
  const count = (what: string) => merged.filter((each) => each.what === what).length;
  return [
    ...told.map(
      ({ row, what, key, fields }) =>
        `${row === undefined ? 'Not in the file' : `Row ${row}`}  ${key}  ${what}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
    ),
    ...skipped.map(({ row, skipped: why }) => `Row ${row}  skipped: ${why}`),
    `${read} rows read: ${count('new')} new, ${count('changed')} changed, ${count('moved')} moved, ${count('kept back')} kept back, ${count('same')} the same, ${skipped.length} skipped. ${count('closed')} of ours are not in the file any more.`,
    dryRun ? 'A dry run: nothing was written.' : `${written} lines written. Look at them with npm run check.`,
  ];
}

if (import.meta.main) await runCommand(main);
