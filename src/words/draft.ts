/** Words of a language as far as somebody has written them. What it lacks is said in English. */
export type Draft<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: Draft<T[K]> }
      : T;

/** True for a group of words, whose every word may be lacking by itself. */
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.getPrototypeOf(value) === Object.prototype;

/**
 * All words: a draft's own and, where it lacks some, the English ones.
 * @example completed({ yes: 'Yes', no: 'No' }, { yes: 'Tak' }) //=> { yes: 'Tak', no: 'No' }
 */
export function completed<T>(english: T, draft: Draft<NoInfer<T>>): T {
  if (!isGroup(english) || !isGroup(draft)) return (draft ?? english) as T;
  const keys = Object.keys(english);
  return Object.fromEntries(keys.map(key => [key, key in draft ? completed(english[key], draft[key] as never) : english[key]])) as T;
}

/**
 * Which words a draft lacks, by their path; of a group that is lacking as a whole, the group alone.
 * @example lacking({ yes: 'Yes', more: { no: 'No', ok: 'OK' } }, { more: { ok: 'OK' } }) //=> ['yes', 'more.no']
 */
export function lacking<T>(english: T, draft: Draft<NoInfer<T>>, path = ''): string[] {
  if (!isGroup(english) || !isGroup(draft)) return draft === undefined ? [path] : [];
  return Object.keys(english).flatMap(key => {
    const place = path === '' ? key : `${path}.${key}`;
    return key in draft ? lacking(english[key], draft[key] as never, place) : [place];
  });
}
