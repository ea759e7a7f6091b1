import { existsSync } from 'node:fs';
import { isIPv6, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteSettings } from '#integrations/siteSettings.ts';
import { staticServer, type ServerSettings } from '#integrations/server/staticServer.ts';
import { runCommand } from '#commands/runCommand.ts';

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
export async function serve(
  folder: string,
  port: number,
  host = 'localhost',
  settings: ServerSettings = siteSettings(),
): Promise<RunningSite> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no finished site in ${folder}. Run "npm run build" first.`);
  const server = staticServer(folder, settings);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return {
    origin: `http://${isIPv6(host) ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
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
  asked: number | undefined,
  host: string | undefined,
): Promise<RunningSite> {
  if (asked !== undefined) return serve(folder, asked, host);
  for (let port = usualPort; ; port += 1) {
    try {
      return await serve(folder, port, host);
    } catch (error) {
      if (!isTaken(error) || port >= usualPort + 20) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return codeOf(error) === 'EADDRINUSE';
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why the site cannot be served, to whoever chose the port and the host. */
function reasonOf(error: unknown, port: number | undefined, host: string | undefined): string {
  const code = codeOf(error) ?? '';
  if (isTaken(error)) return `Port ${port ?? usualPort} is in use. Choose another with PORT=…`;
  if (code === 'EACCES')
    return `Port ${port ?? usualPort} is not for everybody to use. Choose one over 1023 with PORT=…`;
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(code))
    return `HOST is "${host ?? ''}", and this machine does not answer to that name. Leave HOST out, or write localhost.`;
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  const { port, host, basePath } = siteSettings();
  try {
    const site = await serveOnFreePort(join(import.meta.dirname, '../../dist'), port, host);
    console.log(`The site is at ${site.origin}${basePath}/  (stop with Ctrl+C)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void site.stop().then(() => process.exit(0));
      });
    }
  } catch (error) {
    console.error(reasonOf(error, port, host));
    process.exitCode = 1;
  }
}

if (import.meta.main) await runCommand(main);
