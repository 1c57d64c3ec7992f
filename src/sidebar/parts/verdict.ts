import type { Verdict } from '../../core/judgement/verdict';
import type { VerdictName } from '../view';

/** Under which of the four counts a verdict falls. */
export const countOf: Record<Verdict, VerdictName> = {
  kept: 'kept',
  broken: 'broken',
  'too-close': 'tooClose',
  'too-few': 'unjudged',
  'no-evidence': 'unjudged',
  unmeasurable: 'unjudged',
};

/** Colours of the words of a verdict: dark enough to be read on white. */
export const inks: Record<VerdictName, string> = { kept: '#14655f', tooClose: '#855600', broken: '#b03a26', unjudged: '#4b5563' };
