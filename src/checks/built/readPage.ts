import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A finished page, as the build wrote it. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
}

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** A finished page after parsing: its elements in the order of the document, those inside templates too. */
export interface ReadPage {
  readonly address: string;
  readonly elements: readonly Element[];
}

/**
 * Parses a page the way a browser does, once for all checks.
 * Reads it as with script off, so that nothing can hide in a `noscript`.
 */
export function readPage({ address, html }: BuiltPage): ReadPage {
  const elements: Element[] = [];
  collect(parse(html, { scriptingEnabled: false }).childNodes, elements);
  return { address, elements };
}

/** The value of an attribute, or undefined. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All the text in an element, spaces as one. */
export function textOf(element: Element): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

export function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

function rawText(element: Element): string {
  return element.childNodes
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : isElement(node) ? rawText(node) : ''))
    .join('');
}

function collect(nodes: readonly Node[], into: Element[]): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    into.push(node);
    collect(node.childNodes, into);
    if ('content' in node) collect(node.content.childNodes, into);
  }
}
