import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import { isElement, type Node, type ReadPage } from '#checks/built/readPage.ts';

/** Elements that stay in the line. Everything else starts a new one, so its words stand apart anyway. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'button',
  'cite',
  'code',
  'data',
  'dfn',
  'em',
  'i',
  'ins',
  'del',
  'label',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'time',
  'u',
  'var',
]);

/**
 * Words of neighbouring elements have a space between them. Squeezing HTML can swallow it: `<a>One</a><a>Two</a>` reads as one word.
 * A word may be part bold, or a link may take a plural s; a link that runs into a word, or two elements that touch, may not.
 */
export function checkJoinedWords({ address, elements }: ReadPage): Finding[] {
  const body = elements.find(({ tagName }) => tagName === 'body');
  const seams: string[] = [];
  if (body) walk(body.childNodes, { before: '', closed: false, opened: false, link: false }, seams);
  return [...new Set(seams)].map((seam) =>
    builtFinding(
      'built-words',
      address,
      `Words run together: "${seam}".`,
      'Put a space between the two elements, or make each an item of a list.',
    ),
  );
}

interface Line {
  /** The text so far, or its end. */
  before: string;
  /** What stands between that text and the next: an end tag, a start tag, the edge of a link. */
  closed: boolean;
  opened: boolean;
  link: boolean;
}

function walk(nodes: readonly Node[], line: Line, seams: string[]): void {
  for (const node of nodes) {
    if (isElement(node)) {
      const stays = inline.has(node.tagName);
      if (stays) {
        line.opened = true;
        line.link ||= node.tagName === 'a';
      } else {
        startAgain(line);
      }
      if (node.tagName !== 'svg' && node.tagName !== 'script') walk(node.childNodes, line, seams);
      if (stays) {
        // A start tag seen after an end tag is a seam; an end tag after it begins the next one.
        line.closed = true;
        line.opened = false;
        line.link ||= node.tagName === 'a';
      } else {
        startAgain(line);
      }
    } else if (node.nodeName === '#text' && 'value' in node && node.value !== '') {
      const touching = (line.closed && line.opened) || line.link;
      if (
        touching &&
        /[\p{L}\p{N}.,;:!?)]$/u.test(line.before) &&
        /^[\p{L}\p{N}]/u.test(node.value) &&
        !/^s(?!\p{L})/u.test(node.value)
      ) {
        seams.push(`${line.before.slice(-20)}${node.value.slice(0, 20)}`.trim());
      }
      Object.assign(line, {
        before: node.value.slice(-40),
        closed: false,
        opened: false,
        link: false,
      });
    }
  }
}

function startAgain(line: Line): void {
  Object.assign(line, { before: '', closed: false, opened: false, link: false });
}
