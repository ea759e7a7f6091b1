import { parentPort } from 'node:worker_threads';
import type { BuiltPage } from '#checks/built/readPage.ts';
import { lookAt, outputGate, type LookedAt } from '#integrations/outputGate.ts';

/** What the gate's thread is sent: a page as it is made, or at the end the folder with all of them. */
export type ToGate = BuiltPage | { readonly folder: string };

/** The thread behind `earlyGate`: looks at each page that comes, and at last at the whole folder. */
const early = new Map<string, LookedAt>();

parentPort?.on('message', (message: ToGate) => {
  if ('html' in message) early.set(message.address, lookAt(message));
  else void outputGate(message.folder, early).then((verdict) => parentPort?.postMessage(verdict));
});
