import type { District } from '#schemas/districts.ts';
import type { Service } from '#schemas/services.ts';
import { ageGroupsOf } from '#base/lists/ages.ts';
import { areas } from '#base/lists/areas.ts';
import { conditions } from '#base/lists/conditions.ts';
import type { FacetId } from '#base/lists/facets.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { needs } from '#base/lists/needs.ts';

/** Under which value of each facet a service is found. */
export type Facets = Readonly<Record<FacetId, readonly string[]>>;

/** What of a service decides where it is found. */
export type Sortable = Pick<
  Service,
  'needs' | 'conditions' | 'ages' | 'areas' | 'districts' | 'kind' | 'cost' | 'routes' | 'diagnosisNeeded'
>;

/**
 * Under which value of each facet a service is found: "any" need is every need and every condition, "all" areas every area.
 * A district has what its area has, unless the service names the districts it serves.
 *
 * @example facetsOf({ needs: ['any'], ages: { from: 0, to: 4 }, areas: ['all'], kind: 'health', … }, districts).age // => ['under-5']
 */
export function facetsOf(service: Sortable, districts: readonly Pick<District, 'id' | 'area'>[]): Facets {
  const anyNeed = service.needs.includes('any');
  const areaIds = idsOf(areas).filter((id) => service.areas.includes('all') || service.areas.includes(id));
  return {
    need: idsOf(needs).filter((id) => anyNeed || service.needs.includes(id)),
    condition: service.conditions ?? (anyNeed ? idsOf(conditions) : []),
    age: ageGroupsOf(service.ages),
    district: service.districts ?? districts.filter(({ area }) => areaIds.includes(area)).map(({ id }) => id),
    area: areaIds,
    kind: [service.kind],
    how: service.routes,
    cost: [service.cost],
    diagnosis: service.diagnosisNeeded === 'no' ? ['not-needed'] : [],
  };
}

/**
 * true if a service is listed under this facet because of what it is, and not because it is for everyone.
 *
 * @example isMeantFor({ needs: ['any'], … }, 'need') // => false
 */
export function isMeantFor(service: Sortable, facet: FacetId): boolean {
  switch (facet) {
    case 'need':
      return !service.needs.includes('any');
    case 'condition':
      return service.conditions !== undefined;
    case 'district':
    case 'area':
      return service.districts !== undefined || !service.areas.includes('all');
    default:
      return true;
  }
}
