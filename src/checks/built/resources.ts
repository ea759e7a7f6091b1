import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import { attributeOf, type Element, type ReadPage } from '#checks/built/readPage.ts';

/** Kinds of <link> that only name an address and load nothing. */
const namesOnly = new Set(['alternate', 'author', 'canonical', 'license', 'me', 'next', 'prev', 'help', 'search']);

/** What a page loads (pictures, style, fonts) comes from this site, so no one else learns who reads it. */
export function checkResources({ address, elements }: ReadPage): Finding[] {
  return elements.flatMap((element) =>
    loadedBy(element)
      .filter((loaded) => !/^(\/(?!\/)|#)/.test(loaded))
      .map((loaded) =>
        builtFinding(
          'built-resource',
          address,
          `Loads ${loaded.slice(0, 80)} from somewhere that is not this site.`,
          'Keep a copy in this site, or link to it.',
        ),
      ),
  );
}

/** The addresses an element makes the browser fetch. */
export function loadedBy(element: Element): string[] {
  const found = ['src', 'poster', 'data', 'background'].map((name) => attributeOf(element, name));
  const srcset = attributeOf(element, 'srcset') ?? attributeOf(element, 'imagesrcset');
  if (srcset !== undefined) found.push(...srcset.split(',').map((part) => part.trim().split(/\s+/)[0]));
  if (element.tagName === 'link' && !relOf(element).every((rel) => namesOnly.has(rel)))
    found.push(attributeOf(element, 'href'));
  if (['use', 'image', 'feImage'].includes(element.tagName))
    found.push(attributeOf(element, 'href') ?? attributeOf(element, 'xlink:href'));
  return found.filter((value) => value !== undefined).map((value) => value.trim());
}

function relOf(element: Element): string[] {
  return (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}
