/** Where a room stands in the picture of the house. */
export interface PlannedRoom {
  /** Its folder in `src`, or a file that stands there alone. */
  readonly name: string;
  /** 0 is the ground. A room imports only from floors below its own. */
  readonly floor: number;
  /** From left to right. */
  readonly column: number;
  /** How many columns it is wide. */
  readonly wide?: number;
  /** What lives there, in a few words. */
  readonly says: string;
}

/** The floors of the house, from the top: on the left what Node runs, on the right what makes pages. */
export const housePlan: readonly PlannedRoom[] = [
  { name: 'pages', floor: 7, column: 3, says: 'the addresses' },
  { name: 'commands', floor: 6, column: 1, says: 'what npm scripts start' },
  { name: 'layouts', floor: 6, column: 3, says: 'frames of pages' },
  { name: 'content.config.ts', floor: 5, column: 0, says: 'what Astro asks for' },
  { name: 'integrations', floor: 5, column: 1, says: 'Node, Astro, index' },
  { name: 'components', floor: 5, column: 3, says: 'parts of pages' },
  { name: 'styles', floor: 4, column: 4, says: 'how they look' },
  { name: 'loader', floor: 4, column: 1, says: 'the only way in' },
  { name: 'queries', floor: 4, column: 3, says: 'what pages ask' },
  { name: 'checks', floor: 3, column: 1, says: 'findings' },
  { name: 'formats', floor: 3, column: 2, says: 'outside formats' },
  { name: 'views', floor: 3, column: 3, says: 'what pages print' },
  { name: 'domain', floor: 2, column: 1, says: 'the site’s rules' },
  { name: 'schemas', floor: 1, column: 1, says: 'what entries hold' },
  { name: 'base', floor: 0, column: 0, wide: 5, says: 'lists, dates, addresses, text' },
];
