/** How a family gets to a service: who can ask for it. */
export const routes = [
  { id: 'you', label: 'Ask for it yourself' },
  { id: 'school', label: 'Through school, nursery or college' },
  { id: 'health-visitor', label: 'Through a health visitor' },
  { id: 'doctor', label: 'Through your doctor' },
  { id: 'social-care', label: 'Through social care' },
  { id: 'not-known', label: 'We do not know' },
] as const;

export type RouteId = (typeof routes)[number]['id'];
