import type { Audit, PromiseAudit } from '../core/audit';
import { countVerdicts, isJudged } from '../core/judgement/verdict';
import type { VerdictCounts } from '../words/counts';
import type { Words } from '../words/words';
import type { AuditFormat } from './format';

/** The verdicts as sentences and cards count them. */
export function tallyVerdicts(promises: readonly PromiseAudit[]): VerdictCounts {
  const { kept = 0, broken = 0, 'too-close': tooClose = 0, unmeasurable = 0, ...others } = countVerdicts(promises);
  return {
    promises: promises.length,
    kept,
    broken,
    tooClose,
    tooFew: (others['too-few'] ?? 0) + (others['no-evidence'] ?? 0),
    unmeasurable,
  };
}

/** The promises to repair, the most urgent first. */
export function repairs(audit: Audit): PromiseAudit[] {
  return audit.promises.filter(({ repairRank }) => repairRank !== null).sort((a, b) => a.repairRank! - b.repairRank!);
}

/** How much of a quote the headline holds. */
const quoteLength = 90;

/** One to six sentences, each with numbers that stand in the tables, too. */
export function headline(audit: Audit, words: Words, format: AuditFormat): string[] {
  const { sentences } = words;
  const { promises } = audit;
  if (promises.length === 0) return [sentences.noPromises()];
  const isBeliefKnown = audit.headline.believed !== null && audit.headline.keptRate !== null;
  const said = [sentences.counts(tallyVerdicts(promises), format.all)];
  const byChance = promises.flatMap(({ chance }) => chance ?? []);
  if (byChance.length > 0) said.push(sentences.byChance(byChance.length, byChance[0]!.of, format.all));
  if (isBeliefKnown) said.unshift(sentences.belief(audit.headline, format.all));
  const widest = promises.filter(({ verdict }) => verdict === 'broken').sort((a, b) => a.gap! - b.gap!)[0];
  if (widest) {
    const [quote] = widest.quotes.against;
    said.push(sentences.widestGap(widest, quote ? sentences.quote(quote, format.all, quoteLength) : '', format.of(widest)));
  }
  if (!widest && promises.some(isJudged)) said.push(sentences.noGap());
  const change = changed(audit, words, format);
  const looser = promises.filter(({ expected }) => expected.verdict === 'looser').length;
  if (change !== null) said.push(change);
  else if (looser > 0) said.push(sentences.expectMore(looser));
  else if (promises.every(({ expected }) => expected.verdict === 'unknown')) said.push(sentences.expectUnknown());
  const [first] = repairs(audit);
  if (first) said.push(sentences.fixFirst(first, format.all));
  if (!isBeliefKnown) said.push(sentences.beliefUnknown());
  return said;
}

/** The sentence on what really changed since the baseline; null if nothing did. */
function changed({ promises, baseline }: Audit, { sentences }: Words, format: AuditFormat): string | null {
  const by = (verdict: 'better' | 'worse') =>
    promises
      .filter(({ change }) => change?.verdict === verdict)
      .sort((a, b) => Math.abs(b.change!.difference!) - Math.abs(a.change!.difference!))
      .map(promise => ({ promise, points: format.of(promise).points(promise.change!.difference!) }));
  const [worse, better] = [by('worse'), by('better')];
  if (baseline === null || worse.length + better.length === 0) return null;
  return sentences.changed(baseline, worse, better, format.all);
}
