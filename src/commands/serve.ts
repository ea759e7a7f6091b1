import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { staticServer } from '../build/staticServer.ts';

const usualPort = 4321;

export interface RunningSite {
  /** Such as `http://localhost:4321`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a finished site.
 *
 * @param port 0 for any free one
 * @throws if the site is not built, or the port is taken
 */
export async function serve(folder: string, port: number, host = 'localhost'): Promise<RunningSite> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no finished site in ${folder}. Run "npm run build" first.`);
  const server = staticServer(folder);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // Answers under way may finish; connections kept open for later ones may not hold us up.
        server.closeIdleConnections();
        setTimeout(() => {
          server.closeAllConnections();
        }, 2000).unref();
      }),
  };
}

/** On the port that was asked for; if none was, on the usual one or the next that is free. */
async function serveOnFreePort(
  folder: string,
  asked: string | undefined,
  host: string | undefined,
): Promise<RunningSite> {
  if (asked !== undefined) return serve(folder, Number(asked), host);
  for (let port = usualPort; ; port += 1) {
    try {
      return await serve(folder, port, host);
    } catch (error) {
      if (!isTaken(error) || port >= usualPort + 20) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

if (import.meta.main) {
  try {
    const site = await serveOnFreePort(
      join(import.meta.dirname, '../../dist'),
      process.env['PORT'],
      process.env['HOST'],
    );
    console.log(`The site is at ${site.origin}/  (stop with Ctrl+C)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void site.stop().then(() => process.exit(0));
      });
    }
  } catch (error) {
    console.error(
      isTaken(error)
        ? `Port ${process.env['PORT'] ?? ''} is in use. Choose another with PORT=…`
        : error instanceof Error
          ? error.message
          : error,
    );
    process.exitCode = 1;
  }
}
