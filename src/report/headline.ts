import type { Audit, PromiseAudit } from '../core/audit';
import { certainGap } from '../core/judgement/repair-order';
import { countVerdicts, isJudged } from '../core/judgement/verdict';
import { waitingOf } from '../core/judgement/waiting';
import type { VerdictCounts } from '../words/counts';
import type { Words } from '../words/words';
import type { AuditFormat } from './format';
import { told } from './told';

/** The verdicts as sentences and cards count them. */
export function tallyVerdicts(promises: readonly PromiseAudit[]): VerdictCounts {
  const { kept = 0, broken = 0, 'too-close': tooClose = 0, unmeasurable = 0, ...others } = countVerdicts(promises);
  const proved = promises.filter(({ proof }) => proof !== null).length;
  return {
    promises: promises.length,
    kept,
    broken,
    tooClose,
    tooFew: (others['too-few'] ?? 0) + (others['no-evidence'] ?? 0),
    unmeasurable: unmeasurable - proved,
    proved,
  };
}

/** True where no promise is judged, and some are not proved otherwise: the next step says more than their verdicts. */
const isWaiting = (promises: readonly PromiseAudit[]): boolean => !promises.some(isJudged) && promises.some(({ proof }) => proof === null);

const waitsOf = (promises: readonly PromiseAudit[]) => waitingOf(promises).map(({ wait, promises: those }) => ({ wait, n: those.length }));

/** The promises to repair, the most urgent first. */
export function repairs(audit: Audit): PromiseAudit[] {
  return audit.promises.filter(({ repairRank }) => repairRank !== null).sort((a, b) => a.repairRank! - b.repairRank!);
}

/** What it comes to: in one sentence, and in a few more what to fix first, what has changed and what is at odds; '' where there is nothing to say. */
export function opening(audit: Audit, words: Words, format: AuditFormat): { lead: string; second: string } {
  const { sentences } = words;
  const { promises } = audit;
  if (promises.length === 0) return { lead: sentences.noPromises(), second: '' };
  const isBeliefKnown = audit.headline.believed !== null && audit.headline.keptRate !== null;
  const together = words.join.sentences;
  const [first] = repairs(audit);
  const said = [
    first ? sentences.fixFirst({ ...first, customersLetDown: null }, '') : '',
    changedBriefly(audit, words, format),
    atOdds(audit, words, format) ?? '',
  ];
  const tally = tallyVerdicts(promises);
  if (isWaiting(promises)) return { lead: sentences.waits.all(waitsOf(promises)), second: together(said) };
  return isBeliefKnown
    ? { lead: sentences.belief(audit.headline, format.all), second: together(said) }
    : { lead: sentences.counts(tally, format.all), second: together([...said, sentences.beliefUnknown()]) };
}

/** The worst pair of promises that are at odds, and how many more there are; null where there is none. */
function atOdds({ findings }: Audit, words: Words, format: AuditFormat): string | null {
  const pairs = (['contradicting-promises', 'duplicate-promises'] as const).flatMap(code => findings.filter(one => one.code === code));
  const [worst] = pairs;
  return worst ? words.sentences.atOdds(told(worst, words, format.ofFinding(worst)).sentence, pairs.length - 1) : null;
}

/** How much of a quote the headline holds. */
const quoteLength = 90;

/** One to six sentences, each with numbers that stand in the tables, too. */
export function headline(audit: Audit, words: Words, format: AuditFormat): string[] {
  const { sentences } = words;
  const { promises } = audit;
  if (promises.length === 0) return [sentences.noPromises()];
  const isBeliefKnown = audit.headline.believed !== null && audit.headline.keptRate !== null;
  const tally = tallyVerdicts(promises);
  const said = [isWaiting(promises) ? sentences.waits.all(waitsOf(promises)) : sentences.counts(tally, format.all)];
  const byChance = promises.flatMap(({ chance }) => chance ?? []);
  if (byChance.length > 0) said.push(sentences.byChance(byChance.length, byChance[0]!.of, format.all));
  if (isBeliefKnown) said.unshift(sentences.belief(audit.headline, format.all));
  const widest = promises.filter(({ verdict }) => verdict === 'broken').sort((a, b) => certainGap(b) - certainGap(a))[0];
  if (widest) {
    const [quote] = widest.quotes.against;
    said.push(sentences.widestGap(widest, quote ? sentences.quote(quote, format.all, quoteLength) : '', format.of(widest)));
  }
  if (!widest && promises.some(isJudged)) said.push(sentences.noGap());
  const change = changed(audit, words, format);
  const looser = promises.filter(({ expected }) => expected.verdict === 'looser').length;
  const odds = atOdds(audit, words, format);
  if (odds !== null) said.push(odds);
  if (change !== null) said.push(change);
  else if (looser > 0) said.push(sentences.expectMore(looser));
  else if (promises.every(({ expected }) => expected.verdict === 'unknown')) said.push(sentences.expectUnknown());
  const [first] = repairs(audit);
  if (first) said.push(sentences.fixFirst(first, audit.settings.currency));
  if (!isBeliefKnown) said.push(sentences.beliefUnknown());
  return said;
}

const changedTo = (verdict: 'better' | 'worse', { promises }: Audit): PromiseAudit[] =>
  promises.filter(({ change }) => change?.verdict === verdict);

/** How many promises got worse and better since the baseline; '' if none did. */
function changedBriefly(audit: Audit, { sentences }: Words, { all }: AuditFormat): string {
  const [worse, better] = [changedTo('worse', audit).length, changedTo('better', audit).length];
  return audit.baseline === null || worse + better === 0 ? '' : sentences.changedBriefly(audit.baseline, worse, better, all);
}

/** The sentence on what really changed since the baseline; null if nothing did. */
function changed(audit: Audit, { sentences }: Words, format: AuditFormat): string | null {
  const { baseline } = audit;
  const by = (verdict: 'better' | 'worse') =>
    changedTo(verdict, audit)
      .sort((a, b) => Math.abs(b.change!.difference!) - Math.abs(a.change!.difference!))
      .map(promise => ({ promise, points: format.of(promise).points(promise.change!.difference!) }));
  const [worse, better] = [by('worse'), by('better')];
  if (baseline === null || worse.length + better.length === 0) return null;
  return sentences.changed(baseline, worse, better, format.all);
}
