import type { Finding } from '#checks/finding.ts';

export interface SplitFile {
  /** The YAML between the two `---` lines; it starts on line 2. */
  yaml: string;
  /** What follows the second `---`, from the end of that line on: to the letter what Astro's compiler gets. */
  body: string;
  /** The line of the second `---`, which is the body's first, from 1. */
  bodyLine: number;
}

/**
 * Cuts an .mdx file in two at its `---` lines, exactly as Astro will, or says why it cannot.
 * Astro ends front matter at the first line that merely *begins* with `---` or `+++`, so such a line is refused:
 * both must see the same body.
 */
export function splitFrontMatter(text: string, file: string): SplitFile | Finding {
  const lines = text.split('\n').map((content) => content.replace(/\r$/, ''));
  if (lines[0] !== '---') {
    return {
      kind: 'front-matter',
      file,
      line: 1,
      column: 1,
      message: 'The first line must be --- and nothing else. The fields follow it.',
    };
  }
  for (const [index, content] of lines.entries()) {
    if (index === 0 || !/^(---|\+\+\+)/.test(content)) continue;
    if (/^---\s+$/.test(content)) {
      return {
        kind: 'front-matter',
        file,
        line: index + 1,
        column: 4,
        message: 'There are spaces after ---. Delete them.',
      };
    }
    if (content !== '---') {
      return {
        kind: 'front-matter',
        file,
        line: index + 1,
        column: 1,
        message: 'A line among the fields must not begin with --- or +++. Indent it, or put it in quotes.',
      };
    }
    const second = secondFrontMatter(lines, index);
    if (second !== undefined) {
      return {
        kind: 'front-matter',
        file,
        line: second + 1,
        column: 1,
        message: 'Fields stand only at the top of the file. The words of the page must not begin with --- or +++.',
      };
    }
    const rest = text
      .split('\n')
      .slice(index + 1)
      .join('\n');
    return { yaml: `${text.split('\n').slice(1, index).join('\n')}\n`, body: `\n${rest}`, bodyLine: index + 1 };
  }
  return {
    kind: 'front-matter',
    file,
    line: lines.length,
    column: 1,
    message: 'The fields never end. Put a line with --- after the last field.',
  };
}

/** The line after the fields on which another reader could see fields again: the first that is not blank. */
function secondFrontMatter(lines: readonly string[], end: number): number | undefined {
  const first = lines.findIndex((content, index) => index > end && content.trim() !== '');
  return /^\s*(---|\+\+\+)/.test(lines[first] ?? '') ? first : undefined;
}
