import type { SectorRow } from '#schemas/near.ts';
import type { Sector } from '#domain/near/sectorsOf.ts';

/** Sectors as the rows of sectors.yaml have them. */
export function sectorTable(rows: readonly SectorRow[]): Sector[] {
  return rows.map(({ id, east, north, who }) => ({
    id,
    middle: east === undefined || north === undefined ? undefined : { east, north },
    who,
  }));
}
