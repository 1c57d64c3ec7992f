import type { Cell } from '../../cell/cell';
import { columnLetters } from '../../cell/reference';
import { isTimeUnit, unitNamed } from '../../cell/unit';
import { blankQuestion } from '../blank-question';
import type { Question } from '../question';
import type { KnownSubject, Subject } from '../subject';
import { finestUnit } from '../writing';
import { spreadOf } from './spread';
import type { DateColumn, TimePair } from './time-pairs';
import { openWords, tellTimes } from './time-pairs';

/** A pair of columns of times as a question. `tab` is its name; `states` say which cases were cancelled. */
export function questionOfTimes(pair: TimePair, tab: string, subjects: readonly KnownSubject[], states: readonly Cell[] | null): Question {
  const { from, to, kind } = pair;
  const id = `${columnLetters(from.heading.column)}-${columnLetters(to.heading.column)}`;
  const tells = tellTimes(pair, tab, subjects);
  const told = subjects.filter(one => tells.some(({ promise }) => promise === one.id));
  const hasTime = from.hasTime && to.hasTime;
  return {
    ...blankQuestion(from.heading, id),
    kind,
    column: from.heading.name,
    until: to.heading.name,
    text: '',
    asks: 'got',
    part: '',
    tells,
    none: openWords(to).map(text => ({ text, count: countOf(to, text) })),
    hasTime,
    spread: spreadOf(from.cells, to.cells, states, measureOf(kind, hasTime, told)),
    sure: tells.length === 0 ? 'open' : tells.every(telling => telling.sure === 'sure') ? 'sure' : 'likely',
    doubts: tells.length === 0 ? [{ code: 'promise', answer: '', count: 0 }] : [],
  };
}

/** How the check will measure a pair: by the calendar or by the clock, and in the finest unit that its promises name. */
function measureOf(kind: TimePair['kind'], hasTime: boolean, told: readonly Subject[]): Parameters<typeof spreadOf>[3] {
  const isByDay = !hasTime || (kind === 'lateness' && told.some(({ scale }) => scale?.kind === 'days-late'));
  if (isByDay) return { unit: 'days', isByClock: false, isPromised: kind === 'lateness' };
  const scales = told.flatMap(({ scale }) => (scale && isTimeUnit(scale.unit) ? [scale.unit] : []));
  const said = finestUnit(told.map(one => one.said?.keptWhen ?? '')) ?? 'minutes';
  const unit = kind === 'lateness' ? 'minutes' : (scales[0] ?? said);
  return { unit: unitNamed(unit)!, isByClock: true, isPromised: kind === 'lateness' };
}

const countOf = ({ look }: DateColumn, text: string): number => look.counts.get(text) ?? 0;
