import type { Finding } from '#checks/finding.ts';
import { checkElements } from '#checks/built/elements.ts';
import { factsOf, type PageFacts } from '#checks/built/factsOf.ts';
import { checkForms } from '#checks/built/forms.ts';
import { checkHandlers } from '#checks/built/handlers.ts';
import { checkHeadings } from '#checks/built/headings.ts';
import { checkIds } from '#checks/built/ids.ts';
import { checkJoinedWords } from '#checks/built/joinedWords.ts';
import { checkLang } from '#checks/built/lang.ts';
import { checkLinks } from '#checks/built/links.ts';
import { readPage, type BuiltPage, type ReadPage } from '#checks/built/readPage.ts';
import { checkResources } from '#checks/built/resources.ts';
import { checkSchemes } from '#checks/built/schemes.ts';
import { checkScripts } from '#checks/built/scripts.ts';
import { checkStyles } from '#checks/built/styles.ts';
import { checkTitles } from '#checks/built/titles.ts';

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
