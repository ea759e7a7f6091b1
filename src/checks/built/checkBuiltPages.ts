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

const pageChecks: readonly ((page: ReadPage) => Finding[])[] = [
  checkScripts,
  checkHandlers,
  checkStyles,
  checkElements,
  checkResources,
  checkForms,
  checkSchemes,
  checkHeadings,
  checkIds,
  checkJoinedWords,
  checkLang,
];

/** What one page says about itself: its findings, and the facts that the checks between pages need. */
export function checkBuiltPage(page: BuiltPage): { findings: Finding[]; facts: PageFacts } {
  const read = readPage(page);
  const facts = factsOf(read);
  return {
    findings: facts.moved ? safetyOf(read) : pageChecks.flatMap((check) => check(read)),
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
  const checked = pages.map(checkBuiltPage);
  return [
    ...checked.flatMap(({ findings }) => findings),
    ...checkBetweenPages(
      checked.map(({ facts }) => facts),
      files,
    ),
  ];
}

/** A page that only sends the reader on needs no headings; all that keeps it safe still holds. */
function safetyOf(read: ReadPage): Finding[] {
  return [
    checkScripts,
    checkHandlers,
    checkStyles,
    checkElements,
    checkResources,
    checkForms,
    checkSchemes,
    checkLang,
  ].flatMap((check) => check(read));
}
