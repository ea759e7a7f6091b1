/** What a family pays. "not-known" goes with an answer that says whom to ask. */
export const costs = [
  { id: 'free', label: 'Free', title: 'Free help' },
  { id: 'paid', label: 'You pay', title: 'Help that you pay for' },
  { id: 'means-tested', label: 'Depends on your money', title: 'Help whose cost depends on your money' },
  { id: 'mixed', label: 'Some free, some not', title: 'Help that is partly free' },
  { id: 'not-known', label: 'Cost not known', title: 'Help whose cost we do not know' },
] as const;

export type CostId = (typeof costs)[number]['id'];
