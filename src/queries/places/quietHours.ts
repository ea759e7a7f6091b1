import { addresses } from '#base/addresses.ts';
import { hasPage } from '#domain/places/hasPage.ts';
import { placesByName } from '#queries/places/placeLines.ts';

/** A library that has a quiet hour: its page here, when it is, and the day (YYYY-MM-DD) of what we read. */
export interface QuietHour {
  readonly library: string;
  readonly href: string;
  readonly district: string;
  readonly when: string;
  readonly asAt: string;
}

/** Every library with a quiet hour, A to Z. Kept once, in src/content/places/library.csv. */
export async function quietHours(): Promise<QuietHour[]> {
  return (await placesByName()).flatMap(({ id, data }) =>
    data.quietHour !== undefined && hasPage(data)
      ? [
          {
            library: data.name,
            href: addresses.place(id),
            district: data.district,
            when: data.quietHour,
            asAt: data.asAt,
          },
        ]
      : [],
  );
}
