import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import { attributeOf, textOf, type Element, type ReadPage } from '#checks/built/readPage.ts';

/** Scripts are modules that our own build wrote. Facts for search engines (JSON-LD) are data and may stand. */
export function checkScripts({ address, elements }: ReadPage): Finding[] {
  return elements
    .filter((element) => element.tagName === 'script' && !isOurs(element) && !isData(element))
    .map((element) =>
      builtFinding(
        'built-script',
        address,
        `Has a script that is not a file of ours: ${shown(element)}.`,
        'Put the code in a *.client.ts file and load it with <script> in the component.',
      ),
    );
}

function isOurs(element: Element): boolean {
  return (
    attributeOf(element, 'type') === 'module' &&
    /^\/_astro\/[\w.@-]+\.js$/.test(attributeOf(element, 'src') ?? '') &&
    textOf(element) === ''
  );
}

function isData(element: Element): boolean {
  return attributeOf(element, 'type') === 'application/ld+json' && attributeOf(element, 'src') === undefined;
}

function shown(element: Element): string {
  return (attributeOf(element, 'src') ?? textOf(element).slice(0, 60)) || 'an empty script';
}
