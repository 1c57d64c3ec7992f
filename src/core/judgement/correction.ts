import type { PromiseAudit } from '../audit';
import type { Settings } from '../declared/settings';
import { exactTails } from '../statistics/exact-tails';
import { holm } from '../statistics/holm';
import { isJudged } from './verdict';

/**
 * Lets no promise be called kept or broken that chance brings about among so many: the chance of so few kept, and of so many, if just as many
 * were kept as promised, each corrected by Holm over all promises of the audit that have enough evidence. Those for all customers are not among
 * them: one failure breaks them.
 */
export function correctVerdicts(promises: readonly PromiseAudit[], { confidence }: Settings): void {
  const family = promises.filter(promise => isJudged(promise) && promise.promisedFor < 1);
  const tails = family.map(({ keptRate, nEffective, promisedFor }) => exactTails(keptRate! * nEffective, nEffective, promisedFor));
  const [below, above] = [holm(tails.map(one => one.below)), holm(tails.map(one => one.above))];
  for (const [i, promise] of family.entries()) {
    const chance = promise.verdict === 'broken' ? below[i]! : promise.verdict === 'kept' ? above[i]! : 0;
    if (chance <= 1 - confidence) continue;
    promise.chance = { verdict: promise.verdict === 'kept' ? 'kept' : 'broken', of: family.length };
    promise.verdict = 'too-close';
  }
}
