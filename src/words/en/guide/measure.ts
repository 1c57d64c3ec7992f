import { plural } from '../numbers';

/** Saying how promises are measured. */
export const measure = {
  /** Written under *Kept when* where a certificate proves a promise: the audit knows it by this word. */
  certificate: 'Certificate',
  believed: (promises: number): string => `Wrote down what you believe about ${plural(promises, 'promise')}.`,
  done: (promises: number): string =>
    promises === 0
      ? 'Nothing was written: they already have a measure.'
      : `${plural(promises, 'promise has', 'promises have')} a measure now.`,
};
