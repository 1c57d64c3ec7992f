import { useState } from 'preact/hooks';

/** What was typed and chosen in views that were left, by what it belongs to. */
const kept = new Map<string, unknown>();

/**
 * State that outlives its view: whoever leaves and comes back finds what was typed. The key names what it belongs to, and what it was typed over.
 * Gives the state, what changes it, and what forgets it, for when it is saved or given up.
 */
export function useKept<T>(key: string, first: T): [value: T, change: (next: T) => void, forget: () => void] {
  const [value, put] = useState(() => (kept.has(key) ? (kept.get(key) as T) : first));
  const change = (next: T): void => {
    kept.set(key, next);
    put(next);
  };
  return [value, change, () => void kept.delete(key)];
}
