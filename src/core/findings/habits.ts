import type { Facts } from '../audit';
import { newBesideReturning, segmentsApart } from '../judgement/segments';
import { chanceOf } from '../statistics/difference';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** The habits that keep the gap open, and what goes well. */
export const habits: ((facts: Facts) => Finding[])[] = [
  averagesOnly,
  segmentHidden,
  noOwner,
  oneOwnerForAll,
  noEmployeeVoice,
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
function segmentHidden({ promises, settings }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const [worst] = segmentsApart(promise, settings).filter(one => one.keptRate < one.rest);
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

function oneOwnerForAll({ touchpoints }: Facts): Finding[] {
  const owned = touchpoints.filter(one => one.promises.length > 0);
  const owners = new Set(owned.map(one => one.owner));
  const owner = owned[0]?.owner ?? '';
  return owned.length >= 3 && owners.size === 1 && owner !== ''
    ? [
        finding(
          'one-owner-for-all',
          owner,
          { owner, touchpoints: owned.length },
          owned.map(one => one.cell),
        ),
      ]
    : [];
}

/** Rows of a source that nobody knows could be theirs. */
function noEmployeeVoice({ met }: Facts): Finding[] {
  return met.employees + met.unknownSources > 0 ? [] : [finding('no-employee-voice', '', {}, [])];
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

/** New customers are better served than returning ones, beyond chance. */
function newCustomersFavoured({ promises, settings }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const both = newBesideReturning(promise);
    if (!both) return [];
    const { fresh, loyal } = both;
    const chance = chanceOf({ share: fresh.keptRate, n: fresh.n }, { share: loyal.keptRate, n: loyal.n });
    if (fresh.keptRate <= loyal.keptRate || Math.min(fresh.n, loyal.n) < settings.fewestAnswers || chance >= 1 - settings.confidence)
      return [];
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
