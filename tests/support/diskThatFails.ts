import { realDisk, type Disk } from '#integrations/publish/disk.ts';

/** A step on a disk, such as `rename .dist-next-1 -> dist`, with the last part of each path. */
export type Step = string;

/**
 * The real disk, but for one step.
 *
 * @param fails which step, counted from 1 of those whose text fits
 * @param how the system's code for what goes wrong; `killed` lets nothing happen from then on, as if the process had been killed
 */
export function diskThatFails(fits: RegExp, how: string, always = false): { disk: Disk; steps: Step[] } {
  const steps: Step[] = [];
  let dead = false;
  let failed = false;
  const look = (step: Step) => {
    if (dead) throw new Error('killed');
    steps.push(step);
    if (!fits.test(step) || (failed && !always)) return;
    failed = true;
    dead = how === 'killed';
    throw Object.assign(new Error(`${how}: ${step}`), { code: how });
  };
  const last = (path: string) => path.replace(/^.*?\/(?:ours|volume|web)\//, '');
  const disk: Disk = {
    rename: (from, to) => {
      look(`rename ${last(from)} -> ${last(to)}`);
      realDisk.rename(from, to);
    },
    copy: (from, to) => {
      look(`copy ${last(from)} -> ${last(to)}`);
      realDisk.copy(from, to);
    },
    remove: (path) => {
      look(`remove ${last(path)}`);
      realDisk.remove(path);
    },
    makeFolder: (path) => {
      look(`makeFolder ${last(path)}`);
      realDisk.makeFolder(path);
    },
    list: (folder) => {
      if (dead) throw new Error('killed');
      return realDisk.list(folder);
    },
  };
  return { disk, steps };
}
