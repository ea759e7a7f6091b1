import type { FacetId } from './lists/facets.ts';

/** Every address of the site. The only place a path is spelled; each ends in a slash. */
export const addresses = {
  home: '/',
  services: '/services/',
  service: (id: string) => `/services/${id}/`,
  servicesAToZ: '/services/a-z/',
  servicesByLetter: (id: string) => `/services/a-z/${id}/`,
  servicesBy: (facet: FacetId, id: string) => `/services/${facet}/${id}/`,
  situations: '/where-to-start/',
  situation: (id: string) => `/where-to-start/${id}/`,
  organisations: '/organisations/',
  organisation: (id: string) => `/organisations/${id}/`,
  /** A page of a long list. The list's own address is its first page. */
  pageOfList: (list: string, page: number) => (page === 1 ? list : `${list}page/${page}/`),
  guides: '/guides/',
  guide: (id: string) => `/guides/${id}/`,
  contacts: '/contact/',
  contact: (id: string) => `/contact/${id}/`,
  contactsOutside: '/contact/#outside',
  contactsFor: (districtId: string) => `/contact/${districtId}/`,
  words: '/words/',
  wordsByLetter: (id: string) => `/words/a-z/${id}/`,
  word: (id: string) => `/words/${id}/`,
  urgentHelp: '/urgent-help/',
  urgentNumber: (id: string) => `/urgent-help/#${id}`,
  search: '/search/',
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query)}`,
  about: (id: string) => `/about/${id}/`,
  accessibility: '/about/accessibility/',
  privacy: '/about/privacy/',
  notFound: '/404.html',
} as const;
