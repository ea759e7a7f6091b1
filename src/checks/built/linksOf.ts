import { attributeOf, type ReadPage } from '#checks/built/readPage.ts';

/** Where the links of a page lead, as written: `a`, `area`, and links inside drawings. */
export function linksOf({ elements }: ReadPage): string[] {
  return elements
    .filter(({ tagName }) => tagName === 'a' || tagName === 'area')
    .flatMap((element) => [attributeOf(element, 'href'), attributeOf(element, 'xlink:href')])
    .filter((link) => link !== undefined);
}
