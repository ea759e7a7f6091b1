import { mkdtempSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { publishSite } from '#integrations/publish/publishSite.ts';
import { siteFolder } from '#integrations/publish/siteFolder.ts';
import { tidyLeftovers } from '#integrations/publish/tidyLeftovers.ts';
import { workFolder } from '#integrations/publish/workFolder.ts';
import { diskThatFails } from '../../../support/diskThatFails.ts';
import { everythingIn, writeFiles } from '../../../support/folderOf.ts';

const lastGood = { 'index.html': 'the last good site', 'old/index.html': 'old', '_astro/old.css': 'a{}' };
const fresh = { 'index.html': 'the new site', 'new/index.html': 'new', '_astro/new.css': 'b{}' };
const inDist = (files: Record<string, string>, folder = 'dist') =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

/** A process that has ended: no system gives out this number. */
const dead = '.dist-next-4194305';
const never = /nothing/;

let above: string;
let root: string;
let next: string;

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'publish-'));
  onTestFinished(() => {
    rmSync(above, { recursive: true, force: true });
  });
  root = join(above, 'ours');
  next = join(root, workFolder());
  writeFiles(root, { ...inDist(lastGood), ...inDist(fresh, workFolder()) });
});

/** What the end of a build and the start of the next make of it: a build removes its own work folder however it ends. */
async function endAndStartAgain(): Promise<string[]> {
  rmSync(next, { recursive: true, force: true });
  return tidyLeftovers(root, siteFolder(root));
}

describe('a folder', () => {
  test('gets the new site, and nothing else is left', () => {
    expect(publishSite(next, siteFolder(root))).toEqual([]);
    expect(everythingIn(root)).toEqual(inDist(fresh));
  });

  test('need not be there yet', () => {
    rmSync(join(root, 'dist'), { recursive: true });
    expect(publishSite(next, siteFolder(root))).toEqual([]);
    expect(everythingIn(root)).toEqual(inDist(fresh));
  });

  test.each([
    ['the rename of the old', /rename dist ->/, 'EIO'],
    ['the rename of the new', /-> dist$/, 'ENOSPC'],
    ['the removal of what lies in the way', /remove .*-old$/, 'EIO'],
  ])('keeps the last good site if %s fails, and says so', async (_, step, code) => {
    const { disk } = diskThatFails(step, code);
    const say = 'The site was not changed: dist is as it was.';
    expect(() => publishSite(next, siteFolder(root), disk)).toThrow(say);
    expect(everythingIn(join(root, 'dist'))).toEqual(lastGood);
    expect(await endAndStartAgain()).toEqual([]);
    expect(everythingIn(root)).toEqual(inDist(lastGood));
  });

  test('is tried again when something held the new one for a moment', () => {
    const { disk, steps } = diskThatFails(/next-[\w-]+ -> dist$/, 'EPERM');
    expect(publishSite(next, siteFolder(root), disk)).toEqual([]);
    expect(steps.filter((step) => step.endsWith('-> dist'))).toHaveLength(3);
    expect(everythingIn(root)).toEqual(inDist(fresh));
  });

  test('that another build has filled between the renames gets the newer site', () => {
    const { disk } = diskThatFails(never, '');
    let other = true;
    const rename = (from: string, to: string) => {
      disk.rename(from, to);
      if (other && from === join(root, 'dist')) writeFiles(root, inDist({ 'index.html': 'of another build' }));
      other = false;
    };
    expect(publishSite(next, siteFolder(root), { ...disk, rename })).toEqual([]);
    expect(everythingIn(root)).toEqual(inDist(fresh));
  });

  test('says where the last good site is if it cannot be put back, and the next start puts it back', async () => {
    const { disk } = diskThatFails(/-> dist$/, 'EIO', true);
    expect(() => publishSite(next, siteFolder(root), disk)).toThrow(`It lies whole in ${next}-old.`);
    expect(await endAndStartAgain()).toEqual([expect.stringContaining('The last good site is back in dist.')]);
    expect(everythingIn(root)).toEqual(inDist(lastGood));
  });

  test('has the new site even if the old cannot be removed, and says what is left', async () => {
    const { disk } = diskThatFails(/remove .*-gone/, 'EACCES');
    expect(publishSite(next, siteFolder(root), disk)).toEqual([`${next}-gone`]);
    expect(everythingIn(join(root, 'dist'))).toEqual(fresh);
    expect(await endAndStartAgain()).toEqual([]);
    expect(everythingIn(root)).toEqual(inDist(fresh));
  });

  test.each([
    ['before the first rename', /rename dist ->/, lastGood],
    ['between the renames', /next-[\w-]+ -> dist$/, lastGood],
    ['before the old is removed', /remove .*-gone/, fresh],
  ])('is whole at the next start after a kill %s', async (_, step, left) => {
    const { disk } = diskThatFails(step, 'killed');
    try {
      publishSite(next, siteFolder(root), disk);
    } catch {
      // A killed process says nothing.
    }
    await tidyLeftovers(root, siteFolder(root));
    expect(everythingIn(root)).toEqual(inDist(left));
  });
});

describe('a link', () => {
  let web: string;

  beforeEach(() => {
    web = join(above, 'web', 'site');
    mkdirSync(join(above, 'web'));
    renameSync(join(root, 'dist'), web);
    symlinkSync(web, join(root, 'dist'));
  });

  test('stays, and its folder gets the new site', () => {
    expect(publishSite(next, siteFolder(root))).toEqual([]);
    expect(everythingIn(root)).toEqual({ dist: `-> ${web}`, ...inDist(fresh) });
    expect(everythingIn(join(above, 'web'))).toEqual(inDist(fresh, 'site'));
  });

  test('to another disk too', () => {
    const { disk, steps } = diskThatFails(/rename \.dist-next-[\w-]+ -> \.dist-next/, 'EXDEV');
    expect(publishSite(next, siteFolder(root), disk)).toEqual([]);
    expect(steps).toContainEqual(expect.stringMatching(/^copy/));
    expect(everythingIn(join(above, 'web'))).toEqual(inDist(fresh, 'site'));
  });

  test('to a folder beside which nothing may be written', () => {
    const { disk } = diskThatFails(/rename \.dist-next-[\w-]+ -> \.dist-next/, 'EACCES');
    expect(publishSite(next, siteFolder(root), disk)).toEqual([]);
    expect(everythingIn(join(above, 'web'))).toEqual(inDist(fresh, 'site'));
    expect(everythingIn(root)).toEqual({ dist: `-> ${web}`, ...inDist(fresh) });
  });

  test('that leads nowhere, to a file, or to the project itself is refused before anything is built', () => {
    rmSync(web, { recursive: true });
    expect(() => siteFolder(root)).toThrow('dist is a link that leads nowhere (ENOENT).');
    rmSync(join(root, 'dist'));
    symlinkSync(above, join(root, 'dist'));
    expect(() => siteFolder(root)).toThrow('this project lies in there');
    rmSync(join(root, 'dist'));
    writeFiles(root, { dist: 'a file' });
    expect(() => siteFolder(root)).toThrow('dist is a file, and the site is a folder.');
  });
});

describe('a volume, which cannot be moved', () => {
  /** A disk on which `dist` is a volume: its own rename fails, and so does a second thing. */
  function volume(fits: RegExp, how: string) {
    const { disk, steps } = diskThatFails(fits, how);
    const rename = (from: string, to: string) => {
      if (from === join(root, 'dist')) throw Object.assign(new Error('EBUSY: resource busy'), { code: 'EBUSY' });
      disk.rename(from, to);
    };
    return { disk: { ...disk, rename }, steps };
  }

  test('gets the new contents, and keeps what is the file system’s own', () => {
    writeFiles(root, { 'dist/lost+found/1': 'x' });
    const { disk } = volume(never, '');
    expect(publishSite(next, siteFolder(root), disk)).toEqual([]);
    expect(everythingIn(root)).toEqual({ ...inDist(fresh), 'dist/lost+found/1': 'x' });
  });

  /** Every step that changes the disk, by name, in order. */
  function stepsOf(): string[] {
    const { disk, steps } = volume(never, '');
    publishSite(next, siteFolder(root), disk);
    return steps;
  }

  test('keeps the last good site whichever step fails, and is whole after a kill at any', async () => {
    const steps = stepsOf();
    expect(steps.length).toBeGreaterThan(10);
    for (const how of ['ENOSPC', 'killed']) {
      for (const step of steps) {
        rmSync(root, { recursive: true });
        writeFiles(root, { ...inDist(lastGood), ...inDist(fresh, workFolder()) });
        const { disk } = volume(new RegExp(`^${RegExp.escape(step)}$`), how);
        let published = false;
        try {
          publishSite(next, siteFolder(root), disk);
          published = true;
        } catch (error) {
          if (how !== 'killed') expect(String(error), step).toContain('The site was not changed: dist is as it was.');
        }
        // As things are before anybody tidies.
        if (how !== 'killed') {
          const { ...parts } = everythingIn(join(root, 'dist'));
          for (const path of Object.keys(parts)) if (path.startsWith('.dist-next')) Reflect.deleteProperty(parts, path);
          expect(parts, step).toEqual(published ? fresh : lastGood);
        }
        await endAndStartAgain();
        const left = everythingIn(root);
        expect(
          [inDist(lastGood), ...(published || how === 'killed' ? [inDist(fresh)] : [])],
          `${how}: ${step}`,
        ).toContainEqual(left);
      }
    }
  });
});

describe('what builds left behind', () => {
  test('goes if they are dead, and stays if they may run', async () => {
    const live = `.dist-next-${process.ppid}`;
    const elsewhere = '.dist-next-7-abcdef';
    const long = '.dist-next-8-abcdef';
    rmSync(next, { recursive: true });
    for (const name of [dead, `${dead}-old`, `${dead}-gone`, live, elsewhere, long])
      writeFiles(root, inDist(fresh, name));
    utimesSync(join(root, long), new Date(0), new Date(0));
    writeFiles(root, { '.dist-next-notes/mine.txt': 'of a person' });
    expect(await tidyLeftovers(root, siteFolder(root))).toEqual([]);
    expect(everythingIn(root)).toEqual({
      ...inDist(lastGood),
      ...inDist(fresh, live),
      ...inDist(fresh, elsewhere),
      '.dist-next-notes/mine.txt': 'of a person',
    });
  });

  test('that cannot be removed is named, and stops nothing', async () => {
    writeFiles(root, inDist(fresh, dead));
    const { disk } = diskThatFails(/remove \.dist-next-4194305/, 'EACCES');
    expect(await tidyLeftovers(root, siteFolder(root), disk)).toEqual([
      expect.stringContaining(`could not be removed: ${join(root, dead)}. EACCES`),
    ]);
  });

  test('half removed is never taken for the last good site', async () => {
    rmSync(join(root, 'dist'), { recursive: true });
    writeFiles(root, inDist({ 'index.html': 'half' }, `${dead}-gone`));
    expect(await endAndStartAgain()).toEqual([]);
    expect(everythingIn(root)).toEqual({});
  });
});
