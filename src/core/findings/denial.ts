import type { Facts } from '../audit';
import { mask } from '../cell/mask';
import { isFor } from '../declared/action';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** Flaw 3: good data are picked, bad data are left out or explained away, and nothing is done. */
export const denial: ((facts: Facts) => Finding[])[] = [
  overconfident,
  leftOutFlatters,
  excuseInLeftOut,
  scoresHideComplaints,
  sourcesDisagree,
  brokenWithoutAction,
  doneWithoutEffect,
  actionOverdue,
];

function overconfident({ promises }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { believed, keptRate, interval, n } = promise;
    if (promise.belief !== 'overconfident' || believed === null || keptRate === null || interval === null) return [];
    return [
      finding(
        'overconfident',
        promise.id,
        { ...ofPromise(promise), believed, keptRate, interval, n },
        [promise.cells.believed, promise.cells.promise],
        promise.importance * (believed - keptRate),
      ),
    ];
  });
}

/** Less than half a point is no flattery. */
const FLATTERY = 0.005;

function leftOutFlatters({ promises }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { keptRate, leftOut } = promise;
    if (leftOut.n === 0 || keptRate === null || leftOut.keptRateWith === null || keptRate - leftOut.keptRateWith < FLATTERY) return [];
    const details = { ...ofPromise(promise), n: leftOut.n, keptRate, keptRateWith: leftOut.keptRateWith };
    return [
      finding(
        'left-out-flatters',
        promise.id,
        details,
        [...leftOut.reasons.map(({ cell }) => cell), promise.cells.promise],
        promise.importance * (keptRate - leftOut.keptRateWith),
      ),
    ];
  });
}

/** Reasons that explain an answer away instead of saying why it is none. */
const EXCUSE =
  /outlier|\bvocal|\btroll|noise|angry|emotional|unfair|difficult customer|always complain|not representative|unrepresentative|one[- ]off|exception|bad (day|luck)|spoils|hurts|too (low|negative)|known issue|doesn'?t count|odstaj|przesadz|marud|nie reprezentatyw|niereprezentatyw|wyj[aą]tek|异常|異常|极端|極端|个别|個別|无理|無理/i;

function excuseInLeftOut({ promises }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const excuse = promise.leftOut.reasons.find(reason => EXCUSE.test(reason.text));
    return excuse
      ? [
          finding(
            'excuse-in-left-out',
            promise.id,
            { ...ofPromise(promise), reason: mask(excuse.text), n: excuse.n },
            [excuse.cell, promise.cells.promise],
            excuse.n,
          ),
        ]
      : [];
  });
}

/** Complaints are many where they reach the number of answers that could be judged, or one to twenty answers. */
function scoresHideComplaints({ promises, settings }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { keptRate, complaints, n } = promise;
    const isMany = complaints >= settings.fewestAnswers || (complaints >= 3 && complaints * 20 >= n);
    if (keptRate === null || !isMany || (promise.verdict !== 'kept' && promise.verdict !== 'too-close')) return [];
    return [
      finding(
        'scores-hide-complaints',
        promise.id,
        { ...ofPromise(promise), keptRate, complaints, n },
        [promise.cells.promise],
        complaints / n,
      ),
    ];
  });
}

/** A kind of source that parts from all others beyond chance, beside the one furthest from it. */
function sourcesDisagree({ promises, settings }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const sources = promise.bySource.flatMap(({ source, keptRate, n, rest, isApart }) =>
      keptRate === null || n < settings.fewestAnswers
        ? []
        : [{ source, keptRate, n, apart: isApart ? keptRate - (rest.keptRate ?? keptRate) : 0 }],
    );
    const [furthest] = [...sources].sort((a, b) => Math.abs(b.apart) - Math.abs(a.apart));
    if (!furthest || furthest.apart === 0 || sources.length < 2) return [];
    const ranked = [...sources].sort((a, b) => b.keptRate - a.keptRate);
    const [highest, lowest] = [ranked[0]!, ranked[ranked.length - 1]!];
    const [high, low] = (furthest.apart < 0 ? [highest, furthest] : [furthest, lowest]).map(({ apart: _, ...one }) => one);
    return [
      finding(
        'sources-disagree',
        promise.id,
        { ...ofPromise(promise), high: high!, low: low! },
        [promise.cells.promise, ...promise.evidenceCells],
        promise.importance * (high!.keptRate - low!.keptRate),
      ),
    ];
  });
}

function brokenWithoutAction({ promises }: Facts): Finding[] {
  return promises
    .filter(promise => promise.verdict === 'broken' && promise.openActions === 0)
    .map(promise =>
      finding('broken-without-action', promise.id, ofPromise(promise), [promise.cells.promise], -(promise.repairRank ?? promises.length)),
    );
}

/** The last action that is done, where nobody has begun another and the promise was not kept in between. */
function doneWithoutEffect({ promises, actions }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { keptRate, promisedFor, n } = promise;
    if (promise.verdict !== 'broken' || keptRate === null || promise.openActions > 0 || promise.isBrokenAnew) return [];
    const [last] = actions.filter(action => action.status === 'done' && isFor(action, promise)).reverse();
    if (!last) return [];
    const details = { ...ofPromise(promise), action: last.action, keptRate, promisedFor, n };
    return [
      finding(
        'done-without-effect',
        promise.id,
        details,
        [last.cell, promise.cells.promise],
        promise.importance * (promisedFor - keptRate),
      ),
    ];
  });
}

function actionOverdue({ actions }: Facts): Finding[] {
  return actions.flatMap(({ isOverdue, due, action, owner, promiseId, cell }) =>
    isOverdue && due !== null ? [finding('action-overdue', promiseId, { action, owner, due, promiseId }, [cell])] : [],
  );
}
