import type { Choice } from '#domain/services/narrow.ts';
import { make } from '#components/make.client.ts';

/** One box to tick, with the number of entries it would show. */
export interface ChoiceBox extends Choice {
  readonly label: string;
  readonly box: HTMLInputElement;
  readonly number: HTMLElement;
}

/** A group of links that choose a value, and the group of boxes that can take its place. */
export interface ChoiceGroup {
  readonly links: HTMLElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly boxes: readonly ChoiceBox[];
}

/** Makes boxes for every group of links. The page stays as it is: whoever asks puts them in the links' place when all is ready. */
export function choicesFor(nav: HTMLElement): ChoiceGroup[] {
  return [...nav.querySelectorAll<HTMLElement>('ul[data-facet]')].map((links) => {
    const boxes = [...links.querySelectorAll('a')].map((link) => ({
      ...choiceOf(link),
      label: link.textContent.trim(),
      box: make('input', { type: 'checkbox' }),
      number: make('span', {}),
    }));
    const labels = boxes.map(({ label, box, number }) =>
      make('label', { className: 'check' }, box, make('span', {}, label, number)),
    );
    const fieldset = make('fieldset', {}, ...labels);
    // The heading stands before the links; its words name the group for those who hear it.
    // As an attribute: Firefox knows the property `ariaLabel` only since 119.
    fieldset.setAttribute('aria-label', links.previousElementSibling?.textContent.trim() ?? '');
    return { links, fieldset, boxes };
  });
}

/** What a link of a facet chooses: the last part of its address is the value. */
export function choiceOf(link: HTMLAnchorElement): Choice {
  return {
    facet: link.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '',
    value: link.pathname.split('/').at(-2) ?? '',
  };
}
