import { areas } from '#base/lists/areas.ts';
import { entriesOf } from '#checks/entriesOf.ts';
import type { Entry } from '#checks/entry.ts';
import type { Finding } from '#checks/finding.ts';
import { textsOf } from '#checks/content/textsOf.ts';

/** A health officer's page must not name a district that districts.yaml puts in another area. */
export function districtArea(entries: readonly Entry[]): Finding[] {
  const districts = entriesOf(entries, 'districts').map(({ data }) => data);
  return entriesOf(entries, 'contacts')
    .filter(({ data }) => data.area !== undefined)
    .flatMap((entry) =>
      textsOf(entry).flatMap((placed) =>
        districts
          .filter(
            ({ name, area }) =>
              area !== entry.data.area && new RegExp(`\\b${RegExp.escape(name)}\\b`).test(placed.text),
          )
          .map(({ name, area }) => ({
            kind: 'reference',
            file: entry.file,
            ...placed.position(),
            message: `This names ${name}, which src/content/districts.yaml puts in ${areas.find(({ id }) => id === area)?.label ?? area}. Make the two agree.`,
          })),
      ),
    );
}
