import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import { linksOf } from '#checks/built/linksOf.ts';
import type { ReadPage } from '#checks/built/readPage.ts';

const allowed = [
  /^https:\/\/[^/@\s]+\.[^/@\s]+/,
  /^mailto:[^\s]+@[^\s]+$/,
  /^tel:\+?[0-9]+$/,
  // A text is begun, never written or sent: digits only, no body.
  /^sms:\+?[0-9]+$/,
  /^\/(?!\/)/,
  /^#/,
];

/** Links lead to https, an email, a phone number to call or text, or a place on this site that starts with a slash. */
export function checkSchemes(page: ReadPage): Finding[] {
  return linksOf(page)
    .filter((link) => !allowed.some((pattern) => pattern.test(link)))
    .map((link) =>
      builtFinding(
        'built-scheme',
        page.address,
        `Has a link to "${link.slice(0, 80)}". Links start with https://, mailto:, tel:, sms:, / or #.`,
      ),
    );
}
