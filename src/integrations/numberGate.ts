import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neverPrinted } from '#checks/built/neverPrinted.ts';
import type { Finding } from '#checks/finding.ts';
import type { NeverPrinted } from '#schemas/neverPrint.ts';
import { eachBuiltPage, listBuiltSite } from '#integrations/builtSite.ts';

/** Files of a finished site that are no text: what stands in them was made from the pages and entries, or is a picture. */
const noText = /\.(?:avif|gif|jpe?g|png|webp|ico|woff2?|pf_\w+|pagefind|wasm|bin|br|gz)$/;

/** Looks through everything that a finished site sends, pages, calendars, feeds and scripts, for numbers that must stand nowhere. */
export async function numberGate(folder: string, rows: readonly NeverPrinted[]): Promise<Finding[]> {
  const numbersIn = neverPrinted(rows);
  const site = await listBuiltSite(folder);
  const findings: Finding[] = [];
  for (const address of [...site.files].filter((file) => !noText.test(file)))
    findings.push(...numbersIn(address, await readFile(join(folder, address), 'utf8')));
  for await (const { address, html } of eachBuiltPage(site)) findings.push(...numbersIn(address, html));
  return findings;
}
