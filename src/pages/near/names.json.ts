import { namesFile } from '#queries/near/lookUp.ts';

/** Where each name of a place leads, for the look-up in the browser. */
export async function GET(): Promise<Response> {
  return Response.json(await namesFile());
}
