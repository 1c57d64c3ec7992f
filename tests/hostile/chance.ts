/** Chance that is the same in every run (Marsaglia's xorshift of 32 bits). */
export interface Chance {
  /** 0..n-1. */
  below(n: number): number;
  of<T>(all: readonly T[]): T;
}

export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 2_654_435_761) | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const below = (n: number): number => next() % n;
  return { below, of: all => all[below(all.length)]! };
}

/** Overwrites some bytes. */
export function withNoise(bytes: Uint8Array, count: number, chance: Chance): Uint8Array {
  const noisy = bytes.slice();
  for (let i = 0; i < count; i++) noisy[chance.below(noisy.length)] = chance.below(256);
  return noisy;
}
