import type { Test } from './metric';

/** Float noise of converted units, such as minutes read as days, is no failure. */
const NOISE = 1e-9;

/** Whether a value passes a test. */
export function passes(test: Test, value: number): boolean {
  if (test.oneOf) return test.oneOf.includes(value);
  const { from, to } = test;
  if (from !== null && (test.isFromOpen ? value <= from + NOISE : value < from - NOISE)) return false;
  return to === null || (test.isToOpen ? value < to - NOISE : value <= to + NOISE);
}
