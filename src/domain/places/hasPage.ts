import { placeKinds } from '#base/lists/placeKinds.ts';

/** Whether a place has a page of its own: not a mainstream school, and not one that is shown by name and town only. */
export function hasPage({ kind, shown }: Readonly<Record<string, unknown>>): boolean {
  return shown === undefined && placeKinds.some(({ id, pages }) => id === kind && pages);
}
