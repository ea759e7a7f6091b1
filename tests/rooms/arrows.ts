import { dirname } from 'node:path';
import { housePlan } from './housePlan.ts';
import type { Import, Source } from './readImports.ts';

/** That something needs something else, by their names. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** true if only types are taken. */
  readonly types: boolean;
}

/** The room of a file, by its path from `src`. */
export function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** What one room imports from another: one arrow for both ways, which is of types alone if all its imports are. */
export function roomArrows(imports: readonly Import[]): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { from: fromFile, to: toFile, types } of imports) {
    const [from, to] = [roomOf(fromFile), roomOf(toFile)];
    if (from === to) continue;
    const key = `${from} > ${to}`;
    arrows.set(key, { from, to, types: types && (arrows.get(key)?.types ?? true) });
  }
  return [...arrows.keys()].sort().flatMap((key) => arrows.get(key) ?? []);
}

/** The arrows that no longer way down says already, so that a picture can be read. */
export function withoutDetours(arrows: readonly Arrow[]): Arrow[] {
  const below = new Map<string, string[]>();
  for (const { from, to } of arrows) below.set(from, [...(below.get(from) ?? []), to]);
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (below.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return arrows.filter(
    ({ from, to }) => !(below.get(from) ?? []).some((next) => next !== to && next !== from && reaches(next, to)),
  );
}

/** The imports that do not run down the plan, each as a line. */
export function climbs(imports: readonly Import[], plan = housePlan): string[] {
  const floors = new Map(plan.map(({ name, floor }) => [name, floor]));
  return imports
    .filter(({ from, to }) => roomOf(from) !== roomOf(to))
    .filter(({ from, to }) => !((floors.get(roomOf(from)) ?? NaN) > (floors.get(roomOf(to)) ?? NaN)))
    .map(({ from, to }) => `${from} imports ${to}`);
}

/** Every group of things that need each other in a circle, or need themselves. */
export function circlesIn(arrows: readonly Pick<Arrow, 'from' | 'to'>[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  // Tarjan's way to find what is strongly connected: once over everything.
  const visit = (name: string): number => {
    const mine = order.size;
    order.set(name, mine);
    open.push(name);
    let low = mine;
    for (const other of next.get(name) ?? []) {
      if (!order.has(other)) low = Math.min(low, visit(other));
      else if (open.includes(other)) low = Math.min(low, order.get(other) ?? low);
    }
    if (low === mine) {
      const group = open.splice(open.indexOf(name));
      if (group.length > 1 || next.get(name)?.includes(name)) circles.push(group.sort());
    }
    return low;
  };
  for (const name of next.keys()) if (!order.has(name)) visit(name);
  return circles;
}

/** Which share of all lines each folder holds directly, the largest first. */
export function folderShares({ lines }: Source): { folder: string; share: number }[] {
  const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
  const held = new Map<string, number>();
  for (const [file, count] of lines) held.set(dirname(file), (held.get(dirname(file)) ?? 0) + count);
  return [...held].map(([folder, count]) => ({ folder, share: count / all })).sort((a, b) => b.share - a.share);
}
