import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

let container: Promise<AstroContainer> | undefined;

/**
 * The HTML of one component with these props and slots. The only place in the tests that knows Astro's container.
 * Plain TypeScript sees an .astro file as unknown, so it is named for what it is here.
 */
export async function renderComponent(
  component: unknown,
  props: Record<string, unknown> = {},
  slots: Record<string, string> = {},
): Promise<string> {
  container ??= AstroContainer.create();
  const html = await (await container).renderToString(component as AstroComponentFactory, { props, slots });
  return withoutIndents(html.replace(/^<!DOCTYPE html>/i, ''));
}

const blocks =
  'article|aside|blockquote|button|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|input|label|legend|li|nav|ol|p|rect|section|summary|svg|table|tbody|td|text|th|thead|title|tr|ul';

/**
 * Spaces and line ends of the template, where a browser shows none: at the edges of an element (but for a span, whose
 * space parts its words from those beside it) and beside blocks; of two in a row it shows one.
 */
function withoutIndents(html: string): string {
  return html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(<(?!span)[a-z][^>]*>) /g, '$1')
    .replaceAll(/ (<\/(?!span)[a-z][^>]*>)/g, '$1')
    .replaceAll(' </span> ', ' </span>')
    .replaceAll(new RegExp(` ?(</?(?:${blocks})(?: [^>]*)?>) ?`, 'g'), '$1')
    .trim();
}
