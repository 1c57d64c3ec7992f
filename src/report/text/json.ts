import type { ActionEffect, Audit, Change, PromiseAudit } from '../../core/audit';
import type { Words } from '../../words/words';
import { formatOf } from '../format';
import { headline } from '../headline';
import { told } from '../told';

/** The audit as `run --json` gives it: shares 0..1 unrounded, null where unknown. Plain data. */
export function auditJson(audit: Audit, words: Words) {
  const format = formatOf(audit, words);
  const { believed, keptRate, promisesKept, promisesJudged } = audit.headline;
  return {
    asOf: audit.asOf,
    brand: audit.settings.brand,
    promises: audit.promises.map(promise => ({
      ...promiseJson(promise),
      why: words.sentences.why(promise, format.of(promise), audit.settings.fewestAnswers),
    })),
    touchpoints: audit.touchpoints.map(({ name, stage, phase, n, comments, promises, verdicts }) => ({
      name,
      stage,
      phase,
      n,
      comments,
      promises,
      verdicts,
    })),
    headline: { believed, keptRate, promisesKept, promisesJudged, sentences: headline(audit, words, format) },
    findings: audit.findings.map(finding => {
      const { sentence, fix } = told(finding, words, format.ofFinding(finding));
      return { code: finding.code, flaw: finding.flaw, subject: finding.subject, sentence, fix, cells: finding.cells };
    }),
    issues: audit.issues.map(issue => {
      const { message, fix } = words.issues[issue.code];
      const { code, severity, tab, row, column } = issue;
      return { code, severity, tab, row, column, message: message(issue), meaning: words.meanings[code](issue), fix: fix(issue) };
    }),
    effects: audit.effects.map(changeOfEffect),
    loyaltyDrivers: audit.loyaltyDrivers,
    base: audit.base,
  };
}

/** The side before the change is called `then`. */
const changeJson = ({ since, basis, before, ...rest }: Change) => ({ since, basis, ...Object.fromEntries([['then', before]]), ...rest });

const changeOfEffect = ({ before, cell: _cell, ...rest }: ActionEffect) => ({ ...rest, ...Object.fromEntries([['then', before]]) });

function promiseJson(p: PromiseAudit) {
  return {
    id: p.id,
    touchpoint: p.touchpoint,
    stage: p.stage,
    text: p.text,
    metric: p.metric,
    keptWhen: p.keptWhen,
    promisedFor: p.promisedFor,
    n: p.n,
    nEffective: p.nEffective,
    kept: p.kept,
    keptRate: p.keptRate,
    interval: p.interval,
    gap: p.gap,
    verdict: p.verdict,
    believed: p.believed,
    beliefGap: p.beliefGap,
    belief: p.belief,
    expected: p.expected,
    serviceGap: p.serviceGap,
    serviceGapInterval: p.serviceGapInterval,
    mean: p.mean,
    meanInterval: p.meanInterval,
    csat: p.csat,
    meanExpected: p.meanExpected,
    nps: p.nps?.score ?? null,
    npsInterval: p.nps?.interval ?? null,
    loyalty: p.loyalty,
    response: p.response,
    smallestHonest: p.smallestHonest,
    grade: p.grade,
    newest: p.newest,
    leftOut: { n: p.leftOut.n, keptRateWith: p.leftOut.keptRateWith },
    outOfPeriod: p.outOfPeriod,
    unread: p.unread,
    notYetDue: p.notYetDue,
    complaints: p.complaints,
    employees: p.employees,
    bySource: p.bySource,
    bySegment: p.bySegment,
    change: p.change && changeJson(p.change),
    months: p.months,
    sameMonth: p.sameMonth,
    customersLetDown: p.customersLetDown,
    customersLetDownRange: p.customersLetDownRange,
    moneyAtRisk: p.moneyAtRisk,
    valueOfThose: p.moneyAtRisk,
    quotes: p.quotes,
    tellingWords: p.tellingWords,
  };
}
