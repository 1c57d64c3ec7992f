import { newModel } from '../../src/hosts/playground/grid';

// The grid is made for browsers, and for Node from 22 on.
Object.assign(Object, {
  groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Record<string, T[]> {
    const groups: Record<string, T[]> = {};
    for (const item of items) {
      groups[keyOf(item)] ??= [];
      groups[keyOf(item)]!.push(item);
    }
    return groups;
  },
});
// It tells how long everything took.
console.debug = () => undefined;

export { newModel };
