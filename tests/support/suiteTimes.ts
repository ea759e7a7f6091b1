/** What one test file took, in milliseconds: to load it and to run it. */
export interface FileTime {
  readonly suite: string;
  readonly file: string;
  readonly took: number;
}

/** How many of the slowest files are named. */
const named = 8;

/**
 * How long each suite and the slowest files took, a line each. Several files run at once and wait for each other, so the
 * times of a suite add up to more than the clock shows; they tell which is the dearest.
 *
 * @param built what the build before the tests took, if there was one
 */
export function suiteTimes(files: readonly FileTime[], built?: number): string[] {
  if (files.length === 0) return [];
  const suites = [...Map.groupBy(files, ({ suite }) => suite)]
    .map(([suite, of]) => ({ suite, files: of.length, took: of.reduce((sum, { took }) => sum + took, 0) }))
    .toSorted((a, b) => b.took - a.took);
  const slowest = files.toSorted((a, b) => b.took - a.took).slice(0, named);
  return [
    'How long each suite took, the times of its files added up:',
    ...(built === undefined ? [] : [line(built, 'the build before them')]),
    ...suites.map(({ suite, files: count, took }) =>
      line(took, `${suite}, ${count} ${count === 1 ? 'file' : 'files'}`),
    ),
    'The slowest files:',
    ...slowest.map(({ file, took }) => line(took, file)),
  ];
}

function line(milliseconds: number, what: string): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(8)} s  ${what}`;
}
