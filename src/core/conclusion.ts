import type { Audit, Facts, Headline, PromiseAudit, TouchpointAudit } from './audit';
import { DAY, readMoment } from './cell/moment';
import type { Action } from './declared/action';
import type { Declared } from './declared/declared';
import type { Settings } from './declared/settings';
import type { Evidence, TouchpointSummary } from './evidence/summary';
import { alignment } from './findings/alignment';
import { avoidance } from './findings/avoidance';
import { denial } from './findings/denial';
import type { Finding } from './findings/finding';
import type { FindingCode } from './findings/flaw';
import { habits } from './findings/habits';
import { ignorance } from './findings/ignorance';
import { information } from './findings/information';
import { alignPromise } from './judgement/alignment';
import { fillChanges, fillContentment } from './judgement/change';
import { correctVerdicts } from './judgement/correction';
import { effectsOf } from './judgement/effect';
import { comparedOf, groupShares, markApart } from './judgement/groups';
import type { Saved } from './judgement/history';
import { baselineOf, compareWithHistory } from './judgement/history';
import { driversOf, fillLoyalty } from './judgement/loyalty';
import { likenessOf, measure } from './judgement/measured';
import { chooseQuotes } from './judgement/quotes/telling-quotes';
import { rankRepairs } from './judgement/repair-order';
import { countVerdicts, isJudged } from './judgement/verdict';
import { zOf } from './statistics/normal';
import type { Issue } from './table/issue';

const rules: ((facts: Facts) => Finding[])[] = [...ignorance, ...information, ...denial, ...alignment, ...avoidance, ...habits];

/** Draws the conclusions: what is declared and what is in evidence become the whole audit. */
export function conclude(
  declared: Declared,
  evidence: Evidence,
  actions: readonly Action[],
  saves: readonly Saved[],
  issues: readonly Issue[],
): Audit {
  const { settings, touchpoints } = declared;
  const inOrder = declared.promises
    .map((promise, place) => ({ promise, place, summary: evidence.promises[place]! }))
    .sort((a, b) => a.promise.touchpoint - b.promise.touchpoint);
  const live = inOrder.filter(({ promise }) => !promise.isRetired);
  const isQuoting = settings.quotes === 'shown';
  const told = chooseQuotes(
    live.map(({ promise: { test, text, scale, touchpoint }, summary: { most, against, for: praise } }) => {
      if (!test || !isQuoting) return { against: [], for: [] };
      const metric = scale?.name ?? '';
      const subject = { measure: `${touchpoint}\n${metric}`, words: [text, touchpoints[touchpoint]!.name, metric] };
      return { most, against, for: praise, subject };
    }),
  );
  const measured = live.map(({ promise, summary }) => measure(promise, touchpoints[promise.touchpoint]!, summary));
  const alike = likenessOf(measured);
  const shares = measured.map(({ samples }) => groupShares(samples.groups, alike, zOf(settings.confidence)));
  markApart(comparedOf(measured, shares, settings), alike, settings);
  const promises = measured.map((one, i) => alignPromise(one, shares[i]!, alike, told[i]!, settings, actions));
  correctVerdicts(promises, settings);
  rankRepairs(promises);
  const baseline = baselineOf(saves, settings);
  compareWithHistory(promises, saves, baseline, settings);
  const compared = promises.map((promise, i) => ({ promise, summary: measured[i]!.summary }));
  fillChanges(compared, saves, baseline, alike, settings);
  fillContentment(compared, baseline, alike, settings);
  const placed = promises.map((promise, i) => ({ promise, place: live[i]!.place }));
  fillLoyalty(placed, evidence.outcomes, settings);

  const facts: Facts = {
    asOf: settings.auditDate,
    baseline,
    settings,
    promises,
    retired: inOrder
      .filter(({ promise }) => promise.isRetired)
      .map(({ promise }) => ({
        id: promise.id,
        touchpoint: touchpoints[promise.touchpoint]!.name,
        text: promise.text,
        cell: promise.cells.promise,
      })),
    touchpoints: touchpoints.map((touchpoint, i) => {
      const there = promises.filter(promise => promise.touchpoint === touchpoint.name);
      const { alsoCalled: _names, ...declared } = touchpoint;
      return {
        ...declared,
        ...heardAt(evidence.touchpoints[i]!, settings),
        promises: there.map(promise => promise.id),
        verdicts: countVerdicts(there),
      } satisfies TouchpointAudit;
    }),
    headline: headlineOf(promises),
    issues: [...issues],
    base: evidence.base,
    sources: [...evidence.sources].sort(),
    actions: [...actions],
    beliefs: [...declared.beliefs],
    benchmarks: [...declared.benchmarks],
    effects: effectsOf(compared, actions, alike, settings),
    loyaltyDrivers: driversOf(placed, evidence.outcomes, settings),
    replies: evidence.replies,
    met: evidence.met,
    isSaved: saves.some(({ on }) => on <= settings.auditDate),
  };
  return { ...facts, findings: findAll(facts) };
}

function heardAt({ openSince, ...heard }: TouchpointSummary, { auditDate }: Settings) {
  const today = readMoment(auditDate, null) ?? null;
  return { ...heard, openForDays: openSince === null || today === null ? null : Math.max(0, today / DAY - openSince) };
}

/** What speaks against celebrating a promise that is kept by its scores. */
const accusing: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'scores-hide-complaints',
  'sources-disagree',
  'employees-disagree',
  'left-out-flatters',
  'left-out-without-a-rule',
  'segment-hidden-by-average',
  'promise-looser-than-expected',
  'expectations-rise',
]);

/** By flaw, habits last, then the heaviest first; equals stay in the order of the rules and of the journey. */
function findAll(facts: Facts): Finding[] {
  const all = rules.flatMap(rule => rule(facts));
  const accused = new Set(all.filter(({ code }) => accusing.has(code)).map(({ subject }) => subject));
  const found = all.filter(({ code, subject }) => code !== 'worth-celebrating' || !accused.has(subject));
  return found.sort((a, b) => (a.flaw ?? 6) - (b.flaw ?? 6) || b.weight - a.weight);
}

function headlineOf(promises: readonly PromiseAudit[]): Headline {
  const { kept = 0, broken = 0, 'too-close': tooClose = 0 } = countVerdicts(promises);
  const judged = kept + broken + tooClose;
  const compared = promises.filter(promise => promise.belief !== null && isJudged(promise));
  const mean = (numbers: number[]): number | null =>
    numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return {
    believed: mean(compared.map(promise => promise.believed ?? 0)),
    keptRate: mean(compared.map(promise => promise.keptRate ?? 0)),
    compared: compared.length,
    promisesKept: kept,
    promisesBroken: broken,
    promisesTooClose: tooClose,
    promisesUnjudged: promises.length - judged,
    promisesJudged: judged,
  };
}
