import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Example, Examples } from '#components/Examples.ts';

/** A component with the states that its file of examples names. */
export interface Row {
  /** Where it stands in `src`: "components/reach/ReachCard". */
  readonly path: string;
  /** The folder that it stands in: "reach". */
  readonly room: string;
  /** "ReachCard". */
  readonly name: string;
  readonly component: AstroComponentFactory;
  readonly examples: readonly (readonly [name: string, example: Shown])[];
}

/** An example as a template takes it. Its own file holds its props against those of its component. */
export interface Shown extends Example {
  readonly props: Record<string, unknown>;
}

const components = import.meta.glob<{ default: AstroComponentFactory }>('../../src/{components,layouts}/**/*.astro', {
  eager: true,
});
const files = import.meta.glob<{ examples: Examples<(props: Record<string, unknown>) => unknown> }>(
  '../../src/{components,layouts}/**/*.examples.ts',
  { eager: true },
);

/** Components that have no examples, and why they can have none. */
export const withoutExamples: Readonly<Record<string, string>> = {
  'components/page/Head': 'it is no part of what is seen; every layout’s examples hold it',
  'components/prose/Contact': 'it asks the content for a contact by id; contact/MailButton is what it shows',
};

/** Every component and layout, by its path. One without a file of examples has none here. */
export const exampleTable: readonly Row[] = Object.entries(components).map(([file, { default: component }]) => {
  const path = pathInSrc(file, '.astro');
  const [name = ''] = path.split('/').slice(-1);
  const room = path.split('/').slice(-2)[0] ?? '';
  const own = files[file.replace(/\.astro$/, '.examples.ts')]?.examples ?? {};
  return { path, room, name, component, examples: Object.entries(own) };
});

/** The files of examples, by the path of the component that each should be beside. */
export const exampleFiles: readonly string[] = Object.keys(files).map((file) => pathInSrc(file, '.examples.ts'));

function pathInSrc(file: string, ending: string): string {
  return file.slice(file.indexOf('/src/') + '/src/'.length, -ending.length);
}

/** A name as a piece of an address. @example slugOf('Long names, late') // => 'long-names-late' */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
