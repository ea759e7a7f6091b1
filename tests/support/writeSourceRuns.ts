import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFingerprints } from './nineWordRuns.ts';

/**
 * Writes the fingerprints of the source documents, which are not kept here.
 * Run it when a source is added: node tests/support/writeSourceRuns.ts path/to/one.txt path/to/two.txt
 */
const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name the text files of the source documents.');
const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
const target = join(import.meta.dirname, '../fixtures/sources/nineWordRuns.bin');
const prints = writeFingerprints(texts);
await writeFile(target, prints);
process.stdout.write(`${target}: ${prints.length} bytes from ${files.length} documents\n`);
