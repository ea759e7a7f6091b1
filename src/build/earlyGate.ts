import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AstroPrerenderer } from 'astro';
import type { BuiltPage } from '../checks/built/readPage.ts';
import type { Finding } from '../checks/finding.ts';

/** What the gate's thread is sent: a page as it is made, or at the end the folder with all of them. */
export type ToGate = BuiltPage | { readonly folder: string };

/**
 * The output gate in a thread of its own, which looks at pages while Astro makes the next ones.
 * To parse a page as a browser does takes as long as to make it, so this saves half of that time where there are two processors.
 */
export class EarlyGate {
  readonly #thread = new Worker(new URL('./gateThread.ts', import.meta.url));

  constructor() {
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
        this.#send({ address: new URL(request.url).pathname, html });
        const again = new Response(html, response);
        return made instanceof Response ? again : { ...made, response: again };
      },
    };
  }

  /** The last look, at the pages as they lie on disk. */
  async verdict(folder: string): Promise<{ findings: Finding[]; pages: number }> {
    this.#thread.ref();
    this.#send({ folder });
    const [verdict] = (await once(this.#thread, 'message')) as [{ findings: Finding[]; pages: number }];
    await this.#thread.terminate();
    return verdict;
  }

  #send(message: ToGate): void {
    this.#thread.postMessage(message);
  }
}
