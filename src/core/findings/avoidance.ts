import type { Facts } from '../audit';
import { SLOW_AFTER_DAYS } from '../evidence/replies';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** Flaw 5: customers do not bother to complain, cannot, or are never answered. */
export const avoidance: ((facts: Facts) => Finding[])[] = [noComplaintChannel, silentCustomers, noLoopsRecorded, loopOpen, loopSlow];

/** Where the tab has no such column, nothing can be said. */
function noComplaintChannel({ touchpoints }: Facts): Finding[] {
  return touchpoints
    .filter(one => one.complaintChannel === '')
    .map(one => finding('no-complaint-channel', one.name, { touchpoint: one.name }, [one.cell], one.importance));
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

/** Customers complained or wrote, and nothing is on record of what they were told. */
function noLoopsRecorded({ touchpoints, settings }: Facts): Finding[] {
  return touchpoints
    .filter(({ replies, complaints }) => {
      const isMany = replies.missing > 0 && (complaints > 0 || replies.missing >= settings.fewestAnswers);
      return isMany && replies.open + replies.answered === 0;
    })
    .map(({ name, replies, cell }) =>
      finding('no-loops-recorded', name, { touchpoint: name, missing: replies.missing }, [cell], replies.missing),
    );
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
