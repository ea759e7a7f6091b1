import { addresses } from '#base/addresses.ts';
import type { NavigationView } from '#views/PageView.ts';

/** The parts of the site. Those with `main` stand in the navigation at the head of every page. */
const parts = [
  { id: 'services', label: 'Find help', href: addresses.services, main: true },
  { id: 'guides', label: 'EHC plans and rights', href: addresses.guides, main: true },
  { id: 'contacts', label: 'Who to contact', href: addresses.contacts, main: true },
  { id: 'events', label: 'What’s on', href: addresses.events, main: true },
  { id: 'say', label: 'Have your say', href: addresses.haveYourSay, main: true },
  { id: 'young', label: 'Young people', href: addresses.young, main: true },
  { id: 'schools', label: 'For schools and professionals', href: addresses.schools, main: false },
  { id: 'words', label: 'Words explained', href: addresses.words, main: false },
] as const;

const footer = [
  { label: 'All help, A to Z', href: addresses.servicesAToZ },
  { label: 'Which of these fits?', href: addresses.situations },
  { label: 'For schools and professionals', href: addresses.schools },
  { label: 'Words explained', href: addresses.words },
  { label: 'Organisations', href: addresses.organisations },
  { label: 'Our plans and results', href: addresses.plans },
  { label: 'News', href: addresses.news },
  { label: 'Get updates', href: addresses.updates },
  { label: 'Other formats', href: addresses.formats },
  { label: 'What the law says must be here', href: addresses.coverage },
  { label: 'Accessibility', href: addresses.accessibility },
  { label: 'Privacy', href: addresses.privacy },
  { label: 'Urgent help', href: addresses.urgentHelp },
] as const;

const stage = {
  short: 'New site, not yet official.',
  full: 'New site, not yet the council’s official Local Offer. Some facts are old and being checked.',
} as const;

/** Pages that have a search box of their own, and the one on which nothing may stand before the help. */
const ownSearch: readonly (string | undefined)[] = [addresses.home, addresses.search, addresses.urgentHelp, undefined];

export const siteName = 'Lancashire SEND Local Offer';

export type SectionId = (typeof parts)[number]['id'];

/** The first breadcrumbs of a page: home, then its part of the site. */
export function crumbsTo(section?: SectionId): { label: string; href: string }[] {
  const part = parts.find(({ id }) => id === section);
  return [{ label: 'Home', href: addresses.home }, ...(part ? [{ label: part.label, href: part.href }] : [])];
}

/** Header and footer, with the reader's place marked. */
export function navigationFor(address: string | undefined, section: SectionId | undefined): NavigationView {
  return {
    siteName,
    stage: address === addresses.urgentHelp ? undefined : stage,
    searchBox: !ownSearch.includes(address),
    main: parts
      .filter(({ main }) => main)
      .map(({ id, label, href }) => ({
        label,
        href,
        current: href === address ? 'page' : id === section ? 'true' : undefined,
      })),
    tools: {
      home: addresses.home,
      search: addresses.search,
      searchIsHere: address === addresses.search,
      urgentHelp: addresses.urgentHelp,
      urgentIsHere: address === addresses.urgentHelp,
    },
    footer: [...footer],
    footerNote: 'Facts on this site come from public documents. Each page says which, and from when.',
  };
}
