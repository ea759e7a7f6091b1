import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readingGrade, type ReadingGrade } from '#checks/readingGrade.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * How hard the words of a finished page are: those in the paragraphs, list items and definitions of `main`. The proper names of
 * places (`translate="no"`) are no sentences of ours.
 */
export function gradeOfPage(html: string, terms: readonly string[]): ReadingGrade {
  return readingGrade(terms)(textBlocks(html));
}

/** The words of each paragraph, list item and definition of `main`, without those of smaller ones inside it. */
function textBlocks(html: string): string[] {
  const blocks: string[] = [];
  const main = find(parse(html).childNodes, 'main');
  if (main) visit(main, undefined);
  return blocks;

  function visit(node: Node, block: number | undefined): void {
    if (node.nodeName === '#text' && 'value' in node) {
      if (block !== undefined) blocks[block] = (blocks[block] ?? '') + node.value;
      return;
    }
    if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'translate' && value === 'no')) return;
    const own = ['p', 'li', 'dd'].includes(node.nodeName);
    const inside = own ? blocks.push('') - 1 : block;
    if ('childNodes' in node) node.childNodes.forEach((child) => visit(child, inside));
    if (block !== undefined && !own) blocks[block] = `${blocks[block] ?? ''} `;
  }
}

function find(nodes: readonly Node[], name: string): Node | undefined {
  for (const node of nodes) {
    if (node.nodeName === name) return node;
    const inside = 'childNodes' in node ? find(node.childNodes, name) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
