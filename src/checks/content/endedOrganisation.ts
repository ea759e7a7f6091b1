import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';

/** Nobody gives help any more who has ended, and nothing goes on as a body that has ended too. */
export function endedOrganisation(entries: readonly Entry[], date: string): Finding[] {
  const ended = new Map(
    entriesOf(entries, 'organisations').flatMap(({ id, data: { ended: end } }) => (end ? [[id, end] as const] : [])),
  );
  return entries.flatMap((entry) => {
    const say = (path: PropertyKey[], message: string): Finding => ({
      kind: 'reference',
      file: entry.file,
      ...entry.positionOf(path),
      message,
    });
    if (entry.collection === 'services') {
      return (entry.data.organisations ?? []).flatMap((id, index) => {
        const end = ended.get(id);
        if (!end) return [];
        const instead = end.now ? ` Name ${end.now}, which does its work now, or take it out.` : ' Take it out.';
        return [say(['organisations', index], `organisations/${id} ended in ${end.when}.${instead}`)];
      });
    }
    const own = entry.collection === 'organisations' ? ended.get(entry.id) : undefined;
    if (!own) return [];
    return [
      ...(own.when > date ? [say(['ended', 'when'], `ended, when is ${own.when}, which has not come yet.`)] : []),
      ...(own.now === entry.id
        ? [say(['ended', 'now'], 'now is this organisation itself. Name the one that came next.')]
        : []),
      ...(own.now !== undefined && own.now !== entry.id && ended.has(own.now)
        ? [say(['ended', 'now'], `organisations/${own.now} has ended too. Name the one that does the work now.`)]
        : []),
    ];
  });
}
