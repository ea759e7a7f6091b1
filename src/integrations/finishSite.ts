import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { numbersNeverPrinted } from '#checks/content/neverPrint.ts';
import { forgetReading, sharedReading } from '#loader/sharedReading.ts';
import { withFolder } from '#integrations/basePath/withFolder.ts';
import { EarlyGate } from '#integrations/earlyGate.ts';
import { headersFile } from '#integrations/headers.ts';
import { numberGate } from '#integrations/numberGate.ts';
import type { NeverPrinted } from '#schemas/neverPrint.ts';
import { siteSettings } from '#integrations/siteSettings.ts';
import { outputGate, OutputGateError } from '#integrations/outputGate.ts';
import { searchContent, type SearchContent } from '#integrations/search/searchContent.ts';
import { writeSearchIndex } from '#integrations/search/writeSearchIndex.ts';
import { whileHelperRuns } from '#integrations/whileHelperRuns.ts';

/**
 * What makes finished pages a site: the search index, the headers for the host, and the last look at every page,
 * which fails the build if something must not be published. Put it last.
 */
export function finishSite(): AstroIntegration {
  let root = '';
  let gate: EarlyGate | undefined;
  let search: SearchContent | undefined;
  let withheld: readonly NeverPrinted[] = [];
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { entries } = await sharedReading(root);
        search = searchContent(entries);
        withheld = numbersNeverPrinted(entries);
        // Astro has the entries in its store by now. What else the reading holds would only take memory.
        forgetReading(root);
        const watcher = (gate = new EarlyGate());
        setPrerenderer((own) => watcher.watching(withFolder(own, siteSettings().basePath)));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // Pagefind is a program of its own, so the two can work at the same time.
        const [indexed, { findings, pages }] = await Promise.all([
          whileHelperRuns('Pagefind, which makes the search index,', () =>
            writeSearchIndex(folder, search ?? searchContent([])),
          ),
          gate?.verdict(folder) ?? outputGate(folder),
        ]);
        const { formEndpoint, basePath } = siteSettings();
        await writeFile(join(folder, '_headers'), headersFile(await foldersOf(folder), formEndpoint, basePath));
        // Last of all, so that nothing is written after it: the search's own files are looked through too.
        const all = [...findings, ...(await numberGate(folder, withheld))];
        if (all.length > 0) throw new OutputGateError(all);
        logger.info(`${indexed} pages looked at for search; ${pages} pages checked, nothing found`);
      },
    },
  };
}

async function foldersOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
