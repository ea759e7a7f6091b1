import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { BuildStopped } from '#integrations/buildStopped.ts';

/**
 * Does work that a program of its own does for us, and does not wait for ever if that program ends or gives no answer: the library
 * that starts it may look at neither.
 *
 * @param name what the program is, as the first words of a sentence
 * @param work starts the program, and settles when it has done its part. Starts no other
 * @throws {BuildStopped} if the program ends, or gives no answer, before the work is done; otherwise what `work` throws
 */
export async function whileHelperRuns<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const children: ChildProcess[] = [];
  const ended = (how: string) => {
    reject(
      new BuildStopped(
        `${name} ${how} before its work was done. If nobody stopped it, the machine may have run out of memory or disk.`,
      ),
    );
  };
  const watch = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess };
    children.push(child);
    // Whoever starts it adds its own listeners in the same breath. They would print a trace of what we say in a sentence.
    queueMicrotask(() => {
      hearEnd(child, ended);
    });
  };
  // Nothing is left to wait for, and still the work is not done.
  const silent = () => {
    ended('gave no answer');
  };
  const stop = () => {
    for (const child of children) child.kill('SIGKILL');
  };
  subscribe('child_process', watch);
  process.once('beforeExit', silent).once('exit', stop);
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    unsubscribe('child_process', watch);
    process.off('beforeExit', silent).off('exit', stop);
    stop();
  }
}

/** Tells of the end of a program, however it shows first. */
function hearEnd(child: ChildProcess, ended: (how: string) => void): void {
  child.removeAllListeners('error').on('error', ({ message }) => {
    ended(`could not run (${message})`);
  });
  child.once('exit', (code, signal) => {
    ended(signal ? `was stopped (${signal})` : `ended (exit code ${code})`);
  });
  const { stdin } = child;
  if (!stdin) return;
  // Its own end, which follows at once, says more than that it takes nothing.
  const deaf = () => void setTimeout(ended, 200, 'took nothing more');
  stdin.removeAllListeners('error').on('error', deaf);
  const write = stdin.write.bind(stdin) as (text: unknown, done: (error?: Error | null) => void) => boolean;
  stdin.write = (text: unknown, done?: unknown): boolean =>
    write(text, (error) => {
      if (error) deaf();
      else if (typeof done === 'function') (done as () => void)();
    });
}
