import { canRewrite } from '#components/canRewrite.client.ts';
import type { LookUpView } from '#views/NearView.ts';

const box = document.querySelector<HTMLElement>('#look-up');
const found = document.querySelector<HTMLElement>('#found');
if (box && found && canRewrite()) showBox(box, found, JSON.parse(box.dataset['known'] ?? '{}') as LookUpView);

/** Shows the box, and answers what is typed there or stands behind the # of the address. What answers comes when it is needed. */
function showBox(box: HTMLElement, found: HTMLElement, known: LookUpView): void {
  const input = box.querySelector('input');
  box.hidden = false;
  const answer = async (text: string) => {
    const { answerTyped } = await import('#components/near/answer.client.ts');
    await answerTyped(text, known, found);
  };
  box.addEventListener('focusin', () => void import('#components/near/answer.client.ts'), { once: true });
  box.querySelector('button')?.addEventListener('click', () => void answer(input?.value ?? ''));
  input?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) void answer(input.value);
  });
  const look = () => {
    // Headings have a # too. A postcode ends in a digit and two letters.
    const behind = decodeURIComponent(location.hash.slice(1)).replace('-', ' ');
    if (known.here === undefined || !/\d[A-Z]{2}$/.test(behind)) return;
    if (input) input.value = behind;
    void answer(behind);
  };
  addEventListener('hashchange', look);
  look();
}
