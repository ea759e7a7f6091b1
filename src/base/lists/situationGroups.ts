/** The parts of life that families' situations belong to, in the order of "Start from what is happening". */
export const situationGroups = [
  { id: 'growing', label: 'A young child' },
  { id: 'school', label: 'School and learning' },
  { id: 'feelings', label: 'Feelings, behaviour and sleep' },
  { id: 'health', label: 'Health and waiting' },
  { id: 'home', label: 'Life at home' },
  { id: 'adult', label: 'Growing up' },
  { id: 'young', label: 'For you, if you are a young person' },
  { id: 'decisions', label: 'Letters and decisions' },
] as const;

export type SituationGroupId = (typeof situationGroups)[number]['id'];
