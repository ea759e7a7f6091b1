import type { Service } from '../../schemas/services.ts';
import { ageGroupsOf, type AgeId } from '../lists/ages.ts';
import { areas, type AreaId } from '../lists/areas.ts';
import { idsOf } from '../lists/idsOf.ts';
import type { KindId } from '../lists/kinds.ts';
import { needs, type NeedId } from '../lists/needs.ts';

/** Under which need, age, area and kind a service is found. */
export interface Facets {
  need: NeedId[];
  age: AgeId[];
  area: AreaId[];
  kind: KindId[];
}

/**
 * Under which need, age, area and kind a service is found: "any" need is every need, "all" areas every area.
 *
 * @example facetsOf({ needs: ['any'], ages: { from: 0, to: 4 }, areas: ['all'], kind: 'health' }).age // => ['under-5']
 */
export function facetsOf(service: Pick<Service, 'needs' | 'ages' | 'areas' | 'kind'>): Facets {
  return {
    need: idsOf(needs).filter((id) => service.needs.includes('any') || service.needs.includes(id)),
    age: ageGroupsOf(service.ages),
    area: idsOf(areas).filter((id) => service.areas.includes('all') || service.areas.includes(id)),
    kind: [service.kind],
  };
}
