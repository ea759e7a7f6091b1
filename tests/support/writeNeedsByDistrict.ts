import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOurContent } from './contentRoot.ts';
import { needsByDistrict } from './needsByDistrict.ts';

/** Writes the table of needs anew: node tests/support/writeNeedsByDistrict.ts, after a way to reach somebody has changed. */
const { entries } = await readOurContent();
const target = join(import.meta.dirname, '../../docs/needs-by-district.md');
await writeFile(target, needsByDistrict(entries));
process.stdout.write(`${target} is written.\n`);
