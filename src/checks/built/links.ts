import type { Finding } from '#checks/finding.ts';
import { builtFinding } from '#checks/built/builtFinding.ts';
import type { PageFacts } from '#checks/built/factsOf.ts';

/**
 * Every link within the site leads to a page or file that is there, and to a part of it that is there.
 *
 * @param files the addresses of all files that are not pages, such as `/favicon.svg`
 */
export function checkLinks(pages: readonly PageFacts[], files: ReadonlySet<string>): Finding[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const [path, fragment] = split(link);
      const target = path === '' ? page : byAddress.get(path);
      if (!target && files.has(path)) return [];
      if (!target) {
        const slash = byAddress.has(`${path}/`) ? `Write ${path}/ with a slash at the end.` : undefined;
        return [builtFinding('built-link', page.address, `Links to ${link}, but there is no such page.`, slash)];
      }
      if (fragment === undefined || fragment === '' || target.ids.has(fragment)) return [];
      return [
        builtFinding('built-fragment', page.address, `Links to ${link}, but nothing there has the id "${fragment}".`),
      ];
    }),
  );
}

function split(link: string): [string, string | undefined] {
  const hash = link.indexOf('#');
  const before = hash < 0 ? link : link.slice(0, hash);
  const path = before.split('?')[0] ?? '';
  return [decode(path), hash < 0 ? undefined : decode(link.slice(hash + 1))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
