import { serve, type RunningSite } from '#commands/serve.ts';
import { siteFolder } from './siteFolder.ts';

/** Starts the command that visitors' machines use, `npm start`'s server, over the finished site on a free port. */
export function startSite(): Promise<RunningSite> {
  return serve(siteFolder, 0);
}
