import type { Facts } from '../audit';
import { daysBetween, readMoment } from '../cell/moment';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** Flaw 1: no baseline, no evidence, stale evidence. */
export const ignorance: ((facts: Facts) => Finding[])[] = [noEvidence, staleEvidence, noBaseline, evidenceOlderThanPromise];

function noEvidence({ promises }: Facts): Finding[] {
  return promises
    .filter(promise => promise.verdict === 'no-evidence')
    .map(promise => finding('no-evidence', promise.id, ofPromise(promise), [promise.cells.promise], promise.importance));
}

function staleEvidence({ promises, asOf, settings: { staleAfterDays } }: Facts): Finding[] {
  return promises.flatMap(promise => {
    if (promise.newest === null) return [];
    const days = daysBetween(readMoment(promise.newest, null)!, readMoment(asOf, null)!);
    if (days <= staleAfterDays) return [];
    return [
      finding(
        'stale-evidence',
        promise.id,
        { ...ofPromise(promise), newest: promise.newest, days, staleAfterDays },
        [promise.cells.promise, ...promise.evidenceCells],
        days / staleAfterDays,
      ),
    ];
  });
}

function noBaseline({ hasBaseline }: Facts): Finding[] {
  return hasBaseline ? [] : [finding('no-baseline', '', {}, [])];
}

/** More of its evidence is from before the promise was made than from since. */
function evidenceOlderThanPromise({ promises }: Facts): Finding[] {
  return promises
    .filter(promise => promise.beforeSince > promise.n)
    .map(promise =>
      finding(
        'evidence-older-than-promise',
        promise.id,
        { ...ofPromise(promise), older: promise.beforeSince, n: promise.n },
        [promise.beforeSinceCell, promise.cells.promise],
        promise.importance,
      ),
    );
}
