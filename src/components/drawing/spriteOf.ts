import { drawings } from '#components/drawing/drawings.ts';

/**
 * The symbols that a page’s finished HTML uses, and the view, which every page ends with. A page carries no others.
 *
 * @example spriteOf('<svg><use href="#break"></use></svg>') // => '<symbol id="break" …</symbol><symbol id="view" …</symbol>'
 */
export function spriteOf(html: string): string {
  return Object.entries(drawings)
    .filter(([name]) => name === 'view' || html.includes(`href="#${name}"`))
    .map(([name, { attributes, inside }]) => `<symbol id="${name}" ${attributes}>${inside}</symbol>`)
    .join('');
}
