import type { KeptTally } from './tally';

/**
 * Answers counted by group and by cluster: a group is one that a share is told of (a value, a segment, a kind of source), a cluster are the
 * answers of it that may go together (those of one day). An open-addressed table of plain numbers, for a million rows find their cell in it.
 */
export interface ClusterTable {
  /** Numbers of the groups by their keys. */
  groups: Map<number | string, number>;
  /** Per place: 1 + the group's number (0 where the place is free), and the cluster. */
  at: Int32Array;
  /** Per place: customers, their weights, squares of these, and the same of those kept. */
  sums: Float64Array;
  used: number;
}

/** Of answers that belong to no cluster: each customer stands for himself. */
export const LOOSE = -0x80000000;

const FIRST = 64;
/** Numbers of a cell. */
const WIDTH = 6;
/** More than there are clusters. */
const SPAN = 2 ** 32;

export const emptyClusters = (): ClusterTable => ({
  groups: new Map(),
  at: new Int32Array(2 * FIRST),
  sums: new Float64Array(WIDTH * FIRST),
  used: 0,
});

/** The number of a group, given on first use. */
export function groupOf({ groups }: ClusterTable, key: number | string): number {
  let group = groups.get(key);
  if (group === undefined) {
    group = groups.size;
    groups.set(key, group);
  }
  return group;
}

/** Adds `count` customers, each of the survey weight `weight`, to a cluster of a group. */
export function addToCluster(table: ClusterTable, group: number, cluster: number, count: number, weight: number, isKept: boolean): void {
  const { sums } = table;
  const i = WIDTH * placeOf(table, group, cluster);
  const size = count * weight;
  sums[i]! += count;
  sums[i + 1]! += size;
  sums[i + 2]! += size * weight;
  if (isKept) {
    sums[i + 3]! += count;
    sums[i + 4]! += size;
    sums[i + 5]! += size * weight;
  }
  if (2 * table.used > table.at.length / 2) grow(table);
}

/** The place of a cell, taken on first use. */
function placeOf(table: ClusterTable, group: number, cluster: number): number {
  const { at } = table;
  const last = at.length / 2 - 1;
  const key = group + 1;
  let place = (Math.imul(key, 0x9e3779b1) ^ Math.imul(cluster, 0x85ebca6b)) & last;
  for (;;) {
    const found = at[2 * place];
    if (found === key && at[2 * place + 1] === cluster) return place;
    if (found === 0) break;
    place = (place + 1) & last;
  }
  at[2 * place] = key;
  at[2 * place + 1] = cluster;
  table.used++;
  return place;
}

/** Twice the places, so that at least half of them are free. */
function grow(table: ClusterTable): void {
  const { at, sums } = table;
  table.at = new Int32Array(2 * at.length);
  table.sums = new Float64Array(2 * sums.length);
  table.used = 0;
  for (let place = 0; 2 * place < at.length; place++) {
    if (at[2 * place] === 0) continue;
    const i = WIDTH * placeOf(table, at[2 * place]! - 1, at[2 * place + 1]!);
    for (let k = 0; k < WIDTH; k++) table.sums[i + k] = sums[WIDTH * place + k]!;
  }
}

/** Reads a cell: the key of its group, its cluster, and where its numbers begin in `sums`. */
export type Visit = (key: number | string, cluster: number, sums: Float64Array, at: number) => void;

/** Visits all cells, those of numbers first, by group, then by cluster: so the order of rows changes no sum. */
export function visitClusters(table: ClusterTable, visit: Visit): void {
  const keys = [...table.groups.keys()].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : typeof a === typeof b ? (a < b ? -1 : 1) : typeof a === 'number' ? -1 : 1,
  );
  const numbers = keys.map(key => table.groups.get(key)!);
  const rank = new Int32Array(keys.length);
  for (const [i, number] of numbers.entries()) rank[number] = i;
  const order = new Float64Array(table.used);
  const { at } = table;
  let next = 0;
  for (let place = 0; 2 * place < at.length; place++)
    if (at[2 * place] !== 0) order[next++] = rank[at[2 * place]! - 1]! * SPAN + (at[2 * place + 1]! - LOOSE);
  for (const one of order.sort()) {
    const group = Math.floor(one / SPAN);
    const cluster = one - group * SPAN + LOOSE;
    visit(keys[group]!, cluster, table.sums, WIDTH * placeOf(table, numbers[group]!, cluster));
  }
}

/** Adds the numbers of a cell, which begin at `at`, to a tally. */
export function addCell(into: KeptTally, sums: Float64Array, at: number): void {
  into.n += sums[at]!;
  into.weight += sums[at + 1]!;
  into.square += sums[at + 2]!;
  into.kept += sums[at + 3]!;
  into.keptWeight += sums[at + 4]!;
  into.keptSquare += sums[at + 5]!;
}

/** Adds what was counted apart; `from` is left as it is. */
export function mergeClusters(into: ClusterTable, from: ClusterTable): void {
  const numbers = [...from.groups.keys()].map(key => groupOf(into, key));
  const { at, sums } = from;
  for (let place = 0; 2 * place < at.length; place++) {
    if (at[2 * place] === 0) continue;
    const i = WIDTH * placeOf(into, numbers[at[2 * place]! - 1]!, at[2 * place + 1]!);
    for (let k = 0; k < WIDTH; k++) into.sums[i + k]! += sums[WIDTH * place + k]!;
    if (2 * into.used > into.at.length / 2) grow(into);
  }
}
