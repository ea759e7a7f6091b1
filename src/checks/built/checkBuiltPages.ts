import type { Finding } from '../finding.ts';
import { checkElements } from './elements.ts';
import { factsOf, type PageFacts } from './factsOf.ts';
import { checkForms } from './forms.ts';
import { checkHandlers } from './handlers.ts';
import { checkHeadings } from './headings.ts';
import { checkIds } from './ids.ts';
import { checkJoinedWords } from './joinedWords.ts';
import { checkLang } from './lang.ts';
import { checkLinks } from './links.ts';
import { readPage, type BuiltPage, type ReadPage } from './readPage.ts';
import { checkResources } from './resources.ts';
import { checkSchemes } from './schemes.ts';
import { checkScripts } from './scripts.ts';
import { checkStyles } from './styles.ts';
import { checkTitles } from './titles.ts';

type PageCheck = (page: ReadPage, formEndpoint?: string) => Finding[];

/** What keeps a page safe, also one that only sends the reader on. */
const safetyChecks: readonly PageCheck[] = [
  checkScripts,
  checkHandlers,
  checkStyles,
  checkElements,
  checkResources,
  checkForms,
  checkSchemes,
  checkLang,
];
const pageChecks: readonly PageCheck[] = [...safetyChecks, checkHeadings, checkIds, checkJoinedWords];

/**
 * What one page says about itself: its findings, and the facts that the checks between pages need.
 *
 * @param formEndpoint the one place that takes messages about a page, if the site has one
 */
export function checkBuiltPage(page: BuiltPage, formEndpoint?: string): { findings: Finding[]; facts: PageFacts } {
  const read = readPage(page);
  const facts = factsOf(read);
  return {
    findings: (facts.moved ? safetyChecks : pageChecks).flatMap((check) => check(read, formEndpoint)),
    facts,
  };
}

/** The checks that need all pages: titles of their own, links that lead somewhere. */
export function checkBetweenPages(pages: readonly PageFacts[], files: ReadonlySet<string>): Finding[] {
  return [...checkTitles(pages), ...checkLinks(pages, files)];
}

/**
 * Every check over the finished pages.
 *
 * @param files the addresses of all files that are not pages
 */
export function checkBuiltPages(pages: readonly BuiltPage[], files: ReadonlySet<string> = new Set()): Finding[] {
  const checked = pages.map((page) => checkBuiltPage(page));
  return [
    ...checked.flatMap(({ findings }) => findings),
    ...checkBetweenPages(
      checked.map(({ facts }) => facts),
      files,
    ),
  ];
}
