import type { Facts, PromiseAudit } from '../audit';
import type { Metric, Test } from '../declared/metric';
import { areSameAnswers } from '../declared/one-of';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** Flaw 4: what is promised is not what customers expect, or not what happens. */
export const alignment: ((facts: Facts) => Finding[])[] = [
  promiseBroken,
  besideExpectation,
  contradictingPromises,
  unmeasurablePromise,
  nothingPromised,
  outOfOurHands,
];

function promiseBroken({ promises }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { keptRate, interval, n, promisedFor, test, metric } = promise;
    if (promise.verdict !== 'broken' || keptRate === null || interval === null || test === null || metric === null) return [];
    const details = { ...ofPromise(promise), keptRate, interval, n, promisedFor, test, metric };
    return [
      finding(
        'promise-broken',
        promise.id,
        details,
        [promise.cells.promise, ...promise.evidenceCells],
        1000 - (promise.repairRank ?? promises.length),
      ),
    ];
  });
}

function besideExpectation({ promises }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { promisedLevel: promised, metric, expected } = promise;
    if (
      promised === null ||
      expected.level === null ||
      metric === null ||
      (expected.verdict !== 'looser' && expected.verdict !== 'tighter')
    )
      return [];
    const code = expected.verdict === 'looser' ? 'promise-looser-than-expected' : 'promise-tighter-than-expected';
    const details = { ...ofPromise(promise), promised, expected: expected.level, n: expected.n, metric };
    return [finding(code, promise.id, details, [promise.cells.promise, promise.cells.expected], promise.importance)];
  });
}

/** Two live promises at one touchpoint that set different tests on the same metric. */
function contradictingPromises({ promises }: Facts): Finding[] {
  return promises.flatMap((first, i) => {
    const second = promises.slice(i + 1).find(other => isContradiction(first, other));
    if (!second || first.test === null || second.test === null || first.metric === null) return [];
    const details = {
      touchpoint: first.touchpoint,
      metric: first.metric,
      first: { id: first.id, test: first.test },
      second: { id: second.id, test: second.test },
    };
    return [finding('contradicting-promises', first.id, details, [first.cells.promise, second.cells.promise], first.importance)];
  });
}

const isContradiction = (a: PromiseAudit, b: PromiseAudit): boolean =>
  a.touchpoint === b.touchpoint &&
  a.scale !== null &&
  a.scale === b.scale &&
  a.test !== null &&
  b.test !== null &&
  !isSameTest(a.test, b.test, a.scale);

/** `top 2` and `>= 4` let the same answers pass. */
const isSameTest = (a: Test, b: Test, { lowest, highest }: Metric): boolean =>
  areSameAnswers(a, b) ??
  ((a.from ?? lowest) === (b.from ?? lowest) &&
    (a.to ?? highest) === (b.to ?? highest) &&
    a.isFromOpen === b.isFromOpen &&
    a.isToOpen === b.isToOpen);

function unmeasurablePromise({ promises }: Facts): Finding[] {
  return promises
    .filter(promise => promise.verdict === 'unmeasurable')
    .map(promise =>
      finding(
        'unmeasurable-promise',
        promise.id,
        { ...ofPromise(promise), lacks: promise.scale === null ? 'metric' : 'test' },
        [promise.cells.promise, promise.cells.metric],
        promise.importance,
      ),
    );
}

function nothingPromised({ touchpoints }: Facts): Finding[] {
  return touchpoints
    .filter(touchpoint => touchpoint.promises.length === 0 && touchpoint.n > 0)
    .map(touchpoint =>
      finding(
        'nothing-promised',
        touchpoint.name,
        { touchpoint: touchpoint.name, n: touchpoint.n },
        [touchpoint.cell],
        touchpoint.importance,
      ),
    );
}

function outOfOurHands({ promises }: Facts): Finding[] {
  return promises
    .filter(promise => promise.inOurControl === 'no')
    .map(promise =>
      finding(
        'promise-out-of-our-hands',
        promise.id,
        ofPromise(promise),
        [promise.cells.promise, promise.cells.control],
        promise.importance,
      ),
    );
}
