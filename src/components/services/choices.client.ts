import type { Choice } from '../../domain/services/narrow.ts';
import { make } from '../make.client.ts';

/** One box to tick, with the number of entries it would show. */
export interface ChoiceBox extends Choice {
  readonly label: string;
  readonly box: HTMLInputElement;
  readonly number: HTMLElement;
}

/** Turns every group of links that choose a value into a group of boxes, in its place. */
export function boxesFromLinks(nav: HTMLElement): ChoiceBox[] {
  return [...nav.querySelectorAll<HTMLElement>('ul[data-facet]')].flatMap((links) => {
    const choices = [...links.querySelectorAll('a')].map((link) => ({
      ...choiceOf(link),
      label: link.textContent,
      box: make('input', { type: 'checkbox' }),
      number: make('span', {}),
    }));
    const boxes = choices.map(({ label, box, number }) =>
      make('label', { className: 'check' }, box, make('span', {}, label, number)),
    );
    // The heading stands before the links; its words name the group for those who hear it.
    const ariaLabel = links.previousElementSibling?.textContent ?? '';
    links.replaceWith(make('fieldset', { ariaLabel }, ...boxes));
    return choices;
  });
}

/** What a link of a facet chooses: the last part of its address is the value. */
export function choiceOf(link: HTMLAnchorElement): Choice {
  return {
    facet: link.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '',
    value: link.pathname.split('/').at(-2) ?? '',
  };
}
