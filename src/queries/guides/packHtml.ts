import type { BodyPart } from '#base/BodyPart.ts';

/**
 * A body as it stands in a pack of many: no ids, since another guide may have the same, and each heading one level lower,
 * under the title of its guide.
 *
 * @example packHtml(['<h2 id="who">Who</h2>']) // => ['<h3>Who</h3>']
 */
export function packHtml(parts: readonly BodyPart[]): BodyPart[] {
  return parts.map((part) =>
    typeof part === 'string'
      ? part
          .replace(/(<[a-z][^>]*?) id="[^"]*"/g, '$1')
          .replace(/<(\/?)h([2-5])\b/g, (_, close: string, level: string) => `<${close}h${Number(level) + 1}`)
      : { ...part, inside: packHtml(part.inside) },
  );
}
