import { plural } from '../numbers';

/** Saying how promises are measured. */
export const measure = {
  /** Written under *Kept when* where a certificate proves a promise: the audit knows it by this word. */
  certificate: 'Certificate',
  believed: (promises: number): string => `What you believe of ${plural(promises, 'promise')} is written down.`,
  done: (promises: number): string =>
    promises === 0
      ? 'Nothing was written: they have a measure already.'
      : `${plural(promises, 'promise has', 'promises have')} a measure now.`,
};
