import { textOf } from '../../cell/cell';
import { readDuration } from '../../cell/duration';
import { isTimeUnit, unitNamed, unitRatio } from '../../cell/unit';
import { plain } from '../../cell/words/spoken-number';
import { withoutWaitingPlace } from '../../cell/words/waiting-place';
import { asideIn } from '../../connect/aside-words';
import type { Look } from '../../connect/column-look';
import { isCountedTime, isTimeOfDay, isWorkingTime } from '../../connect/scales/spent-time';
import type { Heading } from '../../connect/tab-head';
import type { Metric } from '../../declared/metric';
import { metricOf } from '../../declared/metric-draft';
import type { GuidedTab } from '../guided-tab';
import type { Question, Telling } from '../question';
import type { KnownSubject } from '../subject';

/*
 * A column of times that somebody worked out or remembers, `Wait (minutes)`, `How many days did it take?`: the promise that limits such a time
 * sets the limit, in the unit of the column.
 *
 *   header, else its cells -> the unit -> a metric to read it on -> the limit of a promise in that unit
 */

const WAIT = /\bwait(?!er|ress)\w*|\bqueu\w*|czeka(?!ln)|oczekiwani(?:e|a|u)(?= (?:na|w)|(?:\P{L}|$))|等[待候]|候[诊診]/u;
const UNIT = /\p{Script=Han}+|[\p{L}]+/gu;
const HAN_UNIT = /秒|分[钟鐘]?|小[时時]|天|日(?=[か間数])/u;
/** The share of cells that must be times, and that must bear the same unit where the header names none. */
const [MOST, SOME] = [0.6, 0.2];

/** The unit of time that a header names; undefined where it names none. */
function unitIn(header: string): string | undefined {
  // One letter is a unit at the end or in brackets alone: `w` is a word of Polish.
  const words = [...header.matchAll(UNIT)].flatMap(({ 0: word, index }) => (word.length > 1 || isAtEnd(header, index + 1) ? [word] : []));
  const [han = ''] = HAN_UNIT.exec(header) ?? [];
  return words.map(unitNamed).find(unit => unit !== undefined && isTimeUnit(unit)) ?? unitNamed(han === '分' ? '分鐘' : han);
}

/** True where nothing of the header, or of its brackets, follows. */
const isAtEnd = (header: string, at: number): boolean => /^\s*(?:[)\].:?]|$)/.test(header.slice(at));

/** The one unit that some cells bear, where all others are plain numbers. */
function unitOfCells({ counts, filled, numbers }: Look): string | undefined {
  const units = new Map<string, number>();
  for (const [cell, count] of counts) {
    const [, word] = /^[^\p{L}]*\d[\d.,]*\s*(\p{L}+)\.?$/u.exec(textOf(cell)) ?? [];
    const unit = word === undefined ? undefined : unitNamed(word);
    if (unit !== undefined && isTimeUnit(unit)) units.set(unit, (units.get(unit) ?? 0) + count);
  }
  const [[unit, count] = ['', 0], other] = [...units];
  return other === undefined && count >= SOME * filled && count + numbers >= MOST * filled ? unit : undefined;
}

/** The metric on which a column of times is read; null for any other column. A wait in minutes is the built-in one. */
export function spentMetric({ name, question, plain: bare }: Heading, look: Look, tab: Pick<GuidedTab, 'metricOf'>): Metric | null {
  if (isTimeOfDay(bare, look)) return null;
  const header = withoutWaitingPlace(plain(`${name} ${question}`));
  const said = unitIn(header);
  if (said !== undefined && WAIT.test(header)) {
    const wait = tab.metricOf('Wait');
    if (wait?.kind === 'duration' && unitRatio(wait.unit, said) === 1) return wait;
  }
  const unit = said ?? unitOfCells(look);
  if (unit === undefined || !isTimeUnit(unit) || isCountedTime(bare) || asideIn(bare, 'fillIn') !== '') return null;
  let times = 0;
  for (const [cell, count] of look.counts)
    if (typeof cell === 'number' ? cell >= 0 : /^\s*\d/.test(textOf(cell)) && isTime(textOf(cell), unit)) times += count;
  if (times < MOST * look.filled) return null;
  return metricOf({ name, kind: 'duration', lowest: 0, highest: null, unit, better: 'lower', keptWhen: '', words: '' });
}

const isTime = (text: string, unit: string): boolean =>
  !Number.isNaN(Number(text.replace(',', '.'))) || readDuration(text, unit) !== undefined;

/** True where the question names the unit itself, so that bare numbers are surely in it. */
export const namesUnit = ({ column, text }: Pick<Question, 'column' | 'text'>): boolean => unitIn(plain(`${column} ${text}`)) !== undefined;

/** The limit that a promise sets to a time, in the unit of a question; null where it sets none, or one in days that people work. */
export function limitOf(
  { text, unit }: Question,
  { said, scale, test, isSpoken, text: promise }: KnownSubject,
): { better: Question['better']; from: number } | null {
  if (isWorkingTime(text) || isWorkingTime(promise)) return null;
  const isOwn = scale?.kind === 'duration' && test !== null && !isSpoken;
  const limit = isOwn ? test : said?.kind === 'time' ? said.test : null;
  const ratio = unitRatio(isOwn ? scale.unit : (said?.metric.unit ?? ''), unit);
  if (limit === null || ratio === undefined) return null;
  const [end, isOpen] = limit.to !== null ? [limit.to, limit.isToOpen] : [limit.from, limit.isFromOpen];
  return end === null || isOpen ? null : { better: limit.to !== null ? 'lower' : 'higher', from: Number((end * ratio).toFixed(6)) };
}

/** True for a promise that a column of times may tell about: it limits a time, and if it is measured already, in that unit. */
export function isTimeLimited({ said, scale, isSpoken }: KnownSubject, unit: string): boolean {
  if (scale !== null && !isSpoken) return scale.kind === 'duration' && unitRatio(scale.unit, unit) === 1;
  return said?.kind === 'time';
}

/** The promises that limit a wait, all to the same time; null where there is none, or several that differ. */
export function waitTold(question: Question, subjects: readonly KnownSubject[]): Pick<Question, 'tells' | 'from' | 'better'> | null {
  if (question.unit === '' || !WAIT.test(withoutWaitingPlace(plain(`${question.column} ${question.text}`)))) return null;
  const limited = subjects.flatMap(subject => {
    const isOfWait = subject.said?.kind === 'time' && subject.said.about === 'wait' && isTimeLimited(subject, question.unit);
    const limit = isOfWait ? limitOf(question, subject) : null;
    return limit?.better === 'lower' ? [{ id: subject.id, from: limit.from }] : [];
  });
  const [first] = limited;
  if (!first || limited.some(({ from }) => from !== first.from)) return null;
  const why: Telling['why'] = [{ code: 'concept', details: { concept: 'wait' } }];
  return { tells: limited.map(({ id }) => ({ promise: id, keptWhen: '', sure: 'likely', why })), from: first.from, better: 'lower' };
}
