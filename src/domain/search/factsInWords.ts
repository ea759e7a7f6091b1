import { inWords } from '#base/dates/inWords.ts';
import { filterGroups } from '#domain/search/filterGroups.ts';
import type { PageFacts } from '#domain/search/pageFacts.ts';
import type { FilterName } from '#domain/search/searchState.ts';

/** What sort of page it is, and for whom, as a result says it: with the words of the filters. */
export function factsInWords({ type, kind, area, age, standing }: PageFacts): string[] {
  return [
    ...labels('type', [type]),
    ...labels('kind', kind),
    range('area', area, 'All of Lancashire'),
    range('age', age, 'All ages'),
    standing === 'late' ? 'Due to be checked again' : '',
    standing === 'past' ? 'From the past' : '',
  ].filter((fact) => fact !== '');
}

/** When a page was last checked, if it says so. */
export function checkedInWords({ reviewed }: PageFacts): string | undefined {
  return reviewed === undefined ? undefined : `Checked on ${inWords(reviewed)}`;
}

/** The words of some values of a filter. A page that fits all of them says so in one. */
function range(name: FilterName, values: readonly string[], all: string): string {
  return values.length === optionsOf(name).length ? all : labels(name, values).join(', ');
}

function labels(name: FilterName, values: readonly string[]): string[] {
  return values.flatMap((value) => optionsOf(name).find(({ id }) => id === value)?.label ?? []);
}

function optionsOf(name: FilterName) {
  return filterGroups.find((group) => group.name === name)?.options ?? [];
}
