import words from 'virtual:words/tell-us';
import { fill } from '#base/text/fill.ts';
import { partOf, sumUp, type Wrong } from '#components/errorSummary.client.ts';

/** How long somebody must rest before it is said how many letters are left. At each key it would talk over every letter. */
const rest = 1000;

/** From this part of the limit on it is said, and not only shown: whoever writes two lines need not hear of it. */
const near = 0.75;

const form = document.querySelector<HTMLFormElement>('.tell form');
if (form) {
  const field = partOf(form, 'textarea') as HTMLTextAreaElement;
  const most = Number(form.dataset['most']);
  count(form, field, most);
  form.addEventListener('submit', (event) => {
    const wrongs = [
      markReason(form, form.querySelector('[name="reason"]:checked') === null ? words.noReason : undefined),
      markText(form, field, problemOf(field, most)),
    ].filter((wrong) => wrong !== undefined);
    if (wrongs.length > 0) event.preventDefault();
    sumUp(partOf(form, '.wrongs'), wrongs);
  });
}

/** Shows at once how many letters are left, and says it in a pause, near the limit or over it. */
function count(within: HTMLFormElement, field: HTMLTextAreaElement, most: number): void {
  const shown = partOf(within, called('left'));
  const status = partOf(within, '[role="status"]');
  let pause: number | undefined;
  field.addEventListener('input', () => {
    const length = lengthOf(field);
    const letters = Math.abs(most - length).toLocaleString('en-GB');
    const says = fill(length > most ? words.over : words.left, { count: letters });
    shown.textContent = says;
    shown.hidden = false;
    shown.classList.toggle('late', length > most);
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      status.textContent = length >= most * near ? says : '';
    }, rest);
  });
}

function problemOf(field: HTMLTextAreaElement, most: number): string | undefined {
  if (field.value.trim() === '') return words.noText;
  return lengthOf(field) > most ? fill(words.tooLong, { most: most.toLocaleString('en-GB') }) : undefined;
}

/** As the place that takes it counts: without the space round it. */
function lengthOf(field: HTMLTextAreaElement): number {
  return field.value.trim().length;
}

function markReason(within: HTMLFormElement, says: string | undefined): Wrong | undefined {
  const [first] = within.querySelectorAll<HTMLInputElement>('[name="reason"]');
  sayBeside(partOf(within, called('reason-wrong')), says);
  return says === undefined || !first ? undefined : { says, field: first };
}

function markText(within: HTMLFormElement, field: HTMLTextAreaElement, says: string | undefined): Wrong | undefined {
  field.setAttribute('aria-invalid', String(says !== undefined));
  sayBeside(partOf(within, called('text-wrong')), says);
  return says === undefined ? undefined : { says, field };
}

/** A part of the form by the end of its id: in the gallery ids have a name in front. */
function called(part: string): string {
  return `[id$="tell-${part}"]`;
}

/** Says beside a field what is wrong with it, or takes it away. */
function sayBeside(line: HTMLElement, says: string | undefined): void {
  line.textContent = says ?? '';
  line.hidden = says === undefined;
  line.parentElement?.classList.toggle('at-fault', says !== undefined);
}
