/**
 * How the values of a column are written, as far as one cell alone does not say. null where the whole column does not settle it: then what could
 * be read in two ways is not read.
 */
export interface ValueForm {
  /** The sign before decimals: of `1.234` and `1,234` the other one parts thousands. */
  decimal: '.' | ',' | null;
  /** What `2:35` is. */
  clock: 'h:mm' | 'm:ss' | null;
  /** What `0.4` is among shares: percent beside `6`, a share beside `0.9`; by each number alone, up to 1 a share and above it percent. */
  shares: 'percent' | 'share' | 'each' | null;
  /** 100 where cells of a scale up to 100 show 85 % and hold 0.85; else 1. */
  factor: 1 | 100;
  /** Words, folded, that stand behind several different numbers, as a unit does and the word of a level does not. */
  units: ReadonlySet<string>;
  /** True where of yes and no one alone is understood, and what else stands there could be the other: nothing is read then. */
  isOneSided: boolean;
  /** True for a folded text that stands in the column. */
  holds(folded: string): boolean;
}

/** That of a cell which stands alone. */
export const lone: ValueForm = {
  decimal: null,
  clock: 'h:mm',
  shares: 'each',
  factor: 1,
  units: new Set(),
  isOneSided: false,
  holds: () => false,
};
