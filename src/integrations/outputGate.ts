import { hash } from 'node:crypto';
import { checkBetweenPages, checkBuiltPage } from '#checks/built/checkBuiltPages.ts';
import type { PageFacts } from '#checks/built/factsOf.ts';
import type { BuiltPage } from '#checks/built/readPage.ts';
import { sortFindings, type Finding } from '#checks/finding.ts';
import { adviceFile } from '#checks/report/adviceFile.ts';
import { printable } from '#checks/report/printable.ts';
import { eachBuiltPage, listBuiltSite } from '#integrations/builtSite.ts';
import { lookAtFiles } from '#integrations/lookAtFiles.ts';
import { takeOffBasePath } from '#integrations/basePath/pageAddresses.ts';
import { siteSettings } from '#integrations/siteSettings.ts';

/** What a look at one page found, and of which text. */
export interface LookedAt {
  readonly digest: string;
  readonly findings: readonly Finding[];
  readonly facts: PageFacts;
}

/** Runs every check that needs one page only. */
export function lookAt(page: BuiltPage): LookedAt {
  const { formEndpoint, basePath } = siteSettings();
  const { address, html } = page;
  return {
    digest: digestOf(html),
    ...checkBuiltPage({ address, html: takeOffBasePath(html, basePath) }, formEndpoint),
  };
}

/**
 * The last look at the finished pages: runs every check over them, a few in memory at a time.
 *
 * @param early what was found while the pages were made. The disk has the last word: a page that is not what was looked at is looked at again.
 */
export async function outputGate(
  folder: string,
  early: ReadonlyMap<string, LookedAt> = new Map(),
): Promise<{ findings: Finding[]; pages: number }> {
  const site = await listBuiltSite(folder);
  const facts: PageFacts[] = [];
  const findings: Finding[] = [];
  for await (const page of eachBuiltPage(site)) {
    const before = early.get(page.address);
    const looked = before?.digest === digestOf(page.html) ? before : lookAt(page);
    facts.push(looked.facts);
    findings.push(...looked.findings);
  }
  findings.push(...checkBetweenPages(facts, site.files), ...(await lookAtFiles(site)));
  return { findings: sortFindings(findings), pages: site.pages.length };
}

function digestOf(html: string): string {
  return hash('sha256', html);
}

/** The build is refused. Its message is the whole list, a line a problem. */
export class OutputGateError extends Error {
  constructor(findings: readonly Finding[]) {
    const lines = findings.map(
      ({ kind, file, message, fix }) =>
        `  ${printable(file)}  ${printable(message)}${fix ? ` ${printable(fix)}` : ''} (${adviceFile(kind)})`,
    );
    super(
      `The finished pages have ${findings.length === 1 ? 'a problem' : `${findings.length} problems`}. Nothing was published.\n${lines.join('\n')}`,
    );
    this.name = 'OutputGateError';
    // Where in our build it was thrown helps nobody to mend a page.
    this.stack = this.message;
  }
}
