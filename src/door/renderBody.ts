import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { bodyFeatures } from './parseBody.ts';

/**
 * The HTML of a guarded body that uses no blocks: the tree that was guarded is the tree that is written.
 * `hast-util-to-html` throws on any node it does not know; elements and attributes are held against a list here,
 * so that a change in the parser cannot put a new one on a page.
 *
 * @throws if the tree holds anything that the guard should have refused
 */
export function renderBody(body: string): string {
  const tree = mdxToHast(body, { features: bodyFeatures }) as unknown as Root;
  const slugger = new GithubSlugger();
  visit(tree);
  return toHtml(tree, { allowDangerousHtml: false }).trim();

  function visit(node: Nodes): void {
    if (node.type === 'element') {
      const attributes = attributesOf[node.tagName];
      const stray = Object.keys(node.properties).find((name) => !attributes?.includes(name));
      if (!attributes || stray) throw new Error(`A guarded body holds <${node.tagName}${stray ? ` ${stray}` : ''}>, which no page may have.`);
      if (/^h[2-6]$/.test(node.tagName)) node.properties['id'] = slugger.slug(wordsOf(node));
    } else if (node.type !== 'root' && node.type !== 'text') {
      throw new Error(`A guarded body holds a node of the type ${node.type}, which no page may have.`);
    }
    if ('children' in node) node.children.forEach(visit);
  }
}

/** The elements a plain body may become, each with the attributes it may have. */
const attributesOf: Record<string, readonly string[]> = {
  a: ['href', 'title'],
  blockquote: [],
  br: [],
  code: ['className'],
  em: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  li: [],
  ol: ['start'],
  p: [],
  pre: [],
  strong: [],
  table: [],
  tbody: [],
  td: [],
  th: [],
  thead: [],
  tr: [],
  ul: [],
};

function wordsOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : ''))
    .join('');
}
