/** How a chart is drawn: which end is nought, and what the whole width stands for. */
export interface ChartScale {
  nought: 'start' | 'end';
  /** The figure at the far end from nought; below nought if nought is the end. */
  far: number;
}

/**
 * A scale that holds all figures and starts from nought, as a bar must. Percentages that fill a good part of 100 are
 * drawn against 100; small ones, and counts, against a little more than the largest.
 *
 * @example chartScale([84.7, 90], true) // => { nought: 'start', far: 100 }
 * @throws {RangeError} for figures on both sides of nought: no measure of the plan has them
 */
export function chartScale(figures: readonly number[], percent: boolean): ChartScale {
  const most = Math.max(0, ...figures);
  const least = Math.min(0, ...figures);
  if (most > 0 && least < 0) throw new RangeError('Figures on both sides of nought');
  if (least < 0) return { nought: 'end', far: least };
  return { nought: 'start', far: percent && most >= 40 ? 100 : most === 0 ? 1 : most };
}

/** How far from nought a figure stands, in percent of the width, to two decimals. */
export function placeOnScale(figure: number, { far }: ChartScale): number {
  return Math.round((figure / far) * 10_000) / 100;
}
