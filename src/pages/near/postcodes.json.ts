import { postcodesFile } from '#queries/near/lookUp.ts';

/** Whose each sector of postcodes is, for the look-up in the browser. */
export async function GET(): Promise<Response> {
  return Response.json(await postcodesFile());
}
