import { hash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Body, Position } from '#checks/entry.ts';

/** What a sound file gave, without what only its text can tell. */
export interface KeptReading {
  ids: { collection: string; id: string }[];
  entries: { id: string; data: unknown; body: Body | undefined; under: readonly PropertyKey[] }[];
  references: KeptReference[];
}

/** A place that names an entry: of a body with its line, of a field with the way to it. */
export type KeptReference = { collection: string; id: string } & ({ at: Position } | { path: readonly PropertyKey[] });

interface Kept {
  text: string;
  reading: KeptReading;
}

/** The rooms whose code says what a file gives. */
const rooms = ['base', 'schemas', 'domain', 'checks', 'loader'];

/**
 * What files gave when they were last read, so that `npm run check` parses again only what changed: half of its time was parsing
 * four thousand entries that nobody had touched. A reading counts only for the very text that it is of, and for the very code
 * that made it. Only a sound file without pictures is kept, so nothing that was wrong is ever remembered as right. It is safe to
 * delete; what is damaged counts as not there. A build never asks it.
 */
export class KeptReadings {
  readonly #path: string;
  readonly #code: string;
  readonly #before: ReadonlyMap<string, Kept>;
  readonly #now = new Map<string, Kept>();
  #changed = false;

  private constructor(path: string, code: string, before: ReadonlyMap<string, Kept>) {
    this.#path = path;
    this.#code = code;
    this.#before = before;
  }

  /**
   * @param path the file that holds them
   * @param root the project's folder, whose code is compared
   */
  static async open(path: string, root: string): Promise<KeptReadings> {
    const code = await codeOf(root);
    return new KeptReadings(path, code, await readingsOf(path, code));
  }

  /** What this text of this file gave, if it is known. */
  get(file: string, text: string): KeptReading | undefined {
    const before = this.#before.get(file);
    if (before?.text !== fingerprint(text)) return undefined;
    this.#now.set(file, before);
    return before.reading;
  }

  keep(file: string, text: string, reading: KeptReading): void {
    this.#now.set(file, { text: fingerprint(text), reading });
    this.#changed = true;
  }

  /** Writes what is known now, if it is not what was. A folder that cannot be written to costs time and nothing else. */
  async save(): Promise<void> {
    if (!this.#changed && this.#now.size === this.#before.size) return;
    const beside = `${this.#path}.${process.pid}`;
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await writeFile(beside, serialize({ code: this.#code, files: this.#now }));
      await rename(beside, this.#path);
    } catch {
      await rm(beside, { force: true }).catch(() => undefined);
    }
  }
}

async function readingsOf(path: string, code: string): Promise<ReadonlyMap<string, Kept>> {
  try {
    const held = deserialize(await readFile(path)) as { code: string; files: Map<string, Kept> };
    return held.code === code ? held.files : new Map<string, Kept>();
  } catch {
    return new Map();
  }
}

/** Of all code that has a say, of the packages it stands on, and of the Node that runs it. What is not there is nothing, and no error. */
async function codeOf(root: string): Promise<string> {
  const files = await Promise.all(
    rooms.map(async (room) =>
      (await readdir(join(root, 'src', room), { recursive: true }).catch(() => []))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join('src', room, name)),
    ),
  );
  const names = [...files.flat().sort(), 'package-lock.json'];
  const texts = await Promise.all(names.map((name) => readFile(join(root, name), 'utf8').catch(() => '')));
  return fingerprint([process.version, ...names, ...texts].join('\n'));
}

function fingerprint(text: string): string {
  return hash('sha256', text, 'base64');
}
