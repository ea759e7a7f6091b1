import { addresses } from '#base/addresses.ts';
import { tellUsReasons } from '#base/lists/tellUsReasons.ts';
import { fill } from '#base/text/fill.ts';
import { mailto } from '#base/text/mailto.ts';
import { longestMessage } from '#formats/readMessage.ts';
import type { SitePartId } from '#base/lists/siteParts.ts';
import type { LinkView, PageView, ReviewView, SourceView, TellUsFormView } from '#views/PageView.ts';
import { glossary } from '#queries/page/glossary.ts';
import { crumbsTo, navigationFor } from '#queries/page/navigation.ts';
import { pageText } from '#queries/page/pageText.ts';
import { searchFacts, type Findable } from '#queries/page/searchFacts.ts';
import { formEndpoint } from '#queries/page/siteSettings.ts';
import { cardNamed } from '#queries/page/contactLines.ts';
import { shortVersionOf } from '#queries/page/shortVersionOf.ts';
import { team } from '#queries/page/team.ts';
import { urgentLines } from '#queries/page/urgentLines.ts';

/** What is particular to one page. */
export interface PageFacts {
  address: string | undefined;
  title: string;
  summary: string;
  section?: SitePartId | undefined;
  /** Between its part of the site and the page itself. */
  crumbs?: LinkView[];
  review?: ReviewView | undefined;
  sources?: SourceView[];
  /** Leave out for lists and other pages that search should not find. */
  search?: Findable;
  /** The word that the page itself explains. */
  aboutWord?: string;
}

/** Everything that each page shows round its own content. */
export async function pageView(facts: PageFacts): Promise<PageView> {
  const { address, title, summary, section, review } = facts;
  const { email } = await team();
  const navigation = await navigationFor(address, section);
  const crumbs = [...(await crumbsTo(section)), ...(facts.crumbs ?? [])].filter(({ href }) => href !== address);
  return {
    address,
    title,
    headTitle: address === addresses.home ? navigation.siteName : `${title} - ${navigation.siteName}`,
    summary,
    section,
    crumbs,
    navigation,
    urgent: await urgentLines(),
    askCard: await cardNamed('every-page'),
    tellUs: tellUsReasons.map(({ label }) => ({
      label,
      href: mailto(email, `${label}: ${title}`, address === undefined ? undefined : `Page: ${address}`),
    })),
    tellUsForm: await tellUsForm(address),
    review,
    sources: facts.sources ?? [],
    glossary: await glossary(),
    search:
      facts.search === undefined || address === undefined ? undefined : await searchFacts(address, facts, facts.search),
    aboutWord: facts.aboutWord,
    shortVersion: await shortVersionOf(address),
  };
}

/** The form for a message about a page, where the site has a place that takes it. */
async function tellUsForm(page: string | undefined): Promise<TellUsFormView | undefined> {
  const endpoint = formEndpoint();
  if (endpoint === undefined || page === undefined) return undefined;
  const { hint, ...words } = await pageText('tell-us');
  return {
    endpoint,
    page,
    reasons: [...tellUsReasons],
    most: longestMessage,
    words: { ...words, hint: fill(hint, { most: longestMessage.toLocaleString('en-GB') }) },
  };
}
