import type { Facts } from '../audit';
import { daysBetween, readMoment } from '../cell/moment';
import { newBesideReturning, segmentsApart } from '../judgement/segments';
import { chanceOfApart } from '../statistics/groups-apart';
import { holm } from '../statistics/holm';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** The habits that keep the gap open, and what goes well. */
export const habits: ((facts: Facts) => Finding[])[] = [
  averagesOnly,
  segmentHidden,
  noOwner,
  oneOwnerForAll,
  acrossDepartments,
  noSponsor,
  noEmployeeVoice,
  employeesDisagree,
  notTold,
  payTiedToScores,
  noMoney,
  newCustomersFavoured,
  worthCelebrating,
];

function averagesOnly({ promises }: Facts): Finding[] {
  return promises
    .filter(promise => promise.averages > 0)
    .map(promise =>
      finding(
        'averages-only',
        promise.id,
        { ...ofPromise(promise), averages: promise.averages },
        [promise.cells.promise, ...promise.evidenceCells],
        promise.importance,
      ),
    );
}

/** The segment of a promise that is furthest below the rest of its dimension, if that is beyond chance over all segments compared. */
function segmentHidden({ promises }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const [worst] = segmentsApart(promise).filter(one => one.keptRate < one.rest);
    if (!worst) return [];
    const { dimension, segment, keptRate, n, rest } = worst;
    return [
      finding(
        'segment-hidden-by-average',
        promise.id,
        { ...ofPromise(promise), dimension, segment, keptRate, n, rest },
        [promise.cells.promise],
        promise.importance * (rest - keptRate),
      ),
    ];
  });
}

function noOwner({ touchpoints, promises }: Facts): Finding[] {
  const isOrphan = (name: string): boolean => promises.some(promise => promise.touchpoint === name && promise.owner === '');
  return touchpoints
    .filter(one => isOrphan(one.name))
    .map(one => finding('no-owner', one.name, { touchpoint: one.name }, [one.cell], one.importance));
}

/** From this share of the promises on, one owner has all of them. */
const NEARLY_ALL = 0.8;

function oneOwnerForAll({ promises }: Facts): Finding[] {
  const counts = new Map<string, number>();
  for (const { owner } of promises) if (owner !== '') counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || promises.length < 3 || most[1] < NEARLY_ALL * promises.length) return [];
  const [owner, owned] = most;
  const cells = promises.filter(promise => promise.owner === owner).map(promise => promise.cells.owner || promise.cells.promise);
  return [finding('one-owner-for-all', owner, { owner, promises: owned, of: promises.length }, cells)];
}

/** Several departments have to keep a promise that is not kept, and nobody has it as a whole. */
function acrossDepartments({ promises }: Facts): Finding[] {
  return promises
    .filter(({ deliveredBy, verdict }) => deliveredBy.length > 1 && (verdict === 'broken' || verdict === 'too-close'))
    .map(promise =>
      finding(
        'promise-across-departments',
        promise.id,
        { ...ofPromise(promise), departments: promise.deliveredBy },
        [promise.cells.promise, promise.cells.owner],
        promise.importance,
      ),
    );
}

/** Where the settings do not ask for one, nothing can be said. */
function noSponsor({ settings }: Facts): Finding[] {
  return settings.executiveOwner === '' ? [finding('no-sponsor', '', {}, [])] : [];
}

/** Employees and customers say different things of a promise, beyond chance over all promises that both were asked about. */
function employeesDisagree({ promises, settings }: Facts): Finding[] {
  const both = promises.flatMap(promise => {
    const { employees, keptRate, n, nEffective } = promise;
    if (keptRate === null || employees?.keptRate == null || Math.min(n, employees.n) < settings.fewestAnswers) return [];
    const details = { ...ofPromise(promise), keptRate, n, employeesKeptRate: employees.keptRate, employeesN: employees.n };
    const staff = { share: employees.keptRate, n: employees.nEffective };
    return [{ promise, details, chance: chanceOfApart([{ share: keptRate, n: nEffective }, staff]) }];
  });
  const corrected = holm(both.map(({ chance }) => chance));
  return both
    .filter((_, i) => corrected[i]! <= 1 - settings.confidence)
    .map(({ promise, details }) =>
      finding(
        'employees-disagree',
        promise.id,
        details,
        [promise.cells.promise, ...promise.evidenceCells],
        promise.importance * Math.abs(details.keptRate - details.employeesKeptRate),
      ),
    );
}

/** Rows of a source that nobody knows could be theirs. */
function noEmployeeVoice({ met }: Facts): Finding[] {
  return met.employees + met.unknownSources > 0 ? [] : [finding('no-employee-voice', '', {}, [])];
}

/** Days after which those who keep a promise should know that it is broken. */
const SOON = 30;

/** Found broken a month ago or more, and no day is written down on which those who keep it were told since. Where there is no column for it, nothing can be said. */
function notTold({ promises, settings }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { brokenSince, toldOn, verdict, cells } = promise;
    if (verdict !== 'broken' || brokenSince === null || cells.toldOn === '') return [];
    const days = daysBetween(readMoment(brokenSince, null) ?? 0, readMoment(settings.auditDate, null) ?? 0);
    if (days < SOON || (toldOn !== null && toldOn >= brokenSince)) return [];
    return [
      finding('not-told', promise.id, { ...ofPromise(promise), brokenSince, toldOn }, [cells.toldOn, cells.promise], promise.importance),
    ];
  });
}

function payTiedToScores({ settings }: Facts): Finding[] {
  return settings.isFeedbackTiedToPay ? [finding('pay-tied-to-scores', '', {}, [], 10)] : [];
}

function noMoney({ touchpoints }: Facts): Finding[] {
  const promised = touchpoints.filter(one => one.promises.length > 0);
  return promised.length > 0 && promised.every(one => one.valuePerCustomer === null)
    ? [
        finding(
          'no-money',
          '',
          { touchpoints: promised.length },
          promised.map(one => one.cell),
        ),
      ]
    : [];
}

/** New customers are better served than returning ones, beyond chance over the whole audit. */
function newCustomersFavoured({ promises }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const both = newBesideReturning(promise);
    if (!both?.isFavoured) return [];
    const { fresh, loyal } = both;
    const details = { ...ofPromise(promise), newRate: fresh.keptRate, newN: fresh.n, returningRate: loyal.keptRate, returningN: loyal.n };
    return [
      finding(
        'new-customers-favoured',
        promise.id,
        details,
        [promise.cells.promise],
        promise.importance * (fresh.keptRate - loyal.keptRate),
      ),
    ];
  });
}

function worthCelebrating({ promises }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { keptRate, interval, n, promisedFor, expected } = promise;
    if (promise.verdict !== 'kept' || keptRate === null || interval === null) return [];
    return [
      finding(
        'worth-celebrating',
        promise.id,
        { ...ofPromise(promise), keptRate, interval, n, promisedFor, expectation: expected.verdict },
        [promise.cells.promise, ...promise.evidenceCells],
        keptRate - promisedFor,
      ),
    ];
  });
}
