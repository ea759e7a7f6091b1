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

const menu = document.querySelector<HTMLElement>('.head .menu');
const list = document.getElementById('nav');
if (menu && list) openInPlace(menu, list);
