import type { State } from '../../app/api';
import type { PromiseCard } from '../../app/check/promise-card';
import { isLive } from '../../core/declared/action';
import type { Change } from '../view';

export type StepName = 'setUp' | 'connect' | 'measure' | 'check' | 'act' | 'save';

/** One step of an audit, and how it stands. */
export interface Step {
  name: StepName;
  stands: 'done' | 'next' | 'later';
}

/** The steps of an audit in their order; the first that is not done is next. */
export function stepsOf(state: State, change: Change): Step[] {
  const { last, saved } = state;
  const done: Record<StepName, boolean> = {
    setUp: (state.promises?.rows ?? 0) > 0,
    connect: state.evidence > 0,
    measure: state.evidence > 0 && state.unmeasured === 0,
    check: last !== null && change !== true,
    act: last !== null && toAct(state).length === 0 && overdue(state) === 0,
    save: last !== null && saved !== null && saved >= last.asOf,
  };
  const names = Object.keys(done) as StepName[];
  // A promise may be left without a measure for good: after the first check it holds up nobody.
  const next = names.find(name => !done[name] && (name !== 'measure' || last === null));
  return names.map(name => ({ name, stands: name === next ? 'next' : done[name] ? 'done' : 'later' }));
}

/** The promises that an action is proposed for, and that nobody has opened one for since the check. */
export function toAct({ last, actions }: State): PromiseCard[] {
  if (!last || !actions) return [];
  const acted = new Set(actions.filter(isLive).map(({ promiseId }) => promiseId.toLowerCase()));
  return last.promises.filter(({ id, isToAct }) => isToAct && !acted.has(id.toLowerCase()));
}

export const overdue = ({ actions }: State): number => actions?.filter(action => action.isOverdue).length ?? 0;
