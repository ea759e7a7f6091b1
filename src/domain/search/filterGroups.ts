import { ages } from '#base/lists/ages.ts';
import { areas } from '#base/lists/areas.ts';
import { kinds } from '#base/lists/kinds.ts';
import { needs } from '#base/lists/needs.ts';
import type { FilterName } from '#domain/search/searchState.ts';

export interface FilterGroup {
  readonly name: FilterName;
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** The filters as the form shows them. */
export const filterGroups: readonly FilterGroup[] = [
  { name: 'kind', legend: 'Kind of help', options: kinds },
  { name: 'need', legend: 'Need', options: needs },
  { name: 'age', legend: 'Age', options: ages },
  { name: 'area', legend: 'Area', options: areas },
  {
    name: 'type',
    legend: 'Sort of page',
    options: [
      { id: 'service', label: 'Service' },
      { id: 'guide', label: 'Step-by-step guide' },
      { id: 'young', label: 'For young people' },
      { id: 'situation', label: 'Where to start' },
      { id: 'contact', label: 'Contact' },
      { id: 'organisation', label: 'Organisation' },
      { id: 'place', label: 'Place' },
      { id: 'word', label: 'Word explained' },
      { id: 'event', label: 'Event' },
      { id: 'record', label: 'Plans and results' },
      { id: 'page', label: 'About this site' },
    ],
  },
];
