import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Writes files below a folder, by path. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Everything below a folder, byte for byte: files with their text, links with where they lead. */
export function everythingIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .flatMap((path) => {
        const found = lstatSync(path);
        if (found.isSymbolicLink()) return [[relative(folder, path), `-> ${readlinkSync(path)}`]];
        return found.isFile() ? [[relative(folder, path), readFileSync(path, 'latin1')]] : [];
      }),
  );
}
