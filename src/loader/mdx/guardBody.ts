import type { ContentKind } from '#checks/kinds.ts';
import type { Finding } from '#checks/finding.ts';
import { guardBlock } from '#loader/mdx/guardBlock.ts';
import { linkProblem, linkTextProblem } from '#loader/mdx/linkProblem.ts';
import type { BodyNode } from '#loader/mdx/parseBody.ts';
import { hiddenCharacters } from '#loader/read/readText.ts';

/** What the guard learnt about a body while reading it. */
export interface GuardedBody {
  findings: Finding[];
  /** Whether only Astro's MDX compiler can build this body: it has a picture, or a block in a list or a quotation. */
  needsAstro: boolean;
  runs: { text: string; line: number; column: number }[];
  links: { url: string; line: number; column: number }[];
  /** Ids that blocks name, such as `<Contact id="…" />`. */
  references: { collection: string; id: string; line: number; column: number }[];
  plainText: string;
}

/** The only node types a body may have. Whatever a future parser adds is refused until it is put here. */
const allowed = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'heading',
  'list',
  'listItem',
  'link',
  'linkReference',
  'definition',
  'image',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'code',
  'inlineCode',
  'break',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);
const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'code', 'definition', 'mdxJsxFlowElement']);

/**
 * Reads a parsed body from top to bottom and finds everything that is not plain words, safe links and our own blocks.
 * Default deny. It never runs or rewrites anything.
 *
 * @param bodyLine the line of the file on which the body starts, from 1
 */
export function guardBody(tree: BodyNode, file: string, bodyLine: number): GuardedBody {
  const guarded: GuardedBody = { findings: [], needsAstro: false, runs: [], links: [], references: [], plainText: '' };
  let lastHeading = 1;
  visit(tree, true);
  guarded.plainText = guarded.plainText.replace(/[ \t]*\n\s*/g, '\n').trim();
  return guarded;

  /** `apart` while no list, quotation or paragraph is open, so that a block here can be printed by itself. */
  function visit(node: BodyNode, apart: boolean): void {
    const place = placeOf(node);
    const refuse = (kind: ContentKind, message: string) => guarded.findings.push({ kind, file, ...place, message });
    if (!allowed.has(node.type)) return void refuse(...refusalOf(node));

    for (const text of [node.value, node.url, node.alt, node.title]) {
      const [hidden] = typeof text === 'string' ? hiddenCharacters(text) : [];
      if (hidden) refuse('text', `A hidden character is written here as a code (${hidden.name}). Delete it.`);
    }
    const slip = markdownSlip(node);
    if (slip) refuse('syntax', slip);
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        if (node.value?.trim() === '…')
          refuse('syntax', 'The words of the page are not written yet. Put them in the place of the …, or delete it.');
        guarded.runs.push({ text: node.value ?? '', ...place });
        guarded.plainText += node.value ?? '';
        break;
      case 'heading':
        checkHeading(node, refuse);
        break;
      case 'link':
      case 'definition':
        checkLink(node, place, refuse);
        break;
      case 'linkReference': {
        const problem = linkTextProblem(textOf(node));
        if (problem) refuse('link', problem);
        break;
      }
      case 'image':
        checkPicture(node, refuse);
        guarded.plainText += node.alt ?? '';
        guarded.needsAstro = true;
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') refuse('syntax', 'Tick boxes do not work here. Delete the [ ].');
        break;
      case 'table':
        if (node.align?.some((side) => side !== null)) {
          refuse('syntax', 'Delete the colons in the line under the table’s head. Columns line up by themselves.');
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        guarded.needsAstro ||= !apart;
        const problems = guardBlock(node, (collection, id) => guarded.references.push({ collection, id, ...place }));
        for (const { kind, message } of problems) refuse(kind, message);
        // A block is a box of its own. Inside a sentence, a heading, a link or a cell, a browser would tear the page apart around it.
        if (problems.length === 0 && node.type === 'mdxJsxTextElement') {
          const name = `<${node.name ?? ''}>`;
          refuse(
            'block',
            `${name} stands among other words. Put it on a line of its own, with an empty line before and after.`,
          );
        }
        break;
      }
    }
    const opens = node.type === 'root' || node.type === 'mdxJsxFlowElement';
    for (const child of node.children ?? []) visit(child, apart && opens);
    if (blocks.has(node.type)) guarded.plainText += '\n';
    else if (node.type === 'tableCell' || node.type === 'break') guarded.plainText += ' ';
  }

  function placeOf(node: BodyNode): { line: number; column: number } {
    const start = node.position?.start ?? { line: 1, column: 1 };
    return { line: start.line + bodyLine - 1, column: start.column };
  }

  function checkHeading(node: BodyNode, refuse: Refuse): void {
    const depth = node.depth ?? 1;
    if (textOf(node).trim() === '') refuse('heading', 'This heading is empty. Give it words, or delete it.');
    if (depth === 1) refuse('heading', 'Start with ## headings. The page’s title is its only # heading.');
    else if (depth > lastHeading + 1) {
      refuse('heading', `This heading skips a level. Write it with ${'#'.repeat(lastHeading + 1)}.`);
    }
    lastHeading = depth;
  }

  function checkLink(node: BodyNode, place: { line: number; column: number }, refuse: Refuse): void {
    const problem = linkProblem(node.url ?? '') ?? (node.type === 'link' ? linkTextProblem(textOf(node)) : undefined);
    if (problem) refuse('link', problem);
    else guarded.links.push({ url: node.url ?? '', ...place });
  }
}

/** Markdown that was meant but not written: it would stand on the page as it was typed. */
function markdownSlip(node: BodyNode): string | undefined {
  if (node.type === 'text') {
    const text = node.value ?? '';
    if (/^#{1,6}[^\s#]/m.test(text)) return 'Put a space after the #, and this becomes a heading.';
    if (/\] \((https:|mailto:|tel:|\/|#)/.test(text))
      return 'Take out the space between ] and (, and this becomes a link.';
    if (/^\s*[•·▪◦–]\s/m.test(text)) return 'Start list items with “- ”, each on a line of its own.';
  }
  if (
    node.type === 'paragraph' &&
    node.children?.length === 1 &&
    node.children[0]?.type === 'strong' &&
    !/[.!?]$/.test(textOf(node))
  ) {
    return 'This looks like a heading but is none. Write it with ##.';
  }
  if (node.type === 'table') {
    const [head, ...rows] = node.children ?? [];
    if (rows.some((row) => (row.children?.length ?? 0) > (head?.children?.length ?? 0)))
      return 'A row of this table has more cells than its head. Its last words would be lost.';
  }
  return undefined;
}

type Refuse = (kind: ContentKind, message: string) => void;

/** All words below a node. */
export function textOf(node: BodyNode): string {
  return (node.value ?? node.alt ?? '') + (node.children ?? []).map(textOf).join('');
}

/** A picture beside the file that shows it. */
export const pictureName = /^\.\/[a-z0-9-]+\.(png|jpe?g|webp|avif)$/;

function checkPicture(node: BodyNode, refuse: Refuse): void {
  const url = node.url ?? '';
  if (!pictureName.test(url)) {
    refuse(
      'picture',
      'Put the picture in the same folder as this file and write its name as ./name.png (or .jpg, .webp, .avif).',
    );
  }
  if ((node.alt ?? '').trim() === '')
    refuse('picture', 'Describe this picture in the square brackets, for people who cannot see it.');
}

function refusalOf(node: BodyNode): [kind: ContentKind, message: string] {
  switch (node.type) {
    case 'mdxjsEsm': {
      const word = /^\s*(import|export)/.exec(node.value ?? '')?.[1] ?? 'import';
      return [
        'code',
        `This line starts with “${word}”. Pages cannot contain code. Delete it, or begin the sentence with another word.`,
      ];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ['code', 'Curly brackets have a special meaning. Delete them, or type \\{ to show one.'];
    case 'yaml':
    case 'toml':
      return ['front-matter', 'Fields stand only at the top of the file. Delete this second block.'];
    case 'thematicBreak':
      return ['syntax', 'Lines across the page are not used here. Use a ## heading instead.'];
    case 'delete':
      return ['syntax', 'Words cannot be crossed out (~~). Delete them.'];
    case 'html':
      return ['html', 'HTML does not work here. Write plain words, or use one of our blocks.'];
    default:
      return [
        'syntax',
        `This kind of text (${node.type}) is not used here. Write plain words, lists, tables and links.`,
      ];
  }
}
