/**
 * Whether this browser has what our scripts change a page with; the newest of it came in 2020. Asked before anything that
 * works is taken away, and before a field is shown that could not answer.
 */
export function canRewrite(): boolean {
  return typeof (Element.prototype as Partial<Element>).replaceChildren === 'function';
}
