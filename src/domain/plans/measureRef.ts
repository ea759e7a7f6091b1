/**
 * The reference of a measure as the plan prints it.
 *
 * @example measureRef('4b-iv') // => '4b (iv)'
 */
export function measureRef(ref: string): string {
  return ref.replace(/-([iv]+)$/, ' ($1)');
}
