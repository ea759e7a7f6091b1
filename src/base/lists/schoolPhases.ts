/** For whom a mainstream school is. */
export const schoolPhases = [
  { id: 'nursery', label: 'Nursery school' },
  { id: 'primary', label: 'Primary school' },
  { id: 'secondary', label: 'Secondary school' },
  { id: 'all-through', label: 'School for all ages' },
  { id: 'sixth-form', label: 'Sixth form' },
  { id: 'private', label: 'Private school' },
] as const;

export type SchoolPhaseId = (typeof schoolPhases)[number]['id'];
