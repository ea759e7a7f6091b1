import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import { attributeOf, type Element, type ReadPage } from '#checks/built/readPage.ts';

/** Elements that bring in another page, move where links lead, or show something only with script off. */
const neverUsed = new Set([
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'portal',
  'base',
  'noscript',
  'plaintext',
  'xmp',
  'foreignobject',
  'animate',
  'set',
]);

/** No frames, no plug-ins, no `base`; and no `meta` that changes how the page is fetched, but for a move to one of our own pages. */
export function checkElements({ address, elements }: ReadPage): Finding[] {
  return elements
    .filter((element) => neverUsed.has(element.tagName.toLowerCase()) || isForbiddenMeta(element))
    .map((element) =>
      builtFinding('built-element', address, `Has <${element.tagName}>, which this site never uses.`, 'Take it out.'),
    );
}

function isForbiddenMeta(element: Element): boolean {
  const does = attributeOf(element, 'http-equiv');
  if (element.tagName !== 'meta' || does === undefined) return false;
  const movesWithinSite =
    does.toLowerCase() === 'refresh' && /^0;\s*url=\/(?!\/)[^\s]*$/i.test(attributeOf(element, 'content') ?? '');
  return !movesWithinSite;
}
