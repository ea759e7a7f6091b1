/** A piece of a finished body: HTML, or a block that its own component prints. */
export type BodyPart = string | BlockPart;

export interface BlockPart {
  /** A name from schemas/prose.ts. */
  block: string;
  props: Readonly<Record<string, string>>;
  inside: readonly BodyPart[];
}

/** A heading of a body, as Astro describes one. */
export interface Heading {
  depth: number;
  /** Its place in the page's address. */
  slug: string;
  text: string;
}
