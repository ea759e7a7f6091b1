import { spawnSync } from 'node:child_process';

/** Runs a Node command in a project as a person would, not as Vitest would, and gives back what it said. */
export function runBuild(
  folder: string,
  command: readonly string[],
  extra: Record<string, string> = {},
): { code: number | null; said: string } {
  const env = { ...process.env, ...extra };
  // What Vitest sets for itself would make Astro build for tests instead of for visitors.
  for (const name of ['VITEST', 'NODE_ENV', 'MODE', 'DEV', 'PROD', 'VITE_USER_NODE_ENV']) {
    Reflect.deleteProperty(env, name);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { code: status, said: `${stdout}${stderr}` };
}
