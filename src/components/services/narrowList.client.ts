import {
  choicesOf,
  closeness,
  countWith,
  fits,
  narrowedAddress,
  readNarrowing,
  readPlaced,
  widerChoices,
  withChoice,
  type Choice,
  type Narrowing,
  type Placed,
} from '#domain/services/narrow.ts';
import { groupBy } from '#base/groupBy.ts';
import { canRewrite } from '#components/canRewrite.client.ts';
import { make } from '#components/make.client.ts';
import { choiceOf, choicesFor } from '#components/services/choices.client.ts';

/** A longer list is left to search: nobody wants to fetch it all on a phone. */
const longest = 200;
/** Several quick choices are told once. */
const quiet = 300;

/** The parts of the page that the list is made of. */
interface Parts {
  list: HTMLElement;
  status: HTMLElement;
  /** The way to the list's other pages, if it has any. */
  pages: HTMLElement | null;
}

/** What the page will show of the list for what is chosen. */
interface Shown {
  readonly chosen: readonly Choice[];
  readonly count: number;
  /** The entries of each group in their order, and those of them that do not fit. */
  readonly groups: readonly { group: HTMLElement; items: readonly HTMLElement[]; left: ReadonlySet<HTMLElement> }[];
  /** How many entries each box would show, in the order of the boxes. */
  readonly numbers: readonly number[];
  readonly chips: readonly HTMLElement[];
  readonly wider: readonly HTMLElement[];
}

const nav = document.querySelector<HTMLElement>('#narrow');
if (nav && Number(nav.dataset['total']) <= longest && canRewrite()) {
  const whole = `${import.meta.env.BASE_PATH}${nav.dataset['list'] ?? ''}`;
  if (location.pathname !== whole) joinLinks(nav, whole);
  else {
    const list = document.querySelector<HTMLElement>('#list');
    const status = list?.querySelector<HTMLElement>('[role="status"]');
    if (list && status) narrowInPlace(nav, { list, status, pages: list.querySelector('nav') });
  }
}

/** On a list of one value: the links of the other facets lead to both choices together. */
function joinLinks(nav: HTMLElement, whole: string): void {
  const here = nav.querySelector<HTMLAnchorElement>('[data-facet] [aria-current]');
  if (!here) return;
  const own = choiceOf(here);
  for (const link of nav.querySelectorAll<HTMLAnchorElement>('[data-facet] a')) {
    const choice = choiceOf(link);
    if (choice.facet === own.facet) continue;
    link.href = narrowedAddress(whole, {
      [own.facet]: [own.value],
      [choice.facet]: [choice.value],
    });
  }
}

/**
 * On the whole list: links become choices that work together. The address always says what is chosen.
 * Everything is made and worked out before the links go: where a browser cannot, this throws and they stay.
 */
function narrowInPlace(nav: HTMLElement, { list, status, pages }: Parts): void {
  const entries = [...list.querySelectorAll('.hits > li')].map(entryOf);
  const choices = choicesFor(nav);
  const boxes = choices.flatMap((each) => each.boxes);
  const offered: Narrowing = Object.fromEntries(
    [...groupBy(boxes, ({ facet }) => facet)].map(([facet, group]) => [facet, group.map(({ value }) => value)]),
  );
  const panel = nav.querySelector('details');
  const opener = make('span', {});
  // On a phone the list is below the panel: this leads to it.
  const toList = make('button', { type: 'button', className: 'btn' });
  toList.addEventListener('click', () => {
    if (panel) panel.open = false;
    list.focus();
  });
  const chips = make('ul', { className: 'chips' });
  const wider = make('div', { className: 'unknown' });
  let narrowing = readNarrowing(location.search, offered);
  let telling: ReturnType<typeof setTimeout> | undefined;
  let rest: Promise<boolean> | undefined;
  /** Whether the entries of all pages are here. Before, nobody can say how many fit a choice. */
  let complete = pages === null;
  for (const choice of boxes)
    choice.box.addEventListener('change', () => {
      choose(withChoice(narrowing, choice, choice.box.checked));
    });
  const shown = workOut();

  // Only now, and in one step.
  for (const { links, fieldset } of choices) links.replaceWith(fieldset);
  panel?.querySelector('summary')?.append(opener);
  panel?.append(make('p', { className: 'to-list' }, toList));
  status.before(chips);
  status.after(wider);
  // A choice that came with the address must not hide behind its heading.
  for (const { facet, value, box } of boxes) {
    const fold = box.closest('details');
    if (fold && fold.parentElement !== nav && narrowing[facet]?.includes(value)) fold.open = true;
  }
  put(shown);
  addEventListener('popstate', () => {
    narrowing = readNarrowing(location.search, offered);
    void show();
  });
  if (!complete) void show();

  function choose(next: Narrowing): void {
    narrowing = next;
    history.pushState(null, '', narrowedAddress(location.pathname, next));
    void show();
  }

  async function show(): Promise<void> {
    if (!complete && choicesOf(narrowing).length > 0) complete = await loadRest();
    put(workOut());
  }

  /** What is chosen and what fits it. Nothing on the page changes yet. */
  function workOut(): Shown {
    const placed = entries.map((entry) => entry.placed);
    const chosen = choicesOf(narrowing);
    const count = placed.filter((own) => fits(own, narrowing)).length;
    return {
      chosen,
      count,
      groups: [...list.querySelectorAll<HTMLElement>('.hits')].map(arranged),
      numbers: boxes.map((choice) => countWith(placed, narrowing, choice)),
      chips: [
        ...chosen.map((choice) => chip(`Remove ${labelOf(choice)}`, withChoice(narrowing, choice, false))),
        ...(chosen.length > 1 ? [chip('Clear all', {})] : []),
      ],
      wider: count > 0 ? [] : widerLines(placed),
    };
  }

  /** Puts what is chosen on the page: boxes, chips, entries and counts. No box is made anew, so none loses the focus. */
  function put(shown: Shown): void {
    const { chosen, count } = shown;
    for (const { group, items, left } of shown.groups) {
      for (const item of items) item.hidden = left.has(item);
      group.append(...items);
      // An empty group hides with its heading.
      group.hidden = left.size === items.length;
      if (group.previousElementSibling instanceof HTMLHeadingElement)
        group.previousElementSibling.hidden = group.hidden;
    }
    opener.textContent = chosen.length > 0 ? `${chosen.length} chosen` : '';
    toList.textContent = `Show ${count} kinds of help`;
    boxes.forEach(({ facet, value, box, number }, place) => {
      box.checked = narrowing[facet]?.includes(value) ?? false;
      number.textContent = complete ? ` (${shown.numbers[place] ?? 0})` : '';
    });
    chips.replaceChildren(...shown.chips);
    chips.hidden = chosen.length === 0;
    if (pages) pages.hidden = complete;
    wider.hidden = count > 0;
    wider.replaceChildren(...shown.wider);
    const all = complete ? entries.length : Number(nav.dataset['total']);
    if (chosen.length === 0) tell(`${all} kinds of help`);
    else if (complete) tell(`${count} of ${all} kinds of help`);
    else tell(`${count} kinds of help on this page. The rest of the list did not load`);
  }

  /** Within a group, what is meant for these choices stands before what is for everyone. */
  function arranged(group: HTMLElement): Shown['groups'][number] {
    const own = entries.filter(({ element }) => element.parentElement === group);
    own.sort((a, b) => closeness(b.placed, narrowing) - closeness(a.placed, narrowing));
    return {
      group,
      items: own.map(({ element }) => element),
      left: new Set(own.filter(({ placed }) => !fits(placed, narrowing)).map(({ element }) => element)),
    };
  }

  /** When nothing fits: the choices to give up that find something again. */
  function widerLines(placed: readonly Placed[]): HTMLElement[] {
    const offers = widerChoices(placed, narrowing).map((choice) =>
      chip(`Without “${labelOf(choice)}”: ${choice.count}`, withChoice(narrowing, choice, false)),
    );
    return [
      make('p', {}, 'Nothing that we list fits all of these. That does not mean there is no help. Look wider:'),
      make('ul', { className: 'chips' }, ...offers, chip(`Everything: ${entries.length}`, {})),
    ];
  }

  /** A link to the list narrowed like this. It works in place, and in a new tab. */
  function chip(text: string, to: Narrowing): HTMLLIElement {
    const link = make('a', { href: narrowedAddress(location.pathname, to) }, text);
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      choose(to);
      // The link will be gone; the list that it changed is the nearest place to go on from.
      list.focus();
    });
    return make('li', {}, link);
  }

  function labelOf({ facet, value }: Choice): string {
    return boxes.find((choice) => choice.facet === facet && choice.value === value)?.label ?? value;
  }

  function tell(text: string): void {
    clearTimeout(telling);
    telling = setTimeout(() => {
      if (status.textContent !== text) status.textContent = text;
    }, quiet);
  }

  /** Brings in the entries of the list's other pages, once. false if they could not be fetched; the next choice tries again. */
  function loadRest(): Promise<boolean> {
    rest ??= fetchRest().catch(() => {
      rest = undefined;
      return false;
    });
    return rest;
  }

  /** Puts a group of another page under the heading it has here too, or at the end with its own. */
  function bringIn(group: Element): void {
    const heading = group.previousElementSibling as HTMLElement | null;
    // By its name in the HTML: a browser that translates the page has changed the words here, and not those of the other page.
    const here = [...list.querySelectorAll('h2')].find(({ dataset }) => dataset['group'] === heading?.dataset['group']);
    if (here) here.nextElementSibling?.append(...group.children);
    else (pages ?? status).before(...(heading ? [heading] : []), group);
  }

  async function fetchRest(): Promise<boolean> {
    const links = pages?.querySelectorAll<HTMLAnchorElement>('.letters a:not([aria-current])') ?? [];
    const answers = await Promise.all([...new Set([...links].map(({ href }) => href))].map((href) => fetch(href)));
    if (answers.some(({ ok }) => !ok)) throw new Error('A page of the list is missing.');
    for (const answer of answers) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const group of page.querySelectorAll('#list .hits')) {
        entries.push(...[...group.children].map(entryOf));
        bringIn(group);
      }
    }
    return true;
  }
}

function entryOf(element: Element): { element: HTMLElement; placed: Placed } {
  const own = element as HTMLElement;
  return { element: own, placed: readPlaced(own.dataset['placed'] ?? '') };
}
