import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';

/** What one run of a command took. */
export interface Measurement {
  readonly seconds: number;
  /** The most memory that it and all it started held at once, in MB. Undefined where the system does not tell. */
  readonly megabytes: number | undefined;
}

const pageSize = 4096;

/**
 * Runs a Node command and measures it, its helpers (such as Pagefind) included.
 *
 * @throws with the end of what it said, if it fails
 */
export async function measure(folder: string, command: readonly string[]): Promise<Measurement> {
  const start = performance.now();
  // A process group of its own, so that all it starts can be told from everything else.
  const child = spawn(process.execPath, command, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-3000)));
  }
  let most = 0;
  const watch = setInterval(() => {
    void memoryOf(child.pid).then((now) => (most = Math.max(most, now)));
  }, 100);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command.join(' ')} failed (exit code ${code}):\n${said}`);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: most > 0 ? most / 1e6 : undefined,
  };
}

/** The memory that a process group holds now, in bytes; 0 on systems without /proc. */
async function memoryOf(group: number | undefined): Promise<number> {
  const names = await readdir('/proc').catch(() => []);
  let sum = 0;
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name of the program, in brackets, may hold spaces; the rest does not. Source: proc_pid_stat(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(fields[2]) === group) sum += Number(fields[21]) * pageSize;
  }
  return sum;
}

/** The middle value. Of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
