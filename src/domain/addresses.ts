import type { AgeId } from './lists/ages.ts';
import type { AreaId } from './lists/areas.ts';
import type { ConditionId } from './lists/conditions.ts';
import type { CostId } from './lists/costs.ts';
import type { KindId } from './lists/kinds.ts';
import type { NeedId } from './lists/needs.ts';
import type { RouteId } from './lists/routes.ts';

/** Every address of the site. The only place a path is spelled; each ends in a slash. */
export const addresses = {
  home: '/',
  services: '/services/',
  service: (id: string) => `/services/${id}/`,
  servicesAToZ: '/services/a-z/',
  servicesByLetter: (id: string) => `/services/a-z/${id}/`,
  servicesByNeed: (id: NeedId) => `/services/need/${id}/`,
  servicesByCondition: (id: ConditionId) => `/services/condition/${id}/`,
  servicesByAge: (id: AgeId) => `/services/age/${id}/`,
  servicesByArea: (id: AreaId) => `/services/area/${id}/`,
  servicesByKind: (id: KindId) => `/services/kind/${id}/`,
  servicesByDistrict: (id: string) => `/services/district/${id}/`,
  servicesByCost: (id: CostId) => `/services/cost/${id}/`,
  servicesByRoute: (id: RouteId) => `/services/how/${id}/`,
  servicesWithoutDiagnosis: '/services/no-diagnosis/',
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
  contactsFor: (districtId: string) => `/contact/${districtId}/`,
  words: '/words/',
  word: (id: string) => `/words/${id}/`,
  urgentHelp: '/urgent-help/',
  search: '/search/',
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query)}`,
  about: (id: string) => `/about/${id}/`,
  accessibility: '/about/accessibility/',
  privacy: '/about/privacy/',
  notFound: '/404.html',
} as const;
