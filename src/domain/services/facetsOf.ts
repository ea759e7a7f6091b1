import type { Service } from '#schemas/services.ts';
import { ageGroupsOf } from '#base/lists/ages.ts';
import { conditions } from '#base/lists/conditions.ts';
import type { FacetId } from '#base/lists/facets.ts';
import { idsOf } from '#base/lists/idsOf.ts';
import { needs } from '#base/lists/needs.ts';

/** Under which value of each facet a service is found. */
export type Facets = Readonly<Record<FacetId, readonly string[]>>;

/** What of a service decides where it is found. */
export type Sortable = Pick<Service, 'needs' | 'conditions' | 'ages' | 'kind' | 'cost' | 'routes' | 'diagnosisNeeded'>;

/**
 * Under which value of each facet a service is found: "any" need is every need and every condition.
 *
 * @example facetsOf({ needs: ['any'], ages: { from: 0, to: 4 }, kind: 'health', … }).age // => ['under-5']
 */
export function facetsOf(service: Sortable): Facets {
  const anyNeed = service.needs.includes('any');
  return {
    need: idsOf(needs).filter((id) => anyNeed || service.needs.includes(id)),
    condition: service.conditions ?? (anyNeed ? idsOf(conditions) : []),
    age: ageGroupsOf(service.ages),
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
    default:
      return true;
  }
}
