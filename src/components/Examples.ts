/**
 * The states of one component that break things: long names, none, many, late, not confirmed, another direction of writing.
 * Each component has a file of them beside it (`ReachCard.astro`, `ReachCard.examples.ts`), typed by its own props. They feed
 * the gallery (`npm run gallery`) and the tests that render, validate and look at every one.
 *
 * @example export const examples: Examples<typeof Breadcrumbs> = { 'one step': { props: { crumbs: [{ label: 'Home', href: '/' }] } } };
 */
export type Examples<Component> = Readonly<Record<string, Example<PropsOf<Component>>>>;

/** One state, under the name that the gallery shows. */
export interface Example<Props = unknown> {
  readonly props: Props;
  /** The HTML that stands in the component, by the name of its slot. */
  readonly slots?: Readonly<Record<string, string>>;
  /** How its words are written. Left to right if it does not say. */
  readonly direction?: 'rtl';
  /** It prints nothing, and shall print nothing. */
  readonly printsNothing?: true;
  /** A script shows it: on a page it is hidden or a template at first. The gallery shows it as that script would. */
  readonly shownByScript?: true;
}

type PropsOf<Component> = Component extends (props: infer Props) => unknown ? Props : never;
