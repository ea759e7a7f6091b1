import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetReading } from '../door/sharedReading.ts';
import { EarlyGate } from './earlyGate.ts';
import { headersFile } from './headers.ts';
import { OutputGateError } from './outputGate.ts';
import { watchPages } from './watchPages.ts';
import { SearchIndex } from './writeSearchIndex.ts';

/**
 * What makes finished pages a site: the search index, the headers for the host, and the last look at every page,
 * which fails the build if something must not be published. Put it last.
 */
export function finishSite(): AstroIntegration {
  let root = '';
  let gate: EarlyGate | undefined;
  let search: SearchIndex | undefined;
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Astro has the entries in its store by now. What else the reading holds would only take memory.
        forgetReading(root);
        const early = (gate = new EarlyGate());
        const index = (search = new SearchIndex());
        setPrerenderer((own) =>
          watchPages(own, (page) => {
            void page.then((made) => made && early.add(made));
            return index.add(page);
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (!gate || !search) throw new Error('Astro made no pages.');
        const [found, { findings, pages }] = await Promise.all([
          search.write(folder),
          gate.verdict(folder),
        ]);
        if (findings.length > 0) throw new OutputGateError(findings);
        await writeFile(join(folder, '_headers'), headersFile(await foldersOf(folder)));
        logger.info(`${found} pages can be found; ${pages} pages checked, nothing found`);
      },
    },
  };
}

async function foldersOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
