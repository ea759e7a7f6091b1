import { Worker } from 'node:worker_threads';
import type { AstroPrerenderer } from 'astro';
import { withoutBasePath } from '#base/basePath.ts';
import type { Finding } from '#checks/finding.ts';
import { siteSettings } from '#integrations/siteSettings.ts';
import { BuildStopped } from '#integrations/buildStopped.ts';
import type { ToGate } from '#integrations/gateThread.ts';

/** What the last look found, and in how many pages. */
export interface Verdict {
  readonly findings: Finding[];
  readonly pages: number;
}

/**
 * The output gate in a thread of its own, which looks at pages while Astro makes the next ones.
 * To parse a page as a browser does takes as long as to make it, so this saves half of that time where there are two processors.
 */
export class EarlyGate {
  readonly #thread: Worker;
  readonly #verdict: Promise<Verdict>;

  /** @param thread the module that does the looking */
  constructor(thread: URL = new URL('./gateThread.ts', import.meta.url)) {
    this.#thread = new Worker(thread);
    const { promise, resolve, reject } = Promise.withResolvers<Verdict>();
    this.#thread
      .once('message', resolve)
      .once('error', (error: Error) => {
        reject(new Error(`The last look at the finished pages broke off. ${error.message}`, { cause: error }));
      })
      .once('exit', (code) => {
        reject(new BuildStopped(`The last look at the finished pages ended before it was done (exit code ${code}).`));
      });
    // It may break off while pages are still made. Whoever asks for the verdict is told.
    promise.catch(() => undefined);
    this.#verdict = promise;
    // A build that fails ends without asking for the verdict. The thread must not keep it alive.
    this.#thread.unref();
  }

  /** Astro's own prerenderer, with each finished page shown to the gate on its way. */
  watching(own: AstroPrerenderer): AstroPrerenderer {
    return {
      ...own,
      render: async (request, options) => {
        const made = await own.render(request, options);
        const response = made instanceof Response ? made : made.response;
        if (!response.headers.get('Content-Type')?.startsWith('text/html')) return made;
        const html = await response.text();
        const { pathname } = new URL(request.url);
        this.#send({ address: withoutBasePath(pathname, siteSettings().basePath) ?? pathname, html });
        const again = new Response(html, response);
        return made instanceof Response ? again : { ...made, response: again };
      },
    };
  }

  /**
   * The last look, at the pages as they lie on disk.
   *
   * @throws if the thread fails or ends without a verdict, now or before
   */
  async verdict(folder: string): Promise<Verdict> {
    this.#thread.ref();
    this.#send({ folder });
    try {
      return await this.#verdict;
    } finally {
      await this.#thread.terminate();
    }
  }

  #send(message: ToGate): void {
    this.#thread.postMessage(message);
  }
}
