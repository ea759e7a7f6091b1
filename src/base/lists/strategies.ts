/** The two strategies whose parts the strategy collection holds, with the page that shows each. */
export const strategies = [
  { id: 'just-count-to-five', label: 'Just Count to Five' },
  { id: 'working-together', label: 'Working Together' },
] as const;

export type StrategyId = (typeof strategies)[number]['id'];
