import { BuildStopped } from '#integrations/buildStopped.ts';

/** Who asks a build to stop, and the exit code for it: 128 and the number of the signal, as shells have it. */
const signals = {
  SIGINT: { code: 130, by: 'with Ctrl+C' },
  SIGTERM: { code: 143, by: 'by a signal to end (SIGTERM)' },
  SIGHUP: { code: 129, by: 'because its window was closed (SIGHUP)' },
} as const;

/** How long after the last removal nothing may have come back, in milliseconds. */
const quiet = 40;

/** What goes wrong around a piece of work and would not be told to whoever waits for it. */
export interface Stops {
  /** Never settles but with what stopped the work. */
  readonly failed: Promise<never>;
  /** Looks no longer. */
  readonly end: () => void;
}

/**
 * Watches for all that can end a process while it works. A signal ends it at once, with a sentence; an error that nobody caught,
 * or work that nothing is left to finish, makes `failed` reject.
 *
 * @param whatIsThere says what is true of the site at that moment
 */
export function watchForStops(whatIsThere: () => string): Stops {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  const onSignal = (signal: NodeJS.Signals) => {
    const { code, by } = signals[signal as keyof typeof signals];
    console.error(`\nThe build was stopped ${by}. ${whatIsThere()}`);
    process.exit(code);
  };
  const names = Object.keys(signals) as (keyof typeof signals)[];
  for (const name of names) process.on(name, onSignal);
  // Whoever waits for the work may be told the same with more words, so they come first.
  const onError = (error: unknown) => void setTimeout(reject, 50, error);
  process.on('uncaughtException', onError).on('unhandledRejection', onError);
  let idle = 0;
  const onIdle = () => {
    if (++idle < 3) setImmediate(() => undefined);
    else reject(new BuildStopped('The build came to a stop: what it waited for will never be done.'));
  };
  process.on('beforeExit', onIdle);
  return {
    failed,
    end: () => {
      for (const name of names) process.off(name, onSignal);
      process.off('uncaughtException', onError).off('unhandledRejection', onError).off('beforeExit', onIdle);
    },
  };
}

/**
 * Removes something at the very end of a process, and again as long as it comes back: what had begun to write there may still be at it.
 *
 * @param remove takes away what should not stay, and says whether there was anything
 */
export function removeForGood(remove: () => boolean): void {
  const wait = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0; remove() && tries < 25; tries += 1) Atomics.wait(wait, 0, 0, quiet);
}
