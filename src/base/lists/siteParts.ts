/** The parts of the site: each page says in which it stands, and its breadcrumbs begin there. `navigation.yaml` names them. */
export const siteParts = [
  'services',
  'guides',
  'near',
  'contacts',
  'things-to-do',
  'events',
  'say',
  'young',
  'schools',
  'words',
] as const;

export type SitePartId = (typeof siteParts)[number];
