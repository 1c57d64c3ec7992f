/** How many promises have which verdict. */
export interface VerdictCounts {
  promises: number;
  kept: number;
  broken: number;
  tooClose: number;
  /** Too few answers, or none. */
  tooFew: number;
  /** Nobody has said how they are measured, or not all of it. */
  unmeasurable: number;
  /** Not for customers to judge: a certificate proves them. */
  proved: number;
}
