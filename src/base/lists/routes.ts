/** How a family gets to a service: who can ask for it. */
export const routes = [
  { id: 'you', label: 'Ask for it yourself', title: 'Help you can ask for yourself' },
  {
    id: 'school',
    label: 'Through school, nursery or college',
    title: 'Help through school, nursery or college',
  },
  { id: 'health-visitor', label: 'Through a health visitor', title: 'Help through a health visitor' },
  { id: 'doctor', label: 'Through your doctor', title: 'Help through your doctor' },
  { id: 'social-care', label: 'Through social care', title: 'Help through social care' },
  { id: 'not-known', label: 'Way in not known', title: 'Help where we do not know who can ask' },
] as const;

export type RouteId = (typeof routes)[number]['id'];
