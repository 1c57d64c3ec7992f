import { newModel } from '../../src/hosts/playground/grid';

// The grid is made for browsers, and for Node from 22 on.
Object.groupBy ??= <K extends PropertyKey, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
  const groups: Partial<Record<K, T[]>> = {};
  [...items].forEach((item, i) => {
    (groups[keyOf(item, i)] ??= []).push(item);
  });
  return groups;
};
// It tells how long everything took.
console.debug = () => undefined;

export { newModel };
