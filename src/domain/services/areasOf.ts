import { areas, type AreaId } from '#base/lists/areas.ts';
import { idsOf } from '#base/lists/idsOf.ts';

/**
 * The areas that a service is for.
 *
 * @example areasOf({ areas: ['all'] }) // => ['north', 'south', 'east']
 */
export function areasOf(service: { readonly areas: readonly string[] }): AreaId[] {
  return idsOf(areas).filter((id) => service.areas.includes('all') || service.areas.includes(id));
}
