import type { CollectionEntry } from 'astro:content';
import { addresses } from '#base/addresses.ts';
import { actionStatuses, type ActionStatusId } from '#base/lists/actionStatuses.ts';
import { entryOf } from '#base/lists/idsOf.ts';
import { countStatuses } from '#domain/plans/countStatuses.ts';
import type { StatusCountView, StatusView } from '#views/RecordView.ts';

/** A status as readers meet it. */
export function statusView(id: ActionStatusId): StatusView {
  return { id, label: entryOf(actionStatuses, id).label };
}

/** How many of these actions have each status, with the list of all that have it. */
export function statusCounts(actions: readonly CollectionEntry<'actions'>[]): StatusCountView[] {
  return countStatuses(actions.map(({ data }) => data.status)).map((status) => ({
    ...status,
    href: addresses.actions(status.id),
  }));
}
