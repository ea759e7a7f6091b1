import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn, climbs, folderShares, roomArrows, withoutDetours } from '../rooms/arrows.ts';
import { drawRooms, roundedLines } from '../rooms/drawRooms.ts';
import { housePlan } from '../rooms/housePlan.ts';
import { importsOf, readImports } from '../rooms/readImports.ts';

const root = join(import.meta.dirname, '../..');
const source = readImports(root);
const drawn = readFileSync(join(root, 'docs/rooms.svg'), 'utf8').replaceAll('\r\n', '\n');
const again = drawRooms(source);

const numbers = /about ([\d,]+) lines/g;
const linesIn = (svg: string) => [...svg.matchAll(numbers)].map(([, count = '']) => Number(count.replace(',', '')));

describe('the picture in docs/rooms.svg', () => {
  it('shows the rooms and arrows of today: npm run draw', () => {
    expect(drawn.replaceAll(numbers, '')).toBe(again.replaceAll(numbers, ''));
  });

  it('says of each room how large it is, to a tenth: npm run draw', () => {
    const [shown, true_] = [linesIn(drawn), linesIn(again)];
    expect(shown).toHaveLength(housePlan.length);
    const far = housePlan.filter(
      (_, index) => Math.abs((shown[index] ?? NaN) - (true_[index] ?? NaN)) > Math.max(50, (true_[index] ?? NaN) / 10),
    );
    expect(far.map(({ name }) => name)).toEqual([]);
  });

  it('says in words every arrow, and can be read by ear and in the dark', () => {
    expect(again).toContain('role="img" aria-labelledby="title desc"');
    expect(again).toContain('prefers-color-scheme: dark');
    for (const { from, to } of roomArrows(source.imports))
      expect(again).toMatch(new RegExp(`[>. ]${from} imports [^.]*\\b${to}\\b`));
  });

  it('is the same each time, and refuses a room that the plan does not know', () => {
    expect(drawRooms(readImports(root))).toBe(again);
    const more = new Map([...source.lines, ['attic/box.ts', 3] as const]);
    expect(() => drawRooms({ ...source, lines: more })).toThrow('src/attic is not in it');
    const fewer = new Map([...source.lines].filter(([file]) => !file.startsWith('formats/')));
    expect(() => drawRooms({ ...source, lines: fewer })).toThrow('src/formats is not there any more');
  });

  it('rounds to what a reader needs', () => {
    expect([3, 317, 1013, 2049].map(roundedLines)).toEqual([10, 320, 1000, 2000]);
  });
});

describe('the house', () => {
  it('has imports to look at', () => {
    expect(source.imports.length).toBeGreaterThan(1000);
    expect(source.lines.size).toBeGreaterThan(400);
  });

  it('has no arrow that runs up', () => {
    expect(climbs(source.imports)).toEqual([]);
  });

  it('has no circle between rooms', () => {
    expect(circlesIn(roomArrows(source.imports))).toEqual([]);
  });

  it('has no circle between files', () => {
    expect(circlesIn(source.imports)).toEqual([]);
  });

  it('has no folder that directly holds over 15% of the lines of src', () => {
    const over = folderShares(source).filter(({ share }) => share > 0.15);
    expect(over).toEqual([]);
  });
});

describe('what reads the imports', () => {
  it('sees each way to import, and which take types alone', () => {
    const text = `
      import { a } from '#base/a.ts';
      import type { B } from '#schemas/b.ts';
      import { type C, type D } from '#domain/c.ts';
      import { type E, f } from '#domain/e.ts';
      import '#styles/site.css';
      export { g } from '#base/g.ts';
      export type { H } from '#base/h.ts';
      const later = () => import('#loader/later.ts');
      const thread = new URL('./thread.ts', import.meta.url);
      const folder = new URL('../../public', import.meta.url);
      let typed: import('#views/I.ts').I;
      import { readFile } from 'node:fs';
      // import { no } from '#base/comment.ts';
      const text = "import { no } from '#base/text.ts'";`;
    const found = importsOf('integrations/x.ts', text).map(({ to, types }) => (types ? `${to} (types)` : to));
    expect(found).toEqual([
      'base/a.ts',
      'schemas/b.ts (types)',
      'domain/c.ts (types)',
      'domain/e.ts',
      'styles/site.css',
      'base/g.ts',
      'base/h.ts (types)',
      'loader/later.ts',
      'integrations/thread.ts',
      'views/I.ts (types)',
    ]);
  });

  it('sees what templates and styles import', () => {
    const astro = `---\nimport A from '#components/A.astro';\n---\n<A /><script>import '#components/a.client.ts';</script>`;
    expect(importsOf('pages/index.astro', astro).map(({ to }) => to)).toEqual([
      'components/A.astro',
      'components/a.client.ts',
    ]);
    expect(importsOf('styles/site.css', "@import './layers.css';").map(({ to }) => to)).toEqual(['styles/layers.css']);
  });

  it('finds circles, climbs and detours', () => {
    const arrow = (from: string, to: string) => ({ from, to, types: false });
    expect(
      circlesIn([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'b'), arrow('d', 'd'), arrow('c', 'e'), arrow('a', 'e')]),
    ).toEqual([['b', 'c'], ['d']]);
    expect(
      climbs([
        arrow('base/a.ts', 'domain/b.ts'),
        arrow('checks/a.ts', 'formats/b.ts'),
        arrow('domain/a.ts', 'base/b.ts'),
        arrow('domain/a.ts', 'attic/b.ts'),
      ]),
    ).toEqual(['base/a.ts imports domain/b.ts', 'checks/a.ts imports formats/b.ts', 'domain/a.ts imports attic/b.ts']);
    expect(withoutDetours([arrow('a', 'b'), arrow('b', 'c'), arrow('a', 'c')])).toEqual([
      arrow('a', 'b'),
      arrow('b', 'c'),
    ]);
    const shares = folderShares({
      lines: new Map([
        ['a/x.ts', 1],
        ['a/b/y.ts', 3],
      ]),
      imports: [],
    });
    expect(shares).toEqual([
      { folder: 'a/b', share: 0.75 },
      { folder: 'a', share: 0.25 },
    ]);
  });
});
