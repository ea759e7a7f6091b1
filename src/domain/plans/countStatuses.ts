import { actionStatuses, type ActionStatusId } from '#base/lists/actionStatuses.ts';

/** How many have each status, in the order of the list of statuses. A status that nobody has counts 0. */
export function countStatuses(
  statuses: readonly ActionStatusId[],
): { id: ActionStatusId; label: string; says: string; count: number }[] {
  return actionStatuses.map(({ id, label, says }) => ({
    id,
    label,
    says,
    count: statuses.filter((status) => status === id).length,
  }));
}
