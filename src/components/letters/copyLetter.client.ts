import { make } from '#components/make.client.ts';

const letter = document.querySelector<HTMLElement>('.letter');
if (letter && 'clipboard' in navigator) offerCopy(letter);

/** Puts a button under the letter that copies its words, and says so aloud. Where the browser may not copy there is none. */
function offerCopy(letter: HTMLElement): void {
  const { copy = '', copied = '' } = letter.dataset;
  const said = make('p', { className: 'aka' });
  said.setAttribute('role', 'status');
  const button = make('button', { type: 'button', className: 'btn' }, copy);
  button.addEventListener('click', () => {
    const words = [...letter.querySelectorAll('p')].map((line) => line.textContent.replaceAll(/\s+/g, ' ').trim());
    navigator.clipboard.writeText(words.join('\n\n')).then(
      () => {
        said.textContent = copied;
      },
      () => {
        // Refused: the words are there to be marked by hand, so mark them.
        getSelection()?.selectAllChildren(letter);
      },
    );
  });
  letter.after(make('p', {}, button), said);
}
