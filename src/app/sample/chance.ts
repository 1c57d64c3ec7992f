/** A source of chance that runs the same from the same seed. */
export interface Chance {
  /** 0 up to, not including, 1. */
  share(): number;
  pick<T>(list: readonly T[]): T;
  /** A whole number from lowest to highest. */
  whole(lowest: number, highest: number): number;
}

/** Source: Ettinger, Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (lowest: number, highest: number): number => lowest + Math.floor(share() * (highest - lowest + 1));
  return { share, whole, pick: list => list[whole(0, list.length - 1)]! };
}
