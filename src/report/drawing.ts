/**
 * A drawing within a cell, on a scale that always goes from 0 to 100 %. Shares are 0..1.
 * `line`: a share from each audit or month, the oldest first, over the band that chance explains where there is one. `bar`: lengths one behind the other, each in its colour, `#rrggbb`.
 */
export type Spark =
  | { kind: 'line'; shares: number[]; color: string; band?: readonly [number, number] }
  | { kind: 'bar'; parts: { share: number; color: string }[] };

/** How a series is drawn: as a bar, or as a mark of one of these shapes. A hole is white and lies within a dot, which it makes hollow. */
export type Mark = 'column' | 'dash' | 'diamond' | 'dot' | 'hole';

/** The axis of a chart. */
export interface Axis {
  title: string;
  format: string;
  lowest: number;
  highest: number;
  /** From one number on the axis to the next. */
  step: number;
}
