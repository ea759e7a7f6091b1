import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Where Chrome, Chromium and Edge are put by their installers. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
];

/** How each system installs Chromium, first what brings its lists of packages up to date. */
const packageManagers = [
  {
    name: 'apt-get',
    steps: [['update'], ['install', '-y', '--no-install-recommends', 'chromium']],
  },
  { name: 'dnf', steps: [['install', '-y', 'chromium']] },
  { name: 'apk', steps: [['add', '--no-cache', 'chromium']] },
];

/**
 * The path of a Chromium that starts: CHROMIUM_PATH; one that is there; Playwright's own; the system's package.
 *
 * @throws with what was tried and what to do, if none can be had
 */
export function findBrowser(): string {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined) {
    if (starts(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, but no browser starts there.`);
  }
  const found = firstThatStarts(presentBrowsers());
  if (found) return found;
  const tried: string[] = [];
  for (const install of [installPlaywrights, installPackage]) {
    tried.push(install());
    const installed = firstThatStarts(presentBrowsers());
    if (installed) return installed;
  }
  throw new Error(
    `The browser tests need Chromium, Chrome or Edge, and none was found or could be installed (${tried.join('; ')}). ` +
      'Install one, or set CHROMIUM_PATH to it.',
  );
}

/** The flags it needs here. As root, Chromium refuses to start inside its own sandbox. */
export function browserFlags(): string[] {
  return isRoot() ? ['--no-sandbox'] : [];
}

function presentBrowsers(): string[] {
  return [...usualPlaces, chromium.executablePath()].filter((path) => path !== '' && existsSync(path));
}

function firstThatStarts(paths: readonly string[]): string | undefined {
  return paths.find(starts);
}

/** A path may lead to a script that only says how to install the browser, so it has to answer. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return existsSync(path);
  const { status, stdout } = spawnSync(path, ['--version', ...browserFlags()], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  return status === 0 && /chrom|edge/i.test(stdout);
}

function installPlaywrights(): string {
  process.stderr.write('No browser found. Installing Playwright’s Chromium …\n');
  const command = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  const { status } = spawnSync(process.execPath, [command, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 240_000,
  });
  return `playwright-core install chromium: exit code ${status}`;
}

function installPackage(): string {
  if (process.platform !== 'linux') return 'no package manager that we know';
  const manager = packageManagers.find(({ name }) => succeeds('which', [name]));
  if (!manager) return 'no package manager that we know';
  const before = isRoot() ? [] : ['sudo', '-n'];
  if (before.length > 0 && !succeeds('sudo', ['-n', 'true'])) return `${manager.name}: needs root`;
  process.stderr.write(`Installing Chromium with ${manager.name} …\n`);
  for (const step of manager.steps) {
    const [command = '', ...words] = [...before, manager.name, ...step];
    const { status } = spawnSync(command, words, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return `${manager.name} ${step[0]}: exit code ${status}`;
  }
  return `${manager.name}: installed`;
}

function succeeds(command: string, words: string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
