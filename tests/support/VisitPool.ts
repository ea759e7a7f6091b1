import type { Browser, BrowserContextOptions } from 'playwright-core';
import { visit, type Visit } from './visit.ts';

/**
 * Visits of one site that go on to the next page when they are done with one: opening a new one takes longer than most
 * looks. What a visit was set to, such as its window or its colours, stays set.
 */
export class VisitPool {
  readonly #open: () => Promise<Visit>;
  readonly #free: Visit[] = [];

  constructor(browser: Browser, origin: string, options?: BrowserContextOptions) {
    this.#open = () => visit(browser, origin, options);
  }

  async take(): Promise<Visit> {
    return this.#free.pop() ?? (await this.#open());
  }

  /** Only after a look that found nothing: what a page with a fault did is never laid to the next. */
  giveBack(visitor: Visit): void {
    this.#free.push(visitor);
  }
}
