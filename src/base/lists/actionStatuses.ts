/** How an action of the 2019–20 plan stood, in the plan's own five steps. `printed` is the colour or letter it used. */
export const actionStatuses = [
  { id: 'complete', label: 'Complete', says: 'Done by that date', printed: 'blue, C' },
  { id: 'on-track', label: 'On track', says: 'Would meet its date', printed: 'green, G' },
  { id: 'under-way', label: 'Under way', says: 'Begun', printed: 'amber, A' },
  { id: 'delayed', label: 'Delayed', says: 'Late, and at risk', printed: 'red, R' },
  { id: 'not-started', label: 'Not started', says: 'Nothing done yet', printed: 'grey, n/s' },
] as const;

export type ActionStatusId = (typeof actionStatuses)[number]['id'];
