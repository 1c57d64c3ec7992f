import { isLive } from '../../core/declared/action';
import type { Seen } from '../parts/sight';
import { overdue, type Step, toAct } from './steps';

/** What stands beside a step: how it stands, and what can be done. The first button of the next step is coloured, all others are links. */
export interface Stage {
  text: string;
  buttons: { text: string; act: () => void; more?: string }[];
}

/** What there is to say and to do at each step. */
export const stages: Record<Step['name'], (seen: Seen, isNext: boolean) => Stage> = {
  setUp({ desk: { state }, acts, words }, isNext) {
    const w = words.home.steps.setUp;
    const make = (hasExample: boolean) => () => void acts.deed('setUp', [hasExample]);
    const { promises, canEdit, missing } = state;
    if (!promises)
      return {
        text: canEdit ? w.todo : w.viewOnly,
        buttons: canEdit
          ? [
              { text: w.example, act: make(true), more: w.exampleText },
              { text: w.template, act: () => acts.go({ to: 'template' }), more: w.templateText },
              { text: w.empty, act: make(false) },
            ]
          : [],
      };
    const collect = canEdit ? [{ text: words.collect.title, act: () => acts.go({ to: 'collect' }) }] : [];
    const template = canEdit ? [{ text: w.template, act: () => acts.go({ to: 'template' }) }] : [];
    const write = isNext ? [...collect, ...template, { text: w.write, act: () => void acts.show(promises.next) }] : collect;
    const again = canEdit && missing > 0 ? [{ text: w.again(missing), act: make(false) }] : [];
    return { text: isNext ? w.noPromises : w.done(promises.rows), buttons: [...write, ...again] };
  },
  connect({ desk: { state }, acts, words }, isNext) {
    const w = words.home.steps.connect;
    const isDone = state.evidence > 0;
    const go = { text: isDone ? w.again : w.title, act: () => acts.go({ to: 'connect' }) };
    return { text: isDone ? w.done(state.evidence) : w.todo, buttons: state.canEdit && (isDone || isNext) ? [go] : [] };
  },
  measure({ desk: { state }, acts, words }, isNext) {
    const w = words.home.steps.measure;
    if (state.evidence === 0) return { text: w.todo, buttons: [] };
    const isDone = state.unmeasured === 0;
    const go = { text: isNext ? w.title : w.again, act: () => acts.go({ to: 'measure' }) };
    return { text: isDone ? w.done : w.open(state.unmeasured), buttons: state.canEdit && !isDone ? [go] : [] };
  },
  check({ desk: { state, change }, acts, words }, isNext) {
    const w = words.home.steps.check;
    const isDone = state.last !== null && change !== true;
    // It may be checked although some promises have no measure.
    const isLeft = state.evidence > 0 && (state.promises?.rows ?? 0) > 0 && state.unmeasured > 0;
    const check = { text: isDone ? w.again : w.title, act: () => void acts.check() };
    return {
      text: isDone ? (change === null ? '' : w.done) : state.last ? w.changed : w.todo,
      buttons: state.canEdit && (isDone || isNext || isLeft) ? [check] : [],
    };
  },
  act({ desk: { state }, acts, words }, isNext) {
    const w = words.home.steps.act;
    if (!state.last) return { text: w.todo, buttons: [] };
    const [without, late] = [toAct(state).length, overdue(state)];
    const live = state.actions?.filter(isLive).length ?? 0;
    return {
      text: without > 0 ? w.toAct(without) : late > 0 ? w.overdue(late) : w.done(live),
      buttons: [
        { text: !(isNext && state.canEdit) ? w.again : without > 0 ? w.button : w.seeOverdue, act: () => acts.go({ to: 'actions' }) },
      ],
    };
  },
  save({ desk: { state }, acts, words, today }, isNext) {
    const w = words.home.steps.save;
    const save = { text: isNext ? w.title : w.again, act: () => void acts.deed('save', []) };
    return {
      text: state.saved === null ? w.todo : w.saved(state.saved, today),
      buttons: state.last && state.canEdit ? [save] : [],
    };
  },
};
