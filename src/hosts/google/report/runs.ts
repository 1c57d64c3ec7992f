import type { Area } from '../../../report/sheet';

export interface Run<T> {
  first: number;
  count: number;
  value: T;
}

/** Neighbours of the same value. */
export function runs<T>(values: readonly T[]): Run<T>[] {
  const found: Run<T>[] = [];
  values.forEach((value, i) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.count++;
    else found.push({ first: i, count: 1, value });
  });
  return found;
}

/** The fewest runs that give these values one after the other: the commonest value for all, then those that are other. */
export function layers<T>(values: readonly T[]): Run<T>[] {
  const all = runs(values);
  const uses = new Map<T, number>();
  for (const { value } of all) uses.set(value, (uses.get(value) ?? 0) + 1);
  const [commonest] = [...uses].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (commonest === undefined) return [];
  return [{ first: 0, count: values.length, value: commonest }, ...all.filter(({ value }) => value !== commonest)];
}

/** Areas that stand one below the other and are equally wide, as one. */
export function stacked(areas: readonly Area[]): Area[] {
  const found: Area[] = [];
  const ends = new Map<string, Area>();
  for (const area of areas) {
    const keyOf = (row: number): string => `${row}:${area.column}:${area.columns}`;
    const above = ends.get(keyOf(area.row));
    const whole = above ?? { ...area };
    if (above) above.rows += area.rows;
    else found.push(whole);
    ends.set(keyOf(area.row + area.rows), whole);
  }
  return found;
}
