/** The parts of the list of needs, in its order. */
export const needGroups = [
  { id: 'thinking', label: 'Attention, learning and getting on with others' },
  { id: 'talking', label: 'Talking' },
  { id: 'body', label: 'Moving, seeing and hearing' },
  { id: 'health', label: 'Health' },
  { id: 'feelings', label: 'Feelings, and everyday life' },
] as const;

export type NeedGroupId = (typeof needGroups)[number]['id'];
