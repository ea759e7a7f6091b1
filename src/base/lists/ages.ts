/** Ages in whole years, both ends included. The local offer covers 0 to 25 (Children and Families Act 2014, sections 30 and 83). */
export const ages = [
  { id: 'under-5', label: 'Under 5', from: 0, to: 4 },
  { id: '5-to-10', label: '5 to 10', from: 5, to: 10 },
  { id: '11-to-15', label: '11 to 15', from: 11, to: 15 },
  { id: '16-to-25', label: '16 to 25', from: 16, to: 25 },
] as const;

export type AgeId = (typeof ages)[number]['id'];

/**
 * The age groups that a range of ages touches.
 *
 * @example ageGroupsOf({ from: 0, to: 5 }) // => ['under-5', '5-to-10']
 */
export function ageGroupsOf(range: { from: number; to: number }): AgeId[] {
  return ages.filter((age) => range.from <= age.to && range.to >= age.from).map((age) => age.id);
}
