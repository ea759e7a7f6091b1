import { ages } from '#base/lists/ages.ts';
import { conditions } from '#base/lists/conditions.ts';
import { costs } from '#base/lists/costs.ts';
import type { FacetId } from '#base/lists/facets.ts';
import { kinds } from '#base/lists/kinds.ts';
import { needs } from '#base/lists/needs.ts';
import { routes } from '#base/lists/routes.ts';

/** One value that the directory can be narrowed to. */
export interface FacetValue {
  readonly id: string;
  /** As one choice of several: "Under 5". */
  readonly label: string;
  /** As the heading of its own list: "Help for children under 5". */
  readonly title: string;
}

/** Every value of every facet, in the order in which families read them. Each has a page, also while no service is under it. */
export function facetValues(): Record<FacetId, readonly FacetValue[]> {
  return {
    need: needs.map(({ id, label }) => ({ id, label, title: `Help with ${withSmall(label)}` })),
    condition: conditions.map(({ id, label, title }) => ({ id, label, title })),
    age: ages.map(({ id, label, from, to }) => ({
      id,
      label,
      title: from === 0 ? `Help for children under ${to + 1}` : `Help for ages ${label}`,
    })),
    kind: kinds.map(({ id, label }) => ({ id, label, title: label })),
    how: routes.map(({ id, label, title }) => ({ id, label, title })),
    cost: costs.map(({ id, label, title }) => ({ id, label, title })),
    diagnosis: [{ id: 'not-needed', label: 'No diagnosis needed', title: 'Help without a diagnosis' }],
  };
}

function withSmall(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
