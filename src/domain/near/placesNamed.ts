import { plainWords } from '#domain/search/wordsOf.ts';

/** Where a name leads. None: we do not know it. */
export function placesNamed(packed: string, name: string): string[] {
  const wanted = plainWords(name);
  const line = packed.split('\n').find((each) =>
    each
      .slice(each.indexOf(':') + 1)
      .split('|')
      .includes(wanted),
  );
  return line === undefined ? [] : line.slice(0, line.indexOf(':')).split(' ');
}
