import { fill } from '#base/text/fill.ts';
import { mapPoint } from '#domain/near/mapPoint.ts';
import type { Town } from '#schemas/near.ts';
import type { OutlineMapView } from '#views/NearView.ts';
import { allDistricts } from '#queries/contact/districts.ts';
import { entriesOf } from '#queries/page/entriesOf.ts';
import { pageText } from '#queries/page/pageText.ts';

/** The true map of the districts, with one of them filled in, and a dot for a town in it. */
export async function outlineMap(hereId?: string, town?: Town): Promise<OutlineMapView> {
  const texts = await pageText('near');
  const districts = await allDistricts();
  const here = districts.find(({ id }) => id === hereId);
  const rows = (await entriesOf('outlines')).map(({ id, data }) => ({ ...data, id }));
  const title =
    here === undefined
      ? texts.map
      : town === undefined
        ? fill(texts.mapHere, { district: here.name })
        : fill(texts.mapTown, { district: here.name, town: town.name });
  return {
    title,
    note: texts.mapNote,
    shapes: rows
      .map(({ id, path }) => ({
        path,
        kind:
          id === hereId
            ? ('here' as const)
            : districts.some((each) => each.id === id)
              ? ('district' as const)
              : ('outside' as const),
      }))
      .sort((a, b) => Number(a.kind === 'here') - Number(b.kind === 'here')),
    labels: rows.flatMap(({ id, label }) => (label ? [{ ...label, here: id === hereId }] : [])),
    dot: town && { ...mapPoint(town), name: town.name },
  };
}
