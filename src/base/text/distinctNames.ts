/**
 * The names that say something new: not the same word with another plural, hyphen, accent or capital.
 *
 * @param said what is said already
 * @example distinctNames(['person-centred'], ['Person centred', 'Child first']) // => ['Child first']
 */
export function distinctNames(said: readonly string[], names: readonly string[]): string[] {
  const seen = new Set(said.map(bare));
  return names.filter((name) => {
    const isNew = !seen.has(bare(name));
    seen.add(bare(name));
    return isNew;
  });
}

function bare(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '');
}
