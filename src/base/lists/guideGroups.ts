/** The parts of the list of guides, in its order. The last two are read by others than families. */
export const guideGroups = [
  { id: 'start', label: 'Worried, or just starting' },
  { id: 'school', label: 'At nursery, school and college' },
  { id: 'plan', label: 'Education, health and care plans' },
  { id: 'disagree', label: 'When you do not agree' },
  { id: 'health', label: 'Health and waiting' },
  { id: 'home', label: 'Life at home, and money' },
  { id: 'adult', label: 'Growing up' },
  { id: 'rights', label: 'Your rights and your voice' },
  { id: 'schools', label: 'For schools and professionals' },
] as const;

export type GuideGroupId = (typeof guideGroups)[number]['id'];
