import type { Cell } from '../../cell/cell';
import { columnLetters } from '../../cell/reference';
import { isTimeUnit, unitNamed } from '../../cell/unit';
import { isAgreed } from '../../cell/words/agreed-time';
import type { Channel } from '../../reading/channel';
import { channelsIn } from '../../reading/channel';
import { blankQuestion } from '../blank-question';
import type { GuidedTab } from '../guided-tab';
import type { Question } from '../question';
import type { KnownSubject, Subject } from '../subject';
import { finestUnit } from '../writing';
import type { DateColumn, TimePair } from './dated-columns';
import { kindOfQueue } from './queue';
import type { Measure, Spread } from './spread';
import { spreadOf } from './spread';
import { medianOf } from './spread-picture';
import { openWords, speaksOfComplaints, tellTimes } from './time-pairs';

/** A pair of columns of times as a question. `states` say which cases were cancelled. */
export function questionOfTimes(
  proposed: TimePair,
  { name, columns, tool }: Pick<GuidedTab, 'name' | 'columns' | 'tool'>,
  subjects: readonly KnownSubject[],
  states: readonly Cell[] | null,
): Question {
  const pair = kindOfQueue(proposed, subjects);
  const { from, to, kind } = pair;
  const id = `${columnLetters(from.heading.column)}-${columnLetters(to.heading.column)}`;
  const isComplaints = [name, ...columns.map(({ heading }) => heading.name)].some(speaksOfComplaints);
  const ways = channelsOf([from.heading.plain, to.heading.plain], [name, ...columns.map(({ heading }) => heading.plain)], tool);
  const tells = tellTimes(pair, name, subjects, isComplaints, ways);
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
    spread: spreadIn(pair, states, told),
    sure: tells.length === 0 ? 'open' : tells.every(telling => telling.sure === 'sure') ? 'sure' : 'likely',
    doubts: tells.length === 0 ? [{ code: 'promise', answer: '', count: 0 }] : [],
  };
}

/** Tools of a help desk hold messages, whatever their headers say. */
const HELP_DESK = /zendesk|freshdesk|intercom|help ?scout|gorgias|front\b/iu;

/** The channels that a pair is about: by its own headers, else by the tool, else by the tab and its other headers. */
function channelsOf(own: readonly string[], others: readonly string[], tool: string | null): ReadonlySet<Channel> {
  const said = channelsIn(own.join(' '));
  if (said.size > 0) return said;
  return tool !== null && HELP_DESK.test(tool) ? new Set<Channel>(['message', 'email', 'chat']) : channelsIn(others.join(' | '));
}

/** Of a pair that tells about nothing yet, in the unit that its times are read in most easily. */
function spreadIn(pair: TimePair, states: readonly Cell[] | null, told: readonly Subject[]): Spread | null {
  const { from, to, kind } = pair;
  const measure = measureOf(kind, from.hasTime && to.hasTime, told);
  const isAgreedOn = kind === 'lateness' || isAgreed(from.heading.plain);
  const clock = from.isClock && to.isClock ? { isAgreed: isAgreedOn, isShort: told.length > 0 && measure.unit !== 'hours' } : null;
  const spread = spreadOf(from.cells, to.cells, states, { ...measure, clock });
  const unit = spread && told.length === 0 && measure.unit === 'minutes' ? easyUnit(Math.abs(medianOf(spread))) : measure.unit;
  return unit === measure.unit ? spread : spreadOf(from.cells, to.cells, states, { ...measure, unit, clock });
}

/** The unit of so many minutes: from three hours on hours, from two days on days. */
const easyUnit = (minutes: number): string => (minutes >= 2880 ? 'days' : minutes >= 180 ? 'hours' : 'minutes');

/** How the check will measure a pair: by the calendar or by the clock, and in the finest unit that its promises name. */
function measureOf(kind: TimePair['kind'], hasTime: boolean, told: readonly Subject[]): Measure {
  const isByDay = !hasTime || (kind === 'lateness' && told.some(({ scale }) => scale?.kind === 'days-late'));
  if (isByDay) return { unit: 'days', isByClock: false, isPromised: kind === 'lateness' };
  const scales = told.flatMap(({ scale }) => (scale && isTimeUnit(scale.unit) ? [scale.unit] : []));
  const said = finestUnit(told.map(one => one.said?.keptWhen ?? '')) ?? 'minutes';
  const unit = kind === 'lateness' ? 'minutes' : (scales[0] ?? said);
  return { unit: unitNamed(unit)!, isByClock: true, isPromised: kind === 'lateness' };
}

const countOf = ({ look }: DateColumn, text: string): number => look.counts.get(text) ?? 0;
