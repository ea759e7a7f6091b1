import type { Browser } from 'playwright-core';
import type { ExpectStatic } from 'vitest';
import { axeFindings } from './axeFindings.ts';
import { layoutFindings } from './layoutFindings.ts';
import { VisitPool } from './VisitPool.ts';

/** Looks at pages of one site in one browser. */
export class CloseLook {
  readonly #visits: VisitPool;

  constructor(browser: Browser, origin: string) {
    this.#visits = new VisitPool(browser, origin);
  }

  /**
   * Fails if someone cannot use the page, or if it breaks a promise of ours.
   *
   * @param colours those to look at, or none, where a look at every shape has seen to them
   */
  async at(address: string, expect: ExpectStatic, colours?: 'light' | 'dark'): Promise<void> {
    const visitor = await this.#visits.take();
    const { page, foreign, faults, stored } = visitor;
    await page.emulateMedia({ colorScheme: colours ?? 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    expect(await axeFindings(page, { contrast: colours !== undefined }), 'axe, wide window').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await layoutFindings(page), 'in a window of 320 px').toEqual([]);
    expect(foreign, 'asked of other sites').toEqual([]);
    expect(faults, 'blocked by the policy').toEqual([]);
    expect(await stored(), 'kept on the device').toEqual([]);
    this.#visits.giveBack(visitor);
  }
}
