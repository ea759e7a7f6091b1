import { parse } from 'parse5';
import { withBasePath, withoutBasePath, type BasePath } from '#base/basePath.ts';
import { isElement, type Element, type Node } from '#checks/built/readPage.ts';

/** Attributes that name one address (HTML standard, index of attributes; `xlink:href` in drawings). */
const naming: ReadonlySet<string> = new Set([
  'action',
  'cite',
  'data',
  'formaction',
  'href',
  'poster',
  'src',
  'xlink:href',
]);
/** Attributes that name several, each with a width or a density. */
const namingSeveral: ReadonlySet<string> = new Set(['imagesrcset', 'srcset']);

/** A page's HTML as the world reads it: with the folder of the site before each of its addresses. Nothing else of it changes. */
export function addBasePath(html: string, basePath: BasePath): string {
  return mapAddresses(html, basePath, (address) =>
    madeByVite(address, basePath) ? address : withBasePath(address, basePath),
  );
}

/** A page's HTML as the house reads it. An address without the folder leads out of the site, and says so: `/../services/`. */
export function takeOffBasePath(html: string, basePath: BasePath): string {
  return mapAddresses(html, basePath, (address) => withoutBasePath(address, basePath) ?? `/..${address}`);
}

/** Vite knows the folder, and has put it before its own files: those in `_astro`. */
function madeByVite(address: string, basePath: BasePath): boolean {
  return (withoutBasePath(address, basePath) ?? '').startsWith('/_astro/');
}

/** Changes every address in a page that starts with one slash, where it stands. */
function mapAddresses(html: string, basePath: BasePath, change: (address: string) => string): string {
  if (basePath === '') return html;
  const changes: { from: number; to: number; text: string }[] = [];
  eachElement(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes, (element) => {
    for (const [name, { startOffset, endOffset }] of Object.entries(element.sourceCodeLocation?.attrs ?? {})) {
      if (!naming.has(name) && !namingSeveral.has(name)) continue;
      const written = html.slice(startOffset, endOffset);
      const [before = ''] = /^[^=]*=\s*["']?\s*/.exec(written) ?? [];
      const value = written.slice(before.length);
      const text = namingSeveral.has(name)
        ? value.replace(/(^|,\s*)(\/(?!\/)[^\s,"']*)/g, (_, comma: string, address: string) => comma + change(address))
        : value.replace(/^\/(?!\/)[^"']*/, change);
      if (text !== value) changes.push({ from: startOffset + before.length, to: endOffset, text });
    }
  });
  let done = 0;
  const pieces = changes
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, text }) => {
      const between = html.slice(done, from);
      done = to;
      return [between, text];
    });
  return [...pieces, html.slice(done)].join('');
}

function eachElement(nodes: readonly Node[], visit: (element: Element) => void): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    visit(node);
    eachElement(node.childNodes, visit);
    if ('content' in node) eachElement(node.content.childNodes, visit);
  }
}
