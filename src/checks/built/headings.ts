import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import { textOf, type Element, type ReadPage } from '#checks/built/readPage.ts';

/** Exactly one main heading, and no level left out on the way down. */
export function checkHeadings({ address, elements }: ReadPage): Finding[] {
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const main = headings.filter(({ tagName }) => tagName === 'h1');
  const findings =
    main.length === 1
      ? []
      : [builtFinding('built-h1', address, `Has ${main.length} main headings (h1). A page needs exactly one.`)];
  headings.forEach((heading, index) => {
    const before = headings[index - 1];
    if (levelOf(heading) > (before ? levelOf(before) : 0) + 1) {
      findings.push(
        builtFinding(
          'built-headings',
          address,
          `Heading "${textOf(heading)}" is ${heading.tagName} ${before ? `but comes after ${before.tagName} "${textOf(before)}"` : 'but is the first'}. A level is left out.`,
        ),
      );
    }
  });
  return findings;
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}
