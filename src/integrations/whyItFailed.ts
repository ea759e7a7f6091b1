/** Errors that say all there is to say. By name: the content is read by Astro's own copy of our code. */
const plain = new Set(['OutputGateError', 'ContentError', 'BuildStopped', 'SettingsError', 'NoPlace']);

/** What a disk can say, and what a person can do about it. */
const ofDisk: Record<string, string> = {
  ENOSPC: 'There is no room left on the disk. Free some, and build again.',
  EDQUOT: 'There is no room left on the disk for this user. Free some, and build again.',
  EROFS: 'The disk can only be read, so no site can be written.',
  EACCES: 'This user may not write there.',
  EPERM: 'This user may not do that.',
  EMFILE: 'Too many files are open at once. Close other programs, and build again.',
  EIO: 'The disk gave an error. It may be failing.',
};

/**
 * What went wrong, in the words of whoever noticed. Only a fault in our own code needs its trace.
 *
 * @param whatIsThere what is true of the site now
 */
export function whyItFailed(error: unknown, whatIsThere: string): string {
  // It knows best what it left.
  if (error instanceof Error && error.name === 'NotPublished') return error.message;
  return `${reasonOf(error)}\n${whatIsThere}`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (plain.has(error.name)) return error.message;
  const cause = causeOnDisk(error);
  if (cause !== undefined) return `The site could not be built. ${cause}`;
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  return `The site could not be built. ${error.message}${hint}\n${error.stack ?? ''}`;
}

/** The disk's own reason, if that is what lies below an error. */
function causeOnDisk(error: Error): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const sentence = 'code' in at && typeof at.code === 'string' ? ofDisk[at.code] : undefined;
    if (sentence !== undefined) return `${sentence} (${at.message})`;
  }
  return undefined;
}
