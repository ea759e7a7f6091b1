import { checkBetweenPages, checkBuiltPage } from '../checks/built/checkBuiltPages.ts';
import type { PageFacts } from '../checks/built/factsOf.ts';
import { sortFindings, type Finding } from '../checks/finding.ts';
import { eachBuiltPage, listBuiltSite } from './builtSite.ts';

/** The last look at the finished pages: runs every check over them, a few in memory at a time. */
export async function outputGate(folder: string): Promise<{ findings: Finding[]; pages: number }> {
  const site = await listBuiltSite(folder);
  const facts: PageFacts[] = [];
  const findings: Finding[] = [];
  for await (const page of eachBuiltPage(site)) {
    const checked = checkBuiltPage(page);
    facts.push(checked.facts);
    findings.push(...checked.findings);
  }
  findings.push(...checkBetweenPages(facts, site.files));
  return { findings: sortFindings(findings), pages: site.pages.length };
}

/** The build is refused. Its message is the whole list, a line a problem. */
export class OutputGateError extends Error {
  constructor(findings: readonly Finding[]) {
    const lines = findings.map(
      ({ file, message, fix }) => `  ${file}  ${message}${fix ? ` ${fix}` : ''}`,
    );
    super(
      `The finished pages have ${findings.length === 1 ? 'a problem' : `${findings.length} problems`}. Nothing was published.\n${lines.join('\n')}`,
    );
    this.name = 'OutputGateError';
    // Where in our build it was thrown helps nobody to mend a page.
    this.stack = this.message;
  }
}
