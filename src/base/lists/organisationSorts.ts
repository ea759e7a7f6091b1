/** What sort of body an organisation is, in the order of the list. */
export const organisationSorts = [
  { id: 'council', label: 'Councils' },
  { id: 'nhs', label: 'NHS bodies' },
  { id: 'families', label: 'Run by families or young people' },
  { id: 'charity', label: 'Charities' },
  { id: 'partnership', label: 'Partnerships' },
  { id: 'national', label: 'National bodies' },
  { id: 'company', label: 'Companies' },
] as const;

export type OrganisationSortId = (typeof organisationSorts)[number]['id'];
