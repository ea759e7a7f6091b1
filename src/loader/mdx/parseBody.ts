import { mdxToMdast, type Features } from 'satteri';
import type { Finding } from '#checks/finding.ts';

/** The one way a body is read, here and by `@astrojs/mdx` (see astro.config.mjs). Never parse a body in two modes. */
export const bodyFeatures = {
  gfm: { footnotes: false },
  frontmatter: true,
  smartPunctuation: false,
} as const satisfies Features;

/** A node of the parsed body. Which types may stand there is decided in `guardBody`, for all others it is refused. */
export interface BodyNode {
  type: string;
  position?: { start: { line: number; column: number } };
  children?: BodyNode[];
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  depth?: number;
  ordered?: boolean;
  checked?: boolean | null;
  align?: (string | null)[];
  name?: string | null;
  attributes?: { type: string; name?: string; value?: string | { value: string } | null }[];
}

/** The tree of a body with places relative to it, or the parser's complaint in plain words. */
export function parseBody(body: string, file: string, bodyLine: number): BodyNode | Finding {
  try {
    const tree = mdxToMdast(body, { features: bodyFeatures }) as unknown as BodyNode;
    const deep = tooDeep(tree);
    return deep
      ? {
          kind: 'syntax',
          file,
          line: deep.line + bodyLine - 1,
          column: deep.column,
          message: 'This stands inside too many other things. Use fewer levels.',
        }
      : tree;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', complaint = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
    const place = { line: Number(line) + bodyLine - 1, column: Number(column) };
    const typed = body.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
    return { kind: 'syntax', file, ...place, message: plainSyntaxError(complaint, typed) };
  }
}

/** How far things may stand inside each other. Our own pages need six. */
const deepest = 50;

/** The first place that is nested too far. Looked for without recursion, which such a place would break. */
function tooDeep(tree: BodyNode): { line: number; column: number } | undefined {
  let level: BodyNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > deepest) return first?.position?.start ?? { line: 1, column: 1 };
    level = level.flatMap(({ children }) => children ?? []);
  }
  return undefined;
}

function plainSyntaxError(complaint: string, typed: string): string {
  if (typed.startsWith('{') || complaint.includes('expression')) {
    return 'Curly brackets have a special meaning. Delete them, or type \\{ to show one.';
  }
  if (typed.startsWith('<!--')) return 'Notes in <!-- --> cannot stand here. Delete the note.';
  if (/^<([a-z][\w+.-]*:[^\s>]|www\.|[\w.+-]+@)/i.test(typed)) {
    return 'Write a link as [where it goes](https://…), without < and >.';
  }
  if (/^<[\d\s=]/.test(typed)) return '“<” has a special meaning. Write “less than”, or type \\< to show one.';
  if (/^<br\s*\/?>/i.test(typed)) return '<br> is HTML, which does not work here. Start a new paragraph or a list.';
  if (/[“”]/.test(typed.split('>')[0] ?? '')) return 'Use straight quotation marks (") inside < and >.';
  const unclosed = /Expected a closing tag for `<([^>`]*)>`/.exec(complaint);
  if (unclosed)
    return `<${unclosed[1] ?? ''}> is never closed. Put </${unclosed[1] ?? ''}> after its words, on a line of its own.`;
  const unopened = /Unexpected closing tag `<\/([^>`]*)>`/.exec(complaint);
  if (unopened) return `</${unopened[1] ?? ''}> closes a block that was never opened. Delete it.`;
  return `This cannot be read (${complaint.replace(/ \(mdx-[^)]*\)$/, '')}). Look for a “<” or a bracket that should not be there.`;
}
