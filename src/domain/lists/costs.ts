/** What a family pays. "not-known" goes with an answer that says whom to ask. */
export const costs = [
  { id: 'free', label: 'Free' },
  { id: 'paid', label: 'You pay' },
  { id: 'means-tested', label: 'Depends on your money' },
  { id: 'mixed', label: 'Some free, some not' },
  { id: 'not-known', label: 'We do not know' },
] as const;

export type CostId = (typeof costs)[number]['id'];
