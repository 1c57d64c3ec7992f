import type { Facts } from '../audit';
import { SLOW_AFTER_DAYS } from '../evidence/replies';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** Flaw 5: customers do not bother to complain, cannot, or are never answered. */
export const avoidance: ((facts: Facts) => Finding[])[] = [noComplaintChannel, silentCustomers, loopOpen, loopSlow, noLoopsRecorded];

/** Words by which a cell says that there is no way to complain. */
const NONE =
  /^(?:(?:we have |there is |there are )?(?:none|no|nope|nil|nothing|n\/?a|x|0|not (?:yet|available|there|applicable)|no(?:ne)? (?:yet|channel|way)|non-existent|tb[acd]|to be (?:decided|defined|confirmed|set up))|brak(?: kanału| takiego| możliwości)?|nie ma|nie dotyczy|do (?:ustalenia|uzupełnienia)|żaden|nie|nd|b\/d|[-–—.?]+|无|無|没有|沒有|尚無|尚未(?:設立|設置)?|未設|未设|暂无|暫無|待定|待[補补]|不適用|不适用|[無无]此(?:管道|渠道)|[無无]管道|keine?[rns]?|nein|nicht vorhanden|aucune?|non|ning[uú]n[oa]?|no hay|nenhuma?|não há|nessuno|なし|ありません|없음)(?: (?:yet|so far|jeszcze|at the moment|right now|for now|obecnie|na razie))?\.?$/iu;

/** Where the tab has no such column, nothing can be said; where complaints are on record, a blank cell only forgot how they came. */
function noComplaintChannel({ touchpoints }: Facts): Finding[] {
  return touchpoints
    .filter(
      ({ complaintChannel: channel, complaints }) => channel !== null && (channel === '' ? complaints === 0 : NONE.test(channel.trim())),
    )
    .map(one =>
      finding('no-complaint-channel', one.name, { touchpoint: one.name, isSaid: one.complaintChannel !== '' }, [one.cell], one.importance),
    );
}

/** Many are let down, and not one complaint is on record anywhere: not against another promise, nor in rows that could be complaints. */
function silentCustomers({ promises, settings, met }: Facts): Finding[] {
  if (met.complaints + met.unknownSources > 0) return [];
  return promises.flatMap(promise => {
    const { customersLetDown: letDown, keptRate, verdict } = promise;
    if (verdict !== 'broken' || letDown === null || keptRate === null || letDown < settings.fewestAnswers) return [];
    return [finding('silent-customers', promise.id, { ...ofPromise(promise), letDown, keptRate }, [promise.cells.promise], letDown)];
  });
}

function loopOpen({ touchpoints }: Facts): Finding[] {
  return touchpoints
    .filter(({ replies }) => replies.open > 0)
    .map(({ name, replies, replyCells, openForDays: days, cell }) =>
      finding('loop-open', name, { touchpoint: name, open: replies.open, days }, [replyCells.open, cell], replies.open),
    );
}

function loopSlow({ touchpoints }: Facts): Finding[] {
  return touchpoints
    .filter(({ replies }) => replies.slow > 0)
    .map(({ name, replies, replyCells, cell }) =>
      finding(
        'loop-slow',
        name,
        { touchpoint: name, slow: replies.slow, answered: replies.answered, days: SLOW_AFTER_DAYS },
        [replyCells.slow, cell],
        replies.slow / replies.answered,
      ),
    );
}

/** Customers complained, and of no evidence at all is it on record whether anybody replied. */
function noLoopsRecorded({ touchpoints, met }: Facts): Finding[] {
  const complaints = touchpoints.reduce((sum, one) => sum + one.complaints, 0);
  if (complaints === 0 || met.openReplies + met.givenReplies > 0) return [];
  const there = touchpoints.filter(one => one.complaints > 0);
  return [
    finding(
      'no-loops-recorded',
      '',
      { complaints },
      there.map(one => one.cell),
      complaints,
    ),
  ];
}
