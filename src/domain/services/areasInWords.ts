import { areas } from '#base/lists/areas.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { inSentence } from '#base/text/inSentence.ts';

/**
 * The areas of a service as a family reads them.
 *
 * @example areasInWords(['north', 'east']) // => 'North and East'
 */
export function areasInWords(ids: readonly string[]): string {
  if (ids.includes('all') || ids.length === areas.length) return 'All of Lancashire';
  return inSentence(ids.map((id) => entryOf(areas, id).label));
}
