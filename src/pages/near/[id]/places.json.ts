import { districtPaths } from '#queries/near/nearDistrict.ts';
import { placesFile } from '#queries/near/nearPlaces.ts';

export const getStaticPaths = districtPaths;

/** What lies near a district, for the look-up in the browser. */
export async function GET({ props }: { props: { id: string } }): Promise<Response> {
  return Response.json(await placesFile(props.id));
}
