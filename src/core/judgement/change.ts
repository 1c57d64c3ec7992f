import type { Change, ChangeVerdict, PromiseAudit } from '../audit';
import { daysBetween, readMoment } from '../cell/moment';
import { foldId } from '../cell/text';
import type { Settings } from '../declared/settings';
import { NO_CLUSTER } from '../evidence/answer-clusters';
import type { EvidenceSummary } from '../evidence/summary';
import { newcombe } from '../statistics/difference';
import { chanceOfApart } from '../statistics/groups-apart';
import { holm } from '../statistics/holm';
import { zOf } from '../statistics/normal';
import type { EffectiveShare, Likeness, Side } from '../statistics/sample';
import { emptySample, shareOfSample } from '../statistics/sample';
import type { Saved } from './history';
import { isComparable } from './history';
import { isValue, samplesOf } from './samples';

/*
 * How a kept rate has changed since a day:
 *
 *   answers dated after it beside those up to it -> where too few are dated up to it, the audit's period has cut off most of them, or too
 *   many are not dated at all: the numbers saved then
 *   -> difference with its interval, and its chance -> Holm over all promises compared -> better, worse, or no change beyond chance
 */

/** Undated answers beyond this share leave open what is new. */
const FEW_UNDATED = 0.1;
/** Where fewer than this share of the answers saved then lie within a period that begins later, those that do are a remainder, not what was known. */
const MOST_OF_THEN = 0.5;

/** Answers of a promise dated up to a day, after it, and not at all; all of them together. */
export interface Sides {
  before: EffectiveShare;
  after: EffectiveShare;
  undated: number;
  all: EffectiveShare;
}

/** `day` is an ISO date. */
export function sidesOf({ clusters }: Pick<EvidenceSummary, 'clusters'>, day: string, alike: Likeness, z: number): Sides {
  const last = dayNumber(day);
  const samples = samplesOf(clusters, (key, on) =>
    !isValue(key) ? null : on === NO_CLUSTER ? 'undated' : on <= last ? 'before' : 'after',
  );
  const share = (side: 'before' | 'after'): EffectiveShare => shareOfSample(samples.get(side) ?? emptySample(), alike, z);
  const all = samplesOf(clusters, key => (isValue(key) ? '' : null)).get('') ?? emptySample();
  return {
    before: share('before'),
    after: share('after'),
    undated: samples.get('undated')?.tally.n ?? 0,
    all: shareOfSample(all, alike, z),
  };
}

/** Days from 1970-01-01. */
const dayNumber = (day: string): number => daysBetween(0, readMoment(day, null) ?? 0);

/** What is compared of a promise, and what it is compared with. */
export interface Comparable {
  promise: PromiseAudit;
  summary: EvidenceSummary;
}

/** Fills in each promise's change since the baseline, an ISO date. */
export function fillChanges(
  compared: readonly Comparable[],
  saves: readonly Saved[],
  baseline: string | null,
  alike: Likeness,
  settings: Settings,
): void {
  if (baseline === null) return;
  const z = zOf(settings.confidence);
  const saved = new Map(saves.filter(({ on }) => on === baseline).map(save => [foldId(save.id), save]));
  for (const { promise, summary } of compared) {
    const then = saved.get(foldId(promise.id));
    if (promise.keptRate === null && !(then && !isComparable(promise, then))) continue;
    promise.change = changeOf(promise, sidesOf(summary, baseline, alike, z), then, baseline, settings);
  }
  settleChanges(
    compared.flatMap(({ promise: { change } }) => change ?? []),
    settings,
  );
}

/** Fills in for what share of those who were asked a promise was enough up to the baseline, and is now: better where it is for more of them. */
export function fillContentment(compared: readonly Comparable[], baseline: string | null, alike: Likeness, settings: Settings): void {
  if (baseline === null) return;
  const fewest = settings.fewestAnswers;
  for (const { promise, summary } of compared) {
    const { before, after, undated, all } = sidesOf({ clusters: summary.contented }, baseline, alike, zOf(settings.confidence));
    if (undated > FEW_UNDATED * all.n || Math.min(before.n, after.n) < fewest) continue;
    promise.contentment = { ...none, since: baseline, before: sideOf(before), now: sideOf(after) };
  }
  settleChanges(
    compared.flatMap(({ promise: { contentment } }) => contentment ?? []),
    settings,
  );
}

/** A change whose verdict is still open where both sides can be compared. null for a promise that was not there yet. */
function changeOf(
  promise: PromiseAudit,
  sides: Sides,
  saved: Saved | undefined,
  since: string,
  { fewestAnswers: fewest, evidenceFrom }: Settings,
): Change | null {
  if (saved && promise.keptRate === null)
    return { ...none, since, basis: 'saved', before: sideOf(saved), now: sideOf(sides.after), verdict: 'not-comparable' };
  const isUndated = sides.undated > FEW_UNDATED * sides.all.n;
  const now = sideOf(isUndated ? sides.all : sides.after);
  if (!isUndated && now.n < fewest) return { ...none, since, basis: 'answers', before: sideOf(sides.before), now, verdict: 'too-few' };
  const isCut = evidenceFrom !== null && saved !== undefined && isComparable(promise, saved) && sides.before.n < MOST_OF_THEN * saved.n;
  if (!isUndated && !isCut && sides.before.n >= fewest) return { ...none, since, basis: 'answers', before: sideOf(sides.before), now };
  if (!saved)
    return isUndated || sides.before.n === 0
      ? null
      : { ...none, since, basis: 'answers', before: sideOf(sides.before), now, verdict: 'too-few' };
  const before = sideOf(saved);
  if (!isComparable(promise, saved)) return { ...none, since, basis: 'saved', before, now, verdict: 'not-comparable' };
  if (Math.min(now.n, before.n) < fewest) return { ...none, since, basis: 'saved', before, now, verdict: 'too-few' };
  return { ...none, since, basis: 'saved', before, now };
}

const none: Pick<Change, 'difference' | 'interval' | 'verdict'> = { difference: null, interval: null, verdict: 'no-change' };

export const sideOf = ({ n, nEffective, keptRate }: Side): Side => ({ n, nEffective, keptRate });

/** What two sides say, once the chances of all that is compared are known. */
export interface Settled {
  before: Side;
  now: Side;
  difference: number | null;
  interval: readonly [number, number] | null;
  verdict: ChangeVerdict;
}

/** Gives those that can be compared their difference, its interval and, by Holm over all of them, their verdict. */
export function settleChanges(changes: readonly Settled[], { confidence }: Settings): void {
  const z = zOf(confidence);
  const open = changes.filter(({ verdict }) => verdict === 'no-change');
  const chances = open.map(change => {
    const [now, before] = [proportionOf(change.now), proportionOf(change.before)];
    change.difference = now.share - before.share;
    change.interval = newcombe(now, before, z);
    return chanceOfApart([now, before]);
  });
  for (const [i, chance] of holm(chances).entries()) {
    const { interval } = open[i]!;
    if (chance > 1 - confidence || interval === null) continue;
    if (interval[0] > 0) open[i]!.verdict = 'better';
    if (interval[1] < 0) open[i]!.verdict = 'worse';
  }
}

const proportionOf = ({ keptRate, nEffective }: Side) => ({ share: keptRate ?? 0, n: nEffective });
