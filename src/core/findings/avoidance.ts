import type { Facts } from '../audit';
import { SLOW_AFTER_DAYS } from '../evidence/replies';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** Flaw 5: customers do not bother to complain, cannot, or are never answered. */
export const avoidance: ((facts: Facts) => Finding[])[] = [noComplaintChannel, silentCustomers, loopOpen, loopSlow];

/** Where the tab has no such column, nothing can be said. */
function noComplaintChannel({ touchpoints }: Facts): Finding[] {
  return touchpoints
    .filter(one => one.complaintChannel === '')
    .map(one => finding('no-complaint-channel', one.name, { touchpoint: one.name }, [one.cell], one.importance));
}

/** Many are let down, and not one complaint is on record. */
function silentCustomers({ promises, settings }: Facts): Finding[] {
  return promises.flatMap(promise => {
    const { customersLetDown: letDown, keptRate, complaints, verdict } = promise;
    if (verdict !== 'broken' || complaints > 0 || letDown === null || keptRate === null || letDown < settings.fewestAnswers) return [];
    return [finding('silent-customers', promise.id, { ...ofPromise(promise), letDown, keptRate }, [promise.cells.promise], letDown)];
  });
}

function loopOpen({ touchpoints }: Facts): Finding[] {
  return touchpoints
    .filter(({ replies }) => replies.open > 0)
    .map(({ name, replies, replyCells, cell }) =>
      finding('loop-open', name, { touchpoint: name, open: replies.open }, [replyCells.open, cell], replies.open),
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
