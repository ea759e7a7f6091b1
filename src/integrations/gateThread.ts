import { parentPort } from 'node:worker_threads';
import type { ToGate } from '#integrations/earlyGate.ts';
import { lookAt, outputGate, type LookedAt } from '#integrations/outputGate.ts';

/** The thread behind `earlyGate`: looks at each page that comes, and at last at the whole folder. */
const early = new Map<string, LookedAt>();

parentPort?.on('message', (message: ToGate) => {
  if ('html' in message) early.set(message.address, lookAt(message));
  else void outputGate(message.folder, early).then((verdict) => parentPort?.postMessage(verdict));
});
