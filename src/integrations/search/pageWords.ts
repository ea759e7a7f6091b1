/** A heading of a page that a link can lead to. */
export interface PageHeading {
  readonly id: string;
  readonly text: string;
}

/** The words of a page that search may know. */
export interface PageWords {
  readonly headings: readonly PageHeading[];
  /** All its text, headings too. */
  readonly text: string;
}

/** A tag, an element that holds no text of the page, or a piece of text. A value between quotes may hold anything. */
const pieces =
  /<!--[^]*?-->|<(script|style|template|svg|select)\b[^]*?<\/\1>|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/gi;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const inline = new Set('a abbr b bdi cite code em i mark q s small span strong sub sup time u'.split(' '));

/**
 * The words of a finished page, as Pagefind is told to read them: what stands in `data-pagefind-body`, without
 * what stands in `data-pagefind-ignore`.
 *
 * @param html as Astro wrote it: every element that can be closed is closed
 */
export function pageWords(html: string): PageWords {
  const headings: PageHeading[] = [];
  let text = '';
  let depth = 0;
  /** How deep the body and what is left out begin. */
  let body: number | undefined;
  let ignored: number | undefined;
  let heading: { readonly id: string; readonly start: number } | undefined;
  for (const [piece, , close, name = '', attributes = ''] of html.matchAll(pieces)) {
    if (name === '') {
      if (body !== undefined && ignored === undefined && !piece.startsWith('<')) text += piece;
      continue;
    }
    const tag = name.toLowerCase();
    if (!inline.has(tag)) text += ' ';
    if (empty.has(tag) || attributes.endsWith('/')) continue;
    if (close === '') {
      depth += 1;
      if (body === undefined && attributes.includes('data-pagefind-body')) body = depth;
      if (ignored === undefined && attributes.includes('data-pagefind-ignore')) ignored = depth;
      const [, id] = /^h[1-6]$/.test(tag) ? (/\sid="([^"]+)"/.exec(attributes) ?? []) : [];
      if (id !== undefined && body !== undefined && ignored === undefined) heading = { id, start: text.length };
    } else {
      if (depth === ignored) ignored = undefined;
      if (depth === body) body = undefined;
      depth -= 1;
      if (heading && /^h[1-6]$/.test(tag)) {
        headings.push({ id: heading.id, text: tidy(text.slice(heading.start)) });
        heading = undefined;
      }
    }
  }
  return { headings, text: tidy(text) };
}

function tidy(text: string): string {
  return text
    .replaceAll(/&(?:quot|#34);/g, '"')
    .replaceAll(/&(?:#39|apos);/g, '’')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
