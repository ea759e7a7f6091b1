import { addresses } from '#base/addresses.ts';
import type { LinkView } from '#views/PageView.ts';
import type { StatusCountView, StatusView } from '#views/RecordView.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { prioritiesOfAims } from '#queries/plans/prioritiesInOrder.ts';
import { statusCounts, statusView } from '#queries/plans/statuses.ts';

/** The actions with these numbers, with links to them, for pages that trace what became of something. */
export async function actionLinks(numbers: readonly string[]): Promise<(LinkView & { status: StatusView })[]> {
  const actions = await entriesOf('actions');
  const priorityOfAim = await prioritiesOfAims();
  return numbers.flatMap((number) =>
    actions
      .filter(({ id }) => id === number)
      .map(({ id, data }) => ({
        label: data.title,
        href: addresses.action(priorityOfAim.get(data.aim) ?? '', id),
        status: statusView(data.status),
      })),
  );
}

/** The aim with this number, with a link to it and how its actions stood. */
export async function aimLink(number: string): Promise<LinkView & { statuses: StatusCountView[] }> {
  const aim = (await entriesOf('aims')).find(({ id }) => id === number);
  if (!aim) throw new Error(`There is no aim ${number}.`);
  const actions = (await entriesOf('actions')).filter(({ data }) => data.aim === number);
  return {
    label: aim.data.title,
    href: addresses.aim(aim.data.priority, number),
    statuses: statusCounts(actions).filter(({ count }) => count > 0),
  };
}
