import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';

/**
 * What publishing does to a disk. Each step waits until it is done: while a site is put in its place, no signal and
 * nothing else of this process can come between.
 */
export interface Disk {
  /** Moves a file or folder. One step on disk: it happens wholly or not at all. */
  rename(from: string, to: string): void;
  copy(from: string, to: string): void;
  /** Removes a file, or a folder with all that is in it. What is not there is no error. */
  remove(path: string): void;
  makeFolder(path: string): void;
  /** The names in a folder; none if it is not there. */
  list(folder: string): string[];
}

export const realDisk: Disk = {
  rename: renameSync,
  copy: (from, to) => {
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
  },
  remove: (path) => {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  },
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  },
};

/** The system's code for what went wrong, such as ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
