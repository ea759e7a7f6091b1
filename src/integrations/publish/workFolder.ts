import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** How the folders of a build are called: which process of which machine works in it, and what it holds. */
const pattern = /^\.dist-next-(\d+)(?:-([0-9a-f]{6}))?(?:-(old|out|gone))?$/;

/** Numbers of processes say nothing from one machine, or one container, to the next. */
const thisMachine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

/** A folder of another machine's build is taken for a leftover once nobody has touched it for a day. */
const longestBuild = 24 * 60 * 60 * 1000;

/** What a work folder holds: a site being made; the last good site, whole; its parts, all of them; or what is being removed. */
export type Holds = 'next' | 'old' | 'out' | 'gone';

/** Where this process makes its new site. Two builds at once must not write into each other. */
export function workFolder(): string {
  return `.dist-next-${process.pid}-${thisMachine}`;
}

/** What a name says, if it is that of a work folder. */
export function readName(name: string): { pid: number; machine: string | undefined; holds: Holds } | undefined {
  const match = pattern.exec(name);
  if (!match) return undefined;
  return { pid: Number(match[1]), machine: match[2], holds: (match[3] as Holds | undefined) ?? 'next' };
}

/**
 * Whether the build that a work folder belongs to may still run. In doubt it does.
 *
 * @param age how long ago the folder was last touched, in milliseconds
 */
export function mayStillRun({ pid, machine }: { pid: number; machine: string | undefined }, age: number): boolean {
  if (machine !== undefined && machine !== thisMachine) return age < longestBuild;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
