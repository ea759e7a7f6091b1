/**
 * A figure with a comma at each thousand, as people read large numbers. Other digits stay as they are.
 *
 * @example withThousands('12317') // => '12,317'
 * @example withThousands('74.8%') // => '74.8%'
 */
export function withThousands(figure: string): string {
  return figure.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}
