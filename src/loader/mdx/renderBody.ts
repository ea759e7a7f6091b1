import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import type { BlockPart, BodyPart, Heading } from '#base/BodyPart.ts';
import { prose } from '#schemas/prose.ts';
import { bodyFeatures } from '#loader/mdx/parseBody.ts';

/**
 * A guarded body, finished: HTML, and between it the blocks that their components print. The tree that was guarded is the tree
 * that is written; nothing is compiled, so ten thousand bodies are ten thousand texts and not ten thousand modules.
 * `hast-util-to-html` throws on any node it does not know; elements and attributes are held against a list here,
 * so that a change in the parser cannot put a new one on a page.
 *
 * @throws if the tree holds anything that the guard should have refused
 */
export function renderBody(body: string): { parts: BodyPart[]; headings: Heading[] } {
  const tree = mdxToHast(body, { features: bodyFeatures }) as unknown as Root;
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree);
  return { parts: partsOf(tree.children), headings };

  function visit(node: Nodes): void {
    if (node.type === 'element') {
      const attributes = attributesOf[node.tagName];
      const stray = Object.keys(node.properties).find((name) => !attributes?.includes(name));
      if (!attributes || stray)
        throw new Error(`A guarded body holds <${node.tagName}${stray ? ` ${stray}` : ''}>, which no page may have.`);
      if (/^h[2-6]$/.test(node.tagName)) {
        const text = wordsOf(node);
        const slug = slugger.slug(text);
        node.properties['id'] = slug;
        headings.push({ depth: Number(node.tagName.slice(1)), slug, text });
      }
    } else if (node.type !== 'root' && node.type !== 'text' && !isBlock(node)) {
      throw new Error(`A guarded body holds a node of the type ${node.type}, which no page may have.`);
    }
    if ('children' in node) node.children.forEach(visit);
  }
}

/** Neighbours that are no blocks become one piece of HTML. `toHtml` would throw at a block that stands anywhere deeper. */
function partsOf(nodes: readonly RootContent[]): BodyPart[] {
  const parts: BodyPart[] = [];
  let run: RootContent[] = [];
  const close = () => {
    const html = toHtml({ type: 'root', children: run }, { allowDangerousHtml: false }).trim();
    if (html !== '') parts.push(html);
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) run.push(node);
    else {
      close();
      parts.push(blockOf(node));
    }
  }
  close();
  return parts;
}

/** A block as the parser gives it. The guard has held its name and its attributes against schemas/prose.ts. */
interface BlockNode {
  type: 'mdxJsxFlowElement';
  name: string;
  attributes: readonly { name: string; value: unknown }[];
  children: readonly RootContent[];
}

function isBlock(node: { type: string }): node is BlockNode {
  return node.type === 'mdxJsxFlowElement';
}

/** @throws for a block or an attribute that the guard should have refused */
function blockOf({ name, attributes, children }: BlockNode): BlockPart {
  const stray = attributes.find(({ value }) => typeof value !== 'string');
  if (!Object.hasOwn(prose, name) || stray)
    throw new Error(`A guarded body holds <${name}${stray ? ` ${stray.name}` : ''}>, which no page may have.`);
  return {
    block: name,
    props: Object.fromEntries(attributes.map((each) => [each.name, String(each.value)])),
    inside: partsOf(children),
  };
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
