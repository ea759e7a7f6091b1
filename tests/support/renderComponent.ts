import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { spacesShown } from './spacesShown.ts';

let container: Promise<AstroContainer> | undefined;

/**
 * The HTML of one component with these props and slots, with the white space that is shown. The only place in the tests that knows Astro's container.
 * Plain TypeScript sees an .astro file as unknown, so it is named for what it is here.
 */
export async function renderComponent(
  component: unknown,
  props: Record<string, unknown> = {},
  slots: Record<string, string> = {},
): Promise<string> {
  container ??= AstroContainer.create();
  const html = await (await container).renderToString(component as AstroComponentFactory, { props, slots });
  return spacesShown(html.replace(/^<!DOCTYPE html>/i, ''));
}
