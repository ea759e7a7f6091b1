import type { NearPlacesView } from '#views/NearView.ts';

/** What lies near a district: of each kind the three nearest to any of its sectors. */
export async function placesFile(_district: string): Promise<NearPlacesView> {
  return { kinds: [] };
}
