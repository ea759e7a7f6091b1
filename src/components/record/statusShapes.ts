import type { ActionStatusId } from '#base/lists/actionStatuses.ts';

/** The shape of each status, as the inside of an SVG of 20 by 20. Shape and word say it; colour only helps. */
export const statusShapes: Readonly<Record<ActionStatusId, string>> = {
  complete:
    '<path d="M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z"/><path d="m5.8 10.3 3 3 5.4-6.2" fill="none" stroke="Canvas" stroke-width="2.4"/>',
  'on-track': '<path d="M3 2.5v15L18 10z"/>',
  'under-way':
    '<path d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z" fill="none" stroke="currentColor" stroke-width="2.2"/><path d="M10 2a8 8 0 0 0 0 16z"/>',
  delayed: '<path d="M10 .5 19.5 10 10 19.5.5 10z"/>',
  'not-started':
    '<path d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z" fill="none" stroke="currentColor" stroke-width="2.2" stroke-dasharray="3.6 2.7"/>',
};
