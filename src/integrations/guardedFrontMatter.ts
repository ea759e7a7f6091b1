import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { reportFindings } from '#checks/report/reportFindings.ts';
import { guardSource } from '#loader/mdx/guardSource.ts';

interface GuardedFrontMatter extends Plugin {
  configResolved: (config: { root: string }) => void;
  transform: {
    order: 'pre';
    filter: { id: RegExp };
    handler: (code: string, id: string) => Promise<{ code: string; map: null }>;
  };
}

/**
 * Stands before Astro's MDX compiler, in a build and in `astro dev`. What it gets to compile is what was guarded here, to the letter:
 * a file may have changed since the content was read, and a developer's server compiles a file before anybody else looks at it.
 * Every .mdx file is content, wherever it lies, so none can go around it by another path.
 */
export function guardedFrontMatter(): GuardedFrontMatter {
  let root = '';
  /** The file of a module, from the project's root. A module may have a question mark after its path. */
  const fileOf = (id: string) =>
    relative(root, id.split('?')[0] ?? '')
      .split(sep)
      .join('/');
  return {
    name: 'guarded-front-matter',
    enforce: 'pre',
    configResolved(config) {
      ({ root } = config);
    },
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      /** @throws if the loader would refuse this text, with every place and reason */
      async handler(code, id) {
        const findings = await guardSource(root, code, fileOf(id));
        if (findings.length > 0) throw new CompiledContentError(reportFindings(findings));
        return { code: withoutFields(code), map: null };
      },
    },
  };
}

/**
 * A content file without its fields. The loader has read them already; Astro would read them again with another YAML parser, and would
 * import whatever a `layout` among them names. Empty fields stay, or Astro would look for some in the words that follow.
 * Line numbers stay as they are.
 */
export function withoutFields(code: string): string {
  const lines = code.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  return lines.map((line, index) => (index === 0 || index === end ? '---' : index < end ? '' : line)).join('\n');
}

/** A content file that must not be compiled. */
export class CompiledContentError extends Error {
  constructor(table: string) {
    super(`Please mend the content:\n\n${table}`);
    // By this name the build knows an error that says all there is to say.
    this.name = 'ContentError';
    // Where in our build it was thrown helps nobody to mend a page.
    this.stack = this.message;
  }
}
