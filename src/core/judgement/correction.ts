import type { PromiseAudit } from '../audit';
import type { Settings } from '../declared/settings';
import { exactTails } from '../statistics/exact-tails';
import { holm } from '../statistics/holm';
import { zOf } from '../statistics/normal';
import { answersToSettle } from './settling';
import type { Verdict } from './verdict';
import { isJudged } from './verdict';

/** What a verdict is corrected by: a rate, the independent answers that it rests on, and the share that is promised. */
type Judged = Pick<PromiseAudit, 'keptRate' | 'nEffective' | 'promisedFor' | 'verdict'>;

/**
 * Lets no promise be called kept or broken that chance brings about among so many: the chance of so few kept, and of so many, if just as many
 * were kept as promised, each corrected by Holm over all promises of the audit that have enough evidence. Those for all customers are not among
 * them: one failure breaks them.
 */
export function correctVerdicts(promises: readonly PromiseAudit[], { confidence }: Settings): void {
  const family = promises.filter(promise => isJudged(promise) && promise.promisedFor < 1);
  const corrected = correct(family, confidence);
  for (const [i, promise] of family.entries()) {
    if (corrected[i] === promise.verdict) continue;
    promise.chance = { verdict: promise.verdict === 'kept' ? 'kept' : 'broken', of: family.length };
    promise.verdict = corrected[i]!;
  }
  const z = zOf(confidence);
  for (const promise of promises)
    if (promise.verdict === 'too-close') promise.toSettle = answersToSettle(promise, family.length, confidence, z);
}

/** The verdicts of judged promises for less than all customers, by all of them together. */
export function correct(family: readonly Judged[], confidence: number): Verdict[] {
  const tails = family.map(({ keptRate, nEffective, promisedFor }) =>
    promisedFor <= 0 ? { below: 1, above: 0 } : exactTails(keptRate! * nEffective, nEffective, promisedFor),
  );
  const [below, above] = [holm(tails.map(one => one.below)), holm(tails.map(one => one.above))];
  return family.map(({ verdict }, i) => {
    const chance = verdict === 'broken' ? below[i]! : verdict === 'kept' ? above[i]! : 0;
    return chance <= 1 - confidence ? verdict : 'too-close';
  });
}
