import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGiven } from '#commands/readGiven.ts';
import { runCommand } from '#commands/runCommand.ts';
import { sectorsOf, type PlacedPostcode } from '#domain/near/sectorsOf.ts';
import { SettingsError } from '#integrations/siteSettings.ts';

/**
 * The rows of src/content/sectors.yaml.
 *
 * @param text lines of `postcode,where,east,north`, the last two empty for a neighbour's; the first line is passed over if it is a head
 * @throws {SettingsError} with the line, if one cannot be read
 */
export function sectorRows(text: string): string {
  return sectorsOf(text.split(/\r?\n/).flatMap(readLine))
    .map(({ id, middle, who }) => {
      const place = middle === undefined ? '' : `east: ${middle.east}, north: ${middle.north}, `;
      return `- { id: ${id}, ${place}who: "${who}" }\n`;
    })
    .join('');
}

function readLine(line: string, index: number): PlacedPostcode[] {
  if (line === '' || (index === 0 && line.startsWith('postcode,'))) return [];
  const found = /^([A-Z]{1,2}\d{1,2} \d[A-Z]{2}),([a-z-]+)(?:,(\d*),(\d*))?$/.exec(line);
  if (!found) throw new SettingsError([`Line ${index + 1} is "${line}". Write it like BB8 0AA,pendle,388800,440200.`]);
  const [, postcode = '', where = '', east = '', north = ''] = found;
  return [{ postcode, where, middle: east && north ? { east: Number(east), north: Number(north) } : undefined }];
}

/** `npm run sectors -- postcodes.csv`: writes the table anew below its first lines. */
async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new SettingsError(['Say which file: npm run sectors -- postcodes.csv']);
  const table = join(import.meta.dirname, '../../src/content/sectors.yaml');
  const head = (await readFile(table, 'utf8')).split('\n').filter((line) => line.startsWith('#'));
  const rows = sectorRows((await readGiven(file)).toString('utf8'));
  await writeFile(table, `${head.join('\n')}\n${rows}`);
  console.log(`${rows.split('\n').length - 1} sectors.`);
}

if (import.meta.main) await runCommand(main);
