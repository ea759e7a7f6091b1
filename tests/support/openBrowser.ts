import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from './findBrowser.ts';

/** Starts the browser that `findBrowser` found. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
}
