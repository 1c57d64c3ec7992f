import type { Facts, PromiseAudit } from '../audit';
import { waitOf } from '../judgement/waiting';
import type { PairVerdict } from '../reading/promise-pair';
import { comparePromises, saysTheSame } from '../reading/promise-pair';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** Flaw 4: what is promised is not what customers expect, or not what happens. */
export const alignment: ((facts: Facts) => Finding[])[] = [
  promiseBroken,
  besideExpectation,
  expectationsRise,
  contradictingPromises,
  unmeasurablePromise,
  nothingPromised,
  outOfOurHands,
  sameAsCompetitors,
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

/** What is promised is enough for fewer of those who were asked than it was up to the baseline. */
function expectationsRise({ promises }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { contentment } = promise;
    if (contentment?.verdict !== 'worse') return [];
    const { since, before, now } = contentment;
    const details = {
      ...ofPromise(promise),
      since,
      before: before.keptRate ?? 0,
      beforeN: before.n,
      now: now.keptRate ?? 0,
      nowN: now.n,
    };
    return [finding('expectations-rise', promise.id, details, [promise.cells.promise, promise.cells.expected], promise.importance)];
  });
}

/** Each pair of live promises that promise the same thing differently, or twice. */
function contradictingPromises({ promises }: Facts): Finding[] {
  return pairsOf(promises).map(({ first, second, verdict }) => {
    const details = { first: sideOf(first), second: sideOf(second) };
    const [subject, cells] = [first.id, [first.cells.promise, second.cells.promise]];
    const weight = Math.max(first.importance, second.importance);
    return verdict === 'twice'
      ? finding('duplicate-promises', subject, details, cells, weight)
      : finding('contradicting-promises', subject, { ...details, by: verdict }, cells, weight);
  });
}

/** A promise is named with the first other one that it is at odds with, in journey order. */
function pairsOf(promises: readonly PromiseAudit[]): { first: PromiseAudit; second: PromiseAudit; verdict: PairVerdict }[] {
  return promises.flatMap((first, i) => {
    for (const second of promises.slice(i + 1)) {
      const verdict = comparePromises(first, second);
      if (verdict) return [{ first, second, verdict }];
    }
    return [];
  });
}

const sideOf = ({ id, text, touchpoint, promisedFor }: PromiseAudit) => ({ id, text, touchpoint, promisedFor });

function unmeasurablePromise({ promises }: Facts): Finding[] {
  return promises
    .filter(promise => promise.verdict === 'unmeasurable' && promise.proof === null)
    .map(promise =>
      finding(
        'unmeasurable-promise',
        promise.id,
        { ...ofPromise(promise), wait: waitOf(promise) ?? 'metric', metric: promise.metric ?? '' },
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

/** Words by which a promise itself says that it is not all in the brand's hands. */
const SAYS_SO =
  /weather permitting|if (?:the )?weather|traffic permitting|subject to|depending on|as far as|wherever possible|where possible|if available|while stocks|o ile|jeśli pogoda|w miarę możliwości|w zależności|視(?:天氣|情況|路況)|视(?:天气|情况|路况)|天候許可|如無意外/i;

/** What is promised out of the brand's hands, and does not say so. */
function outOfOurHands({ promises }: Facts): Finding[] {
  return promises
    .filter(promise => promise.inOurControl === 'no' && !SAYS_SO.test(promise.text))
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

/** Competitors promise the same in the same words: whoever reads both cannot tell them apart. */
function sameAsCompetitors({ promises }: Facts): Finding[] {
  return promises
    .filter(({ text, competitorsSay }) => competitorsSay !== '' && saysTheSame(text, competitorsSay))
    .map(promise =>
      finding(
        'same-as-competitors',
        promise.id,
        { ...ofPromise(promise), competitors: promise.competitorsSay },
        [promise.cells.promise, promise.cells.competitors],
        promise.importance,
      ),
    );
}
