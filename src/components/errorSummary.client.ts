import { make } from '#components/make.client.ts';

/** One thing that is wrong: what the list says of it, and the field that mends it. */
export interface Wrong {
  readonly says: string;
  readonly field: HTMLElement;
}

/**
 * Lists all that is wrong with a form at its top, each a link to its field, after the error summary of the GOV.UK Design System. Takes
 * the focus, so that it is read at once. Goes away when nothing is wrong.
 */
export function sumUp(summary: HTMLElement, wrongs: readonly Wrong[]): void {
  const items = wrongs.map(({ says, field }) => {
    const link = make('a', { href: `#${field.id}` }, says);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      field.focus();
    });
    return make('li', {}, link);
  });
  partOf(summary, 'ul').replaceChildren(...items);
  summary.hidden = items.length === 0;
  if (items.length > 0) summary.focus();
}

/**
 * A part of a form.
 *
 * @throws if the form has none: its HTML and its script do not belong together
 */
export function partOf(within: Element, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The form has no ${selector}.`);
  return found;
}
