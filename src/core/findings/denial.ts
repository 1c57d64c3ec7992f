import type { Facts } from '../audit';
import { mask } from '../cell/words/mask';
import { isLive } from '../declared/action';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** Flaw 3: good data are picked, bad data are left out or explained away, and nothing is done. */
export const denial: ((facts: Facts) => Finding[])[] = [
  overconfident,
  leftOutFlatters,
  leftOutWithoutARule,
  scoresHideComplaints,
  sourcesDisagree,
  brokenWithoutAction,
  doneWithoutEffect,
  actionOverdue,
  actionWithoutOwnerOrDate,
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
    const ruled = leftOut.reasons.filter(({ text }) => RULE.test(text)).reduce((sum, { n }) => sum + n, 0);
    if (leftOut.n === 0 || keptRate === null || leftOut.keptRateWith === null || keptRate - leftOut.keptRateWith < FLATTERY) return [];
    const isRuled = ruled >= leftOut.n;
    const details = { ...ofPromise(promise), n: leftOut.n, keptRate, keptRateWith: leftOut.keptRateWith, isRuled };
    return [
      finding(
        'left-out-flatters',
        promise.id,
        details,
        [...leftOut.reasons.map(({ cell }) => cell), promise.cells.promise],
        isRuled ? 0 : promise.importance * (keptRate - leftOut.keptRateWith),
      ),
    ];
  });
}

/**
 * The few reasons for which an answer is none: tests, doubles, robots, wrong entries, people who are no customers, unfinished answers.
 * What else is written there explains an answer away.
 */
const RULE =
  /\btest(?:s|er|ing|ed|eintrag|entry|daten|data|umfrage)?\b(?! phase)|\btest(?=[\d_])|(?:entered|typed|keyed|filled) (?:in )?(?:by mistake|in error)|(?:filled|entered|answered|written) (?:in |out )?by (?:an? |our |the )?(?:own )?(?:employee|staff|colleague)|(?:employee|staff member|colleague) (?:filled|answered)|\btrial\b|\bduplicat|\bdouble(?:d|s)?(?: entry|$|d)|\bdoppel|\bdoubl(?:et|icate)|\btwice\b|\brepeat(?:ed)? (?:entry|row|answer)|\bbots?\b|\brobots?\b|\bspeeder|\bstraight-?lin|drop-?out|screen(?:ed)?-?out|abgebrochen|unvollständig|\bspam\b|\bfake\b|wrong(?:ly)? (?:entry|entered|row|value|number)|entry error|typo|slip|mis-?typed|mistyp|(?:closed|withdrawn|cancelled|canceled) by (?:the )?(?:customer|guest|client|requester)|not (?:a |our )?(?:customer|guest|client|patient|passenger)|no customer|never (?:bought|visited|ordered)|unfinished(?: (?:survey|answer|response|entry|questionnaire))?$|incomplete|not (?:finished|completed)|partial|finished: |_complete: |status: |: –$|\bdubl|\bpodw[oó]jn|powt[oó]rzon|robot(?:a|y|em|ów)\b|\bduplik|b[łl][eę]dny wpis|pomy[łl]ka|pomy[łl]k|liter[oó]wk|wypełnił\w* (?:pracowni|kolega|koleżanka)|(?:ankiet\w* |wpis )pracownika|nie (?:jest |nasz )?klient|niedoko[nń]czon|niepe[łl]n|niekompletn|wype[łl]nion[ay] przez pomy|przerwan|testow|测试|測試|重复|重複|机器人|機器人|误填|誤填|填错|填錯|输错|輸錯|不是(?:顾客|客户|顧客|客戶)|非(?:顾客|客户|顧客|客戶)|[員员]工(?:自填|填[寫写答])|店[員员]填|未完成|未填完|doppelt|doublon|duplicado|テスト|重複/i;

/** The commonest reason of each promise that is none of these. */
function leftOutWithoutARule({ promises }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const excuse = promise.leftOut.reasons.find(reason => !RULE.test(reason.text));
    if (!excuse) return [];
    const details = { ...ofPromise(promise), reason: mask(excuse.text), n: excuse.n };
    return [finding('left-out-without-a-rule', promise.id, details, [excuse.cell, promise.cells.promise], excuse.n)];
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

/** On a first audit nobody can have acted yet. */
function brokenWithoutAction({ promises, isSaved }: Facts): Finding[] {
  if (!isSaved) return [];
  return promises
    .filter(promise => promise.verdict === 'broken' && promise.openActions === 0)
    .map(promise =>
      finding('broken-without-action', promise.id, ofPromise(promise), [promise.cells.promise], -(promise.repairRank ?? promises.length)),
    );
}

/**
 * The last action that is done, where nobody has begun another: answers after its day, and these alone, still fall short beyond chance, and no
 * more are kept than before.
 */
function doneWithoutEffect({ promises, effects, settings }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { promisedFor } = promise;
    if (promise.verdict !== 'broken' || promise.openActions > 0) return [];
    const [last] = effects.filter(({ promiseId }) => promiseId === promise.id).sort((a, b) => (a.doneOn < b.doneOn ? 1 : -1));
    if (!last || last.now.n < settings.fewestAnswers || last.now.keptRate === null || last.nowInterval === null) return [];
    if (last.verdict === 'better' || last.nowInterval[1] >= promisedFor) return [];
    const details = {
      ...ofPromise(promise),
      action: last.action,
      doneOn: last.doneOn,
      keptRate: last.now.keptRate,
      promisedFor,
      n: last.now.n,
    };
    return [
      finding(
        'done-without-effect',
        promise.id,
        details,
        [last.cell, promise.cells.promise],
        promise.importance * (promisedFor - last.now.keptRate),
      ),
    ];
  });
}

function actionOverdue({ actions }: Facts): Finding[] {
  return actions.flatMap(({ isOverdue, due, action, owner, promiseId, cell }) =>
    isOverdue && due !== null ? [finding('action-overdue', promiseId, { action, owner, due, promiseId }, [cell])] : [],
  );
}

/** An action that is open, and that nobody has taken on or that has no day. */
function actionWithoutOwnerOrDate({ actions }: Facts): Finding[] {
  return actions.filter(isLive).flatMap(({ action, promiseId, owner, due, cell }) => {
    const lacks = owner === '' ? (due === null ? ('both' as const) : ('owner' as const)) : due === null ? ('due' as const) : null;
    return lacks === null ? [] : [finding('action-without-owner-or-date', promiseId, { action, promiseId, lacks }, [cell])];
  });
}
