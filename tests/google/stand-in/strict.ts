/** Members that were asked for so far, such as `Sheet.getName`. */
export const asked = new Set<string>();

/** An object that throws on any member it has not got: what Google has and we do not model must not pass by silently. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (key in target) {
        asked.add(`${name}.${String(key)}`);
        return target[key as keyof T];
      }
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key === 'asymmetricMatch' || key === 'constructor')
        return undefined;
      throw new TypeError(`stand-in: ${name}.${key} is not known`);
    },
  });
}

/** A builder whose steps only note what they were given, and whose `build` makes something of it. */
export function builder<T>(
  name: string,
  steps: readonly string[],
  made: (notes: Map<string, unknown[][]>) => T,
  note: () => void = () => undefined,
  notes = new Map<string, unknown[][]>(),
): T {
  const self: Record<string, unknown> = { build: () => made(notes) };
  for (const step of steps) {
    self[step] = (...given: unknown[]) => {
      note();
      notes.set(step, [...(notes.get(step) ?? []), given]);
      return proxy;
    };
  }
  const proxy = strict(name, self);
  return proxy as T;
}

/** What each step was last given. */
export const plainOf = (notes: Map<string, unknown[][]>): Record<string, unknown[]> =>
  Object.fromEntries([...notes].map(([step, given]) => [step, given[given.length - 1]!]));
