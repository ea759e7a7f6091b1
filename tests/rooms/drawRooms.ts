import { roomArrows, roomOf, withoutDetours, type Arrow } from './arrows.ts';
import { housePlan, type PlannedRoom } from './housePlan.ts';
import type { Source } from './readImports.ts';

const box = { width: 188, height: 66 };
const gap = { across: 20, down: 40 };
const margin = 24;
const legend = 34;

/**
 * Draws the rooms of `src` as boxes by floor, with an arrow from each room to those it imports from. The same imports
 * always give the same picture.
 *
 * @returns an SVG document, for light and dark
 * @throws {Error} if a room is not in the plan, or the plan has one that is not there
 */
export function drawRooms({ lines, imports }: Source): string {
  const counts = new Map<string, number>();
  for (const [file, count] of lines) counts.set(roomOf(file), (counts.get(roomOf(file)) ?? 0) + count);
  matchPlan([...counts.keys()]);
  const arrows = roomArrows(imports);
  const width = 2 * margin + Math.max(...housePlan.map((room) => at(room).right - margin));
  const height = 2 * margin + legend + at({ floor: 0, column: 0 }).bottom - margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">The rooms of src, by floor: every arrow runs down</title>
<desc id="desc">${inSentences(arrows)}</desc>
<style>
  svg { --back: #fff; --box: #f3f1ea; --edge: #6b6558; --text: #1d1b16; --line: #4a5568; font: 15px system-ui, sans-serif; }
  @media (prefers-color-scheme: dark) { svg { --back: #16181d; --box: #262a33; --edge: #9aa3b5; --text: #f1f1ee; --line: #b8c2d6; } }
  .back { fill: var(--back); } .box { fill: var(--box); stroke: var(--edge); } text { fill: var(--text); text-anchor: middle; }
  .name { font-weight: 700; font-size: 17px; } .lines { font-size: 13px; } .key { text-anchor: start; font-size: 14px; }
  .arrow { fill: none; stroke: var(--line); stroke-width: 1.75; } .types { stroke-dasharray: 6 4; } .tip { fill: var(--line); }
</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0 8 4 0 8z"/></marker></defs>
<rect class="back" width="${width}" height="${height}" rx="10"/>
${withoutDetours(arrows).map(arrowPath).join('\n')}
${housePlan.map((room) => roomBox(room, counts.get(room.name) ?? 0)).join('\n')}
${key(height - margin)}
</svg>
`;
}

/** A number of lines as a picture says it: it need not be drawn again for each line. */
export function roundedLines(count: number): number {
  const step = count < 1000 ? 10 : 100;
  return Math.max(step, Math.round(count / step) * step);
}

function matchPlan(rooms: readonly string[]): void {
  const planned = housePlan.map(({ name }) => name);
  const wrong = [
    ...rooms.filter((name) => !planned.includes(name)).map((name) => `src/${name} is not in it`),
    ...planned.filter((name) => !rooms.includes(name)).map((name) => `src/${name} is not there any more`),
  ];
  if (wrong.length > 0) throw new Error(`Please mend the plan in tests/rooms/housePlan.ts: ${wrong.join('; ')}.`);
}

/** Where a room stands, in units of the picture. */
function at({ floor, column, wide = 1 }: Pick<PlannedRoom, 'floor' | 'column' | 'wide'>) {
  const highest = Math.max(...housePlan.map((room) => room.floor));
  const left = margin + column * (box.width + gap.across);
  const top = margin + (highest - floor) * (box.height + gap.down);
  const right = left + wide * (box.width + gap.across) - gap.across;
  return { left, right, top, bottom: top + box.height, middle: (left + right) / 2 };
}

function planned(name: string): PlannedRoom {
  const room = housePlan.find((other) => other.name === name);
  if (!room) throw new Error(`${name} is not in the plan.`);
  return room;
}

/** Down from the upper room, across in the gap below it, and down to the lower room. */
function arrowPath({ from, to, types }: Arrow): string {
  const [upper, lower] = [at(planned(from)), at(planned(to))];
  const x = (planned(to).wide ?? 1) > 1 ? upper.middle : lower.middle;
  const across = x === upper.middle ? '' : `V${upper.bottom + gap.down / 2}H${x}`;
  const look = types ? 'arrow types' : 'arrow';
  return `<path class="${look}" marker-end="url(#tip)" d="M${upper.middle} ${upper.bottom}${across}V${lower.top}"><title>${from} imports ${types ? 'types of ' : ''}${to}</title></path>`;
}

function roomBox(room: PlannedRoom, count: number): string {
  const { left, right, top, middle } = at(room);
  return `<g><rect class="box" x="${left}" y="${top}" width="${right - left}" height="${box.height}" rx="8"/>
<text class="name" x="${middle}" y="${top + 22}">${room.name}</text>
<text x="${middle}" y="${top + 41}">${room.says}</text>
<text class="lines" x="${middle}" y="${top + 58}">about ${roundedLines(count).toLocaleString('en-GB')} lines</text></g>`;
}

function key(y: number): string {
  const middle = y - 5;
  return `<path class="arrow" marker-end="url(#tip)" d="M${margin} ${middle}h44"/><text class="key" x="${margin + 54}" y="${y}">imports</text>
<path class="arrow types" marker-end="url(#tip)" d="M${margin + 140} ${middle}h44"/><text class="key" x="${margin + 194}" y="${y}">imports types only</text>
<text class="key" x="${margin + 350}" y="${y}">What a longer way down already says is not drawn. Made by npm run draw.</text>`;
}

/** Every arrow in words, also those that are not drawn. */
function inSentences(arrows: readonly Arrow[]): string {
  return housePlan
    .map(({ name }) => {
      const below = arrows.filter(({ from }) => from === name).map(({ to, types }) => (types ? `${to} (types)` : to));
      return below.length > 0 ? `${name} imports ${below.join(', ')}.` : `${name} imports nothing.`;
    })
    .join(' ');
}
