import { withCapital } from '#base/text/withCapital.ts';

/**
 * A paragraph of the agreement as people name it.
 *
 * @example paragraphLabel('4-1') // => '4.1'
 * @example paragraphLabel('3-forward-plan-2') // => 'Forward plan 2'
 */
export function paragraphLabel(id: string): string {
  const [section = '', ...rest] = id.split('-');
  if (rest.every((part) => /^\d+$/.test(part))) return [section, ...rest].join('.');
  // The paragraph that opens a part is numbered 0 in its address, and has no number in words.
  return withCapital(rest.filter((part) => part !== '0').join(' '));
}
