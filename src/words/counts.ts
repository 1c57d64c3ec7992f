/** How many promises have which verdict. */
export interface VerdictCounts {
  promises: number;
  kept: number;
  broken: number;
  tooClose: number;
  /** Too few answers, or none. */
  tooFew: number;
  unmeasurable: number;
}
