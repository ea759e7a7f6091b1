import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { syllable } from 'syllable';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** How hard a text is to read. */
export interface ReadingGrade {
  /** Flesch–Kincaid grade: about the years of school a reader needs. */
  grade: number;
  /** Words in the sentences that were counted. */
  words: number;
}

/**
 * The Flesch–Kincaid grade of a finished page: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 * Counted are sentences of four words or more in the paragraphs, list items and definitions of `main`;
 * a term of our word list counts as one word of two syllables, for the page explains it.
 *
 * @param terms how pages write our words, longest first
 */
export function readingGrade(html: string, terms: readonly string[]): ReadingGrade {
  const known = new RegExp(
    `\\b(?:${terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})s?(?![\\p{L}])`,
    'giu',
  );
  const sentences = textBlocks(html)
    .flatMap((text) => text.replace(known, ' zzterm ').split(/(?<=[.!?:])\s+/))
    .map((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
    .filter((words) => words.length >= 4);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + (word === 'zzterm' ? 2 : Math.max(1, syllable(word))), 0);
  if (words.length === 0) return { grade: 0, words: 0 };
  return {
    grade: (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59,
    words: words.length,
  };
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
