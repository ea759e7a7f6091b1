/** What a measure's figures count, as its schema has it. */
export type Unit = 'percent' | 'number' | 'weeks' | 'not-printed';

/**
 * A figure as it was printed, with its unit if one was; words where there was no figure. A minus is a true minus.
 *
 * @param decimals how many each figure was printed with, if all have as many: 80.0
 * @example figureText(84.7, 'percent') // => '84.7%'
 * @example figureText(-3.7, 'not-printed') // => '−3.7'
 */
export function figureText(figure: number | string, unit: Unit, decimals?: number): string {
  if (typeof figure === 'string') return figure;
  const digits = (decimals === undefined ? String(figure) : figure.toFixed(decimals)).replace('-', '−');
  if (unit === 'percent') return `${digits}%`;
  return unit === 'weeks' ? `${digits} weeks` : digits;
}
