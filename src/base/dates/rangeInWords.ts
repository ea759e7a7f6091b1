import { inWords } from '#base/dates/inWords.ts';

/**
 * A stretch of time as people write it: what both dates share is said once.
 *
 * @example rangeInWords('2017-11-13', '2017-11-17') // => '13 to 17 November 2017'
 * @example rangeInWords('2019-09', '2019-12') // => 'September to December 2019'
 */
export function rangeInWords(from: string, to?: string): string {
  if (to === undefined) return inWords(from);
  const last = inWords(to).split(' ');
  const first = inWords(from).split(' ');
  if (first.length !== last.length) return `${inWords(from)} to ${inWords(to)}`;
  while (first.length > 1 && first.at(-1) === last.at(first.length - last.length - 1)) first.pop();
  return `${first.join(' ')} to ${inWords(to)}`;
}
