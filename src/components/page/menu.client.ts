/** Makes the link "Menu" a button that opens the sections under it. Without this it leads to the same list at the foot of the page. */
function openInPlace(menu: HTMLElement, list: HTMLElement): void {
  const show = (open: boolean) => {
    list.classList.toggle('open', open);
    menu.setAttribute('aria-expanded', String(open));
  };
  menu.setAttribute('role', 'button');
  menu.setAttribute('aria-controls', list.id);
  show(false);
  menu.addEventListener('click', (event) => {
    event.preventDefault();
    show(menu.getAttribute('aria-expanded') === 'false');
  });
  // A button answers the space bar, too; a link does not.
  menu.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    menu.click();
  });
  menu.closest('header')?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu.getAttribute('aria-expanded') === 'false') return;
    show(false);
    menu.focus();
  });
}

/** Says so once the site was made over seven days ago: facts of a site that nobody makes anew grow old unseen. */
function sayAge(made: HTMLElement, now: number): void {
  if (now - Date.parse(made.dataset['day'] ?? '') > 8 * 86_400_000) made.append(` ${made.dataset['longAgo'] ?? ''}`);
}

const made = document.getElementById('made');
if (made) sayAge(made, Date.now());
const menu = document.querySelector<HTMLElement>('.head .menu');
const list = document.getElementById('nav');
if (menu && list) openInPlace(menu, list);
