import { readFile } from 'node:fs/promises';
import { SettingsError } from '#integrations/siteSettings.ts';

/**
 * The bytes of a file that was named on the command line.
 *
 * @throws {SettingsError} with a sentence, if there is no such file or it cannot be read
 */
export async function readGiven(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new SettingsError([
      code === 'ENOENT' ? `There is no file ${file}. Look at its name.` : `${file} cannot be read (${code}).`,
    ]);
  }
}
