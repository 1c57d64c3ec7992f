import type { KeptTally } from './tally';

/**
 * Answers counted by group and by cluster: a group is one that a share is told of (a value, a segment, a kind of source), a cluster are the
 * answers of it that may go together (those of one day). Plain numbers, for a million rows find their cells in them: those of the first groups
 * stand side by side, a row for each cluster, those of all others, which may be very many, in an open-addressed table.
 */
export interface ClusterTable {
  /** Numbers of the groups by their keys. */
  groups: Map<number | string, number>;
  /** The cluster of each row; and per slot, found by a cluster, 1 + its row (0 where the slot is free) and the cluster. */
  rows: number[];
  slots: Int32Array;
  /** Per row and place of one of the first groups: customers whose weight is 1, and how many of them are kept. */
  plain: Float64Array;
  /** The same of those of other weights: customers, their weights, squares of these, and the same of those kept. Empty where there are none. */
  weighted: Float64Array;
  /** Of the others, per place: 1 + the group's number (0 where the place is free), and the cluster. */
  at: Int32Array;
  /** Per place six such numbers, of all weights. */
  sums: Float64Array;
  used: number;
}

/** Of answers that belong to no cluster: each customer stands for himself. */
export const LOOSE = -0x80000000;

/** In a list of groups: none. */
export const NO_GROUP = -1;

/** Groups that stand side by side. */
const BESIDE = 16;
const ROWS = 4;
const PLACES = 64;
/** Numbers of a cell. */
const WIDTH = 6;
/** More than there are clusters. */
const SPAN = 2 ** 32;

export const emptyClusters = (): ClusterTable => ({
  groups: new Map(),
  rows: [],
  slots: new Int32Array(2 * 4 * ROWS),
  plain: new Float64Array(2 * BESIDE * ROWS),
  weighted: new Float64Array(0),
  at: new Int32Array(2 * PLACES),
  sums: new Float64Array(WIDTH * PLACES),
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

/** Adds `count` customers, each of the survey weight `weight`, to a cluster of each of some groups; nobody is in none. */
export function addToCluster(
  table: ClusterTable,
  groups: ArrayLike<number>,
  cluster: number,
  count: number,
  weight: number,
  isKept: boolean,
): void {
  if (count === 0) return;
  let row = -1;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    if (group === NO_GROUP) continue;
    if (group < BESIDE) {
      if (row < 0) row = rowOf(table, cluster);
      const place = row * BESIDE + group;
      if (weight === 1) {
        table.plain[2 * place]! += count;
        if (isKept) table.plain[2 * place + 1]! += count;
      } else add(weightedOf(table), WIDTH * place, count, weight, isKept);
    } else {
      add(table.sums, WIDTH * placeOf(table, group, cluster), count, weight, isKept);
      if (2 * table.used > table.at.length / 2) grow(table);
    }
  }
}

function add(sums: Float64Array, i: number, count: number, weight: number, isKept: boolean): void {
  const size = count * weight;
  sums[i]! += count;
  sums[i + 1]! += size;
  sums[i + 2]! += size * weight;
  if (isKept) {
    sums[i + 3]! += count;
    sums[i + 4]! += size;
    sums[i + 5]! += size * weight;
  }
}

/** The row of a cluster, made on first use. */
function rowOf(table: ClusterTable, cluster: number): number {
  const slot = slotOf(table.slots, cluster);
  const known = table.slots[slot]!;
  if (known !== 0) return known - 1;
  const row = table.rows.push(cluster) - 1;
  table.slots[slot] = row + 1;
  table.slots[slot + 1] = cluster;
  if (2 * BESIDE * (row + 1) > table.plain.length) widen(table);
  return row;
}

/** Where a cluster has its slot, or would take a free one. */
function slotOf(slots: Int32Array, cluster: number): number {
  const last = slots.length - 1;
  let slot = ((Math.imul(cluster, 0x9e3779b1) >>> 7) << 1) & last;
  while (slots[slot] !== 0 && slots[slot + 1] !== cluster) slot = (slot + 2) & last;
  return slot;
}

/** Room for twice as many rows. */
function widen(table: ClusterTable): void {
  table.slots = new Int32Array(2 * table.slots.length);
  for (const [row, cluster] of table.rows.entries()) {
    const slot = slotOf(table.slots, cluster);
    table.slots[slot] = row + 1;
    table.slots[slot + 1] = cluster;
  }
  table.plain = longer(table.plain, 2 * table.plain.length);
  if (table.weighted.length > 0) table.weighted = longer(table.weighted, 2 * table.weighted.length);
}

function longer(numbers: Float64Array, length: number): Float64Array {
  const wider = new Float64Array(length);
  wider.set(numbers);
  return wider;
}

/** Room for answers that weigh more or less than others, made when the first one comes. */
function weightedOf(table: ClusterTable): Float64Array {
  if (table.weighted.length === 0) table.weighted = new Float64Array((WIDTH / 2) * table.plain.length);
  return table.weighted;
}

/** All that stands at a place of the first groups, as six numbers in `into`; false where nothing does. */
function readBeside({ plain, weighted }: ClusterTable, place: number, into: Float64Array): boolean {
  const n = plain[2 * place]!;
  const isWeighted = weighted.length > 0 && weighted[WIDTH * place] !== 0;
  if (n === 0 && !isWeighted) return false;
  into.fill(n, 0, WIDTH / 2).fill(plain[2 * place + 1]!, WIDTH / 2);
  if (isWeighted) for (let k = 0; k < WIDTH; k++) into[k]! += weighted[WIDTH * place + k]!;
  return true;
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
  const rows = table.rows.map((cluster, row) => [cluster, row] as const).sort(([a], [b]) => a - b);
  const order = orderOf(table, numbers);
  const cell = new Float64Array(WIDTH);
  let next = 0;
  for (const [i, key] of keys.entries()) {
    const group = numbers[i]!;
    if (group < BESIDE) {
      for (const [cluster, row] of rows) if (readBeside(table, row * BESIDE + group, cell)) visit(key, cluster, cell, 0);
      continue;
    }
    for (; next < order.length && order[next]! < (i + 1) * SPAN; next++) {
      const cluster = order[next]! - i * SPAN + LOOSE;
      visit(key, cluster, table.sums, WIDTH * placeOf(table, group, cluster));
    }
  }
}

/** The cells of the open-addressed table: SPAN times the place of their group among `numbers`, and their cluster, from the lowest on. */
function orderOf({ at, used }: ClusterTable, numbers: readonly number[]): Float64Array {
  const rank = new Int32Array(numbers.length);
  for (const [i, number] of numbers.entries()) rank[number] = i;
  const order = new Float64Array(used);
  let next = 0;
  for (let place = 0; 2 * place < at.length; place++)
    if (at[2 * place] !== 0) order[next++] = rank[at[2 * place]! - 1]! * SPAN + (at[2 * place + 1]! - LOOSE);
  return order.sort();
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
  for (const [row, cluster] of from.rows.entries())
    for (let group = 0; group < Math.min(BESIDE, numbers.length); group++)
      mergeBeside(into, numbers[group]!, cluster, from, row * BESIDE + group);
  const { at, sums } = from;
  for (let place = 0; 2 * place < at.length; place++)
    if (at[2 * place] !== 0) mergeCell(into, numbers[at[2 * place]! - 1]!, at[2 * place + 1]!, sums, WIDTH * place);
}

/** Adds a cell of the first groups of `from`: what weighs 1 stays apart from the rest. */
function mergeBeside(into: ClusterTable, group: number, cluster: number, from: ClusterTable, place: number): void {
  const cell = new Float64Array(WIDTH);
  if (!readBeside(from, place, cell)) return;
  if (group >= BESIDE) {
    mergeCell(into, group, cluster, cell, 0);
    return;
  }
  const to = rowOf(into, cluster) * BESIDE + group;
  for (let k = 0; k < 2; k++) into.plain[2 * to + k]! += from.plain[2 * place + k]!;
  if (from.weighted.length === 0 || from.weighted[WIDTH * place] === 0) return;
  const weighted = weightedOf(into);
  for (let k = 0; k < WIDTH; k++) weighted[WIDTH * to + k]! += from.weighted[WIDTH * place + k]!;
}

function mergeCell(into: ClusterTable, group: number, cluster: number, sums: Float64Array, at: number): void {
  if (group < BESIDE) {
    const to = rowOf(into, cluster) * BESIDE + group;
    const weighted = weightedOf(into);
    for (let k = 0; k < WIDTH; k++) weighted[WIDTH * to + k]! += sums[at + k]!;
    return;
  }
  const i = WIDTH * placeOf(into, group, cluster);
  for (let k = 0; k < WIDTH; k++) into.sums[i + k]! += sums[at + k]!;
  if (2 * into.used > into.at.length / 2) grow(into);
}
