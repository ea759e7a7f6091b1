/** The Partnership's three areas (its web page, January 2020). Which district is in which is in content/districts.yaml. */
export const areas = [
  { id: 'north', label: 'North' },
  { id: 'south', label: 'South' },
  { id: 'east', label: 'East' },
] as const;

export type AreaId = (typeof areas)[number]['id'];
