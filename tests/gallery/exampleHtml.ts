import type { Example } from '#components/Examples.ts';

/**
 * The HTML of one example, so that it can stand on one page with many others: its ids, and what refers to them, get a name in
 * front; what a script would show is shown.
 *
 * @example exampleHtml('<h2 id="who">…', {…}, 'reach-card-late') // => '<h2 id="reach-card-late-who">…'
 */
export function exampleHtml(html: string, { shownByScript }: Pick<Example, 'shownByScript'>, before: string): string {
  const shown =
    shownByScript === true
      ? html.replaceAll(/(<[a-z]+[^>]*?) hidden(?=[ >])/g, '$1').replaceAll(/<(\/?)template/g, '<$1div')
      : html;
  const ids = new Set([...shown.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
  return shown
    .replaceAll(
      / (id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g,
      (_, name: string, value: string) => {
        const named = value.split(' ').map((id) => (ids.has(id) ? `${before}-${id}` : id));
        return ` ${name}="${named.join(' ')}"`;
      },
    )
    .replaceAll(/ href="#([^"]+)"/g, (whole, id: string) => (ids.has(id) ? ` href="#${before}-${id}"` : whole));
}
