/** A search engine over our pages: the addresses it finds for a phrase, best first. */
export interface Engine {
  readonly name: string;
  readonly find: (phrase: string) => Promise<readonly string[]>;
}
