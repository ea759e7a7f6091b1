/** Three presses of Shift with nothing between, within five seconds, follow the link "Leave this page now". */
const link = document.querySelector<HTMLAnchorElement>('.leave-now');
const patience = 5000;
let presses: number[] = [];

document.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift') {
    presses = [];
    return;
  }
  presses = [...presses.filter((time) => event.timeStamp - time < patience), event.timeStamp];
  if (presses.length < 3 || !link) return;
  // In place of this page, so that "back" does not bring it up again.
  location.replace(link.href);
});
