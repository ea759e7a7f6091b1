/**
 * Runs an entry point. What it was told and cannot use is said in a sentence, and the exit code is not 0; only a fault in our own
 * code keeps its trace.
 */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    console.error(isSettings(error) ? error.message : error);
  }
}

/** By name: Astro loads its own copy of our code. */
function isSettings(error: unknown): error is Error {
  return error instanceof Error && error.name === 'SettingsError';
}
