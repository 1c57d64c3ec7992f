/** Neighbours of the same value. */
export function runs<T>(values: readonly T[]): { first: number; count: number; value: T }[] {
  const found: { first: number; count: number; value: T }[] = [];
  values.forEach((value, i) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.count++;
    else found.push({ first: i, count: 1, value });
  });
  return found;
}
