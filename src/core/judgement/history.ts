import type { PromiseAudit } from '../audit';
import { foldId, foldText } from '../cell/text';
import type { Settings } from '../declared/settings';
import type { Verdict } from './verdict';

/** One promise at one saved audit, as the History tab keeps it. */
export interface Saved {
  /** ISO date of the audit. */
  on: string;
  id: string;
  text: string;
  metric: string;
  /** As the audit read it; '' if it was not measurable. */
  keptWhen: string;
  n: number;
  nEffective: number;
  keptRate: number | null;
  verdict: Verdict | null;
}

/** Audits in a trend: the last saves and this one. */
const MOST = 12;

/**
 * The day to compare with: that of the newest save before the audit date, and not later than the setting *Compare with*; where none is, the day
 * that the setting names. null if there is neither.
 */
export function baselineOf(saves: readonly Saved[], { auditDate, compareWith }: Settings): string | null {
  const days = saves.map(({ on }) => on).filter(on => on < auditDate && (compareWith === null || on <= compareWith));
  const [newest = null] = days.sort().reverse();
  return newest ?? (compareWith !== null && compareWith < auditDate ? compareWith : null);
}

/** Fills in whether each promise broke since the baseline, and its trend over the saves before the audit date. */
export function compareWithHistory(
  promises: readonly PromiseAudit[],
  saves: readonly Saved[],
  baseline: string | null,
  settings: Settings,
): void {
  const byId = new Map<string, Map<string, Saved>>();
  for (const save of saves) {
    if (save.on >= settings.auditDate) continue;
    const id = foldId(save.id);
    const days = byId.get(id) ?? new Map<string, Saved>();
    byId.set(id, days.set(save.on, save));
  }
  for (const promise of promises) {
    const days = byId.get(foldId(promise.id));
    const then = baseline === null ? undefined : days?.get(baseline);
    const isKnown = then !== undefined && isComparable(promise, then);
    promise.verdictThen = isKnown ? then.verdict : null;
    promise.isBrokenAnew = promise.verdict === 'broken' && isKnown && then.verdict !== 'broken';
    promise.brokenSince = brokenSince(promise, [...(days?.values() ?? [])]);
    promise.trend = trendOf(promise, [...(days?.values() ?? [])]);
  }
}

/** The first of the saves in a row, up to the last, that found the promise broken. */
function brokenSince(promise: PromiseAudit, saves: readonly Saved[]): string | null {
  const newestFirst = saves.filter(save => isComparable(promise, save)).sort((a, b) => (a.on > b.on ? -1 : 1));
  const end = newestFirst.findIndex(({ verdict }) => verdict !== 'broken');
  const inARow = end < 0 ? newestFirst : newestFirst.slice(0, end);
  return inARow[inARow.length - 1]?.on ?? null;
}

/** True where the promise has the same words, metric and test as when it was saved. The share it is promised for may be another. */
export function isComparable(promise: PromiseAudit, then: Saved): boolean {
  return (
    foldId(promise.text) === foldId(then.text) &&
    foldText(promise.metric ?? '') === foldText(then.metric) &&
    foldId(promise.keptWhen ?? '') === foldId(then.keptWhen)
  );
}

function trendOf(promise: PromiseAudit, saves: readonly Saved[]): (number | null)[] {
  const before = saves.filter(save => isComparable(promise, save)).sort((a, b) => (a.on < b.on ? -1 : 1));
  return before.length === 0 ? [] : [...before.map(({ keptRate }) => keptRate), promise.keptRate].slice(-MOST);
}
