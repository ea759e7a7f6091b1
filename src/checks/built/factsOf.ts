import { linksOf } from '#checks/built/linksOf.ts';
import { attributeOf, textOf, type ReadPage } from '#checks/built/readPage.ts';
import { loadedBy } from '#checks/built/resources.ts';

/** The little that must be kept of a page to check it against the others. */
export interface PageFacts {
  readonly address: string;
  readonly title: string;
  /** true if the page only sends the reader on to another. */
  readonly moved: boolean;
  readonly ids: ReadonlySet<string>;
  /** Links and loaded files within this site, as written. */
  readonly links: readonly string[];
}

export function factsOf(page: ReadPage): PageFacts {
  const { address, elements } = page;
  const title = elements.find(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head');
  const refresh = elements.find((element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh');
  const movedTo = refresh && /url=(.*)$/i.exec(attributeOf(refresh, 'content') ?? '')?.[1];
  const links = [...linksOf(page), ...elements.flatMap(loadedBy), ...(movedTo ? [movedTo] : [])];
  return {
    address,
    title: title ? textOf(title) : '',
    moved: refresh !== undefined,
    ids: new Set(elements.map((element) => attributeOf(element, 'id')).filter((id) => id !== undefined)),
    links: [...new Set(links.filter((link) => /^(\/(?!\/)|#)/.test(link)))],
  };
}
