import type { Cell, Grid } from '../cell/cell';
import { textOf } from '../cell/cell';
import { columnLetters } from '../cell/reference';
import { isTimeUnit, unitNamed } from '../cell/unit';
import { wordIn } from '../cell/words/header-words';
import { mask } from '../cell/words/mask';
import type { Look } from '../connect/column-look';
import { lookAt, samplesOf } from '../connect/column-look';
import type { MappedColumn } from '../connect/mapped-column';
import { isMeasure } from '../connect/mapped-column';
import type { ScaleEnds } from '../connect/scales/scale-ends';
import { scaleEnds } from '../connect/scales/scale-ends';
import type { Head } from '../connect/tab-head';
import type { SourceKind } from '../declared/choices';
import type { Metric } from '../declared/metric';
import { valueReader } from '../declared/metric-value';
import { isClosed, isLater, isNone, isSeveral, tallySpellings } from './answers';
import { classOf } from './classes';
import { proposeGood } from './good-answers';
import { asMeasured, measuredBy } from './measured';
import { type OddRows, oddRows } from './odd-rows';
import type { Answer, Guide, Other, Question, Telling } from './question';
import { spreadOf } from './spread';
import type { KnownSubject, Subject } from './subject';
import { knownSubject } from './subject';
import type { Asked } from './telling';
import { asksExpected, proposeTellings } from './telling';
import type { DateColumn, TimePair } from './times';
import { dateColumn, openWords, pairTimes, tellTimes } from './times';
import { isWish, isWishedLevel } from './wish';
import { finestUnit, isAgainst } from './writing';

/*
 * From a tab to what a person is asked about it:
 *
 *   columns, as connect/ takes them -> dates in pairs (times.ts), closed questions and numbers -> questions
 *   questions, promises             -> which promise each tells about (telling.ts) -> good answers (good-answers.ts) -> what is to be decided
 *   the other columns               -> what else is read, and what stays out with its reason
 */

/** A tab as it was read: `cells` are all columns of its rows of data. */
export interface GuidedTab {
  name: string;
  head: Head;
  tool: string | null;
  rows: number;
  cells: Grid;
  columns: readonly MappedColumn[];
  /** Metrics by their names as the mapping gives them. */
  metricOf(name: string): Metric | null;
}

export function guideThrough(tab: GuidedTab, promises: readonly Subject[]): Guide {
  const subjects = promises.map(knownSubject);
  const looks = tab.cells.map(lookAt);
  const lookOf = (column: MappedColumn): Look => looks[column.heading.column] ?? column.look;

  const dates = tab.columns.flatMap(column => {
    // The day on which somebody was asked is not that of an answer.
    if (column.holds === 'asked') return [];
    const found =
      column.isPrivate || column.heading.name === ''
        ? null
        : dateColumn(column.heading, lookOf(column), tab.cells[column.heading.column] ?? []);
    return found ? [{ column, date: found }] : [];
  });
  const status = tab.columns.find(column => isStatus(column.heading.plain, lookOf(column)));
  const states = status ? (tab.cells[status.heading.column] ?? null) : null;
  const pairs = pairTimes(dates.map(({ date }) => date)).map(pair => questionOfTimes(pair, tab, subjects, states));
  const isDate = (column: MappedColumn): boolean => dates.some(one => one.column === column);
  const asked = tab.columns.flatMap(column => (isDate(column) ? [] : (questionOf(column, lookOf(column), tab) ?? [])));
  const questions = tellAll(asked, subjects);
  const paired = new Set(pairs.flatMap(({ id }) => id.split('-')));
  const others = tab.columns
    .filter(column => !asked.some(one => one.id === columnLetters(column.heading.column)))
    .map(column => otherOf(column, lookOf(column), dates.find(one => one.column === column)?.date ?? null, paired));
  return {
    tab: tab.name,
    tool: tab.tool,
    rows: tab.rows,
    firstRow: tab.head.firstRow,
    source: sourceOf(tab.columns, pairs, others),
    questions: [...pairs, ...questions],
    others: onceEach(others),
    remembered: '',
    news: null,
    odd: oddIn(tab, new Set(dates.map(({ column }) => column.heading.column))),
  };
}

function oddIn({ cells, head, columns }: GuidedTab, dates: ReadonlySet<number>): OddRows {
  const at = (is: (column: MappedColumn) => boolean): number[] => columns.filter(is).map(({ heading }) => heading.column);
  const aside = new Set([...dates, ...at(({ holds }) => holds === 'id')]);
  return oddRows(cells, head.firstRow, aside, new Set(at(({ isPrivate }) => isPrivate)));
}

/** The kind of source of the whole tab. A list of what went wrong is one of complaints, whose times are operations all the same. */
function sourceOf(columns: readonly MappedColumn[], pairs: readonly Question[], others: readonly Other[]): SourceKind {
  const given = columns.find(column => column.source !== null)?.source;
  if (given === 'review') return given;
  const isComplaints = others.some(
    other => other.holds === 'comment' && /complain|what happened|reklamac|skarg|投[诉訴]|抱怨|客[诉訴]/iu.test(other.column),
  );
  if (isComplaints) return 'complaint';
  return given ?? (pairs.length > 0 ? 'operations' : 'survey');
}

/** A column as a question; null where it is none. */
function questionOf(column: MappedColumn, look: Look, tab: GuidedTab): Question | null {
  const { heading, holds, isPrivate } = column;
  if (isPrivate || heading.name === '' || look.filled === 0 || isStatus(heading.plain, look)) return null;
  if (column.why.some(one => one.code === 'tool-unused' || (one.code === 'tool' && !isMeasure(column)))) return null;
  if (holds !== null && holds !== 'segment' && !isMeasure(column) && holds !== 'expected') return null;
  const metric = isMeasure(column) ? tab.metricOf(column.metric) : null;
  const numbers = metric && look.numbers > look.filled / 2 ? numbersOf(look, metric, column.notAnswers) : null;
  const common = { ...blank(heading, columnLetters(heading.column)), blank: Math.max(0, tab.rows - look.filled) };
  if (isLeftWish(common.text, common.part, look)) return null;
  if (numbers && metric) {
    const { better, from } = goodEnd(common.text, metric);
    return { ...common, kind: 'numbers', ...numbers, metric: metric.name, better, from, lowest: metric.lowest, highest: metric.highest };
  }
  const spelt = tallySpellings(look.counts);
  if (look.numbers > look.filled / 2 || !isClosed(spelt) || isSeveral(spelt)) return null;
  const none = spelt.filter(({ text }) => isNone(text) || isLater(text) || column.notAnswers.includes(text));
  const question: Question = { ...common, kind: 'words', answers: spelt.filter(answer => !none.includes(answer)), none };
  return isAsked(question, holds, heading.plain, look) ? question : null;
}

/** A wish that names no level; what is left out says so. */
const isLeftWish = (text: string, part: string, look: Look): boolean =>
  isWish(`${text} ${part}`) && !isWishedLevel(text, tallySpellings(look.counts));

/** True for answers that judge, or for a header that asks: groups of customers and remarks that come again are none of these. */
function isAsked(question: Question, holds: MappedColumn['holds'], header: string, look: Look): boolean {
  const isJudged = question.asks === 'expects' || proposeGood(question.text, question.answers, null).isKnown;
  if (isJudged) return true;
  const isTimed = question.answers.filter(({ text }) => classOf(text)?.isTime).length > question.answers.length / 2;
  if (isTimed) return true;
  const isRemark = wordIn(header, 'comment') !== '' || look.sentences > look.filled / 2;
  const isQuestion = /[?？]/u.test(question.text);
  return holds === null && isQuestion && !isRemark && !GROUPS.test(question.text);
}

const endsOf = (text: string, { lowest, highest }: Pick<Question, 'lowest' | 'highest'>): ScaleEnds | null =>
  lowest === null || highest === null ? null : scaleEnds(text, lowest, highest);

/** The good end of a scale as the question tells it, else as its metric has it, and the number that is just good. */
function goodEnd(text: string, metric: Metric): Pick<Question, 'better' | 'from'> {
  const { lowest, highest, keptWhen } = metric;
  const better = endsOf(text, metric)?.better ?? metric.better;
  const [near, far, step] = metric.better === 'higher' ? [highest, lowest, -1] : [lowest, highest, 1];
  const from = (metric.better === 'higher' ? keptWhen?.from : keptWhen?.to) ?? (near === null ? null : near + step);
  if (better === metric.better || from === null) return { better, from };
  // The same way from the other end.
  return { better, from: near === null || far === null ? null : far + near - from };
}

/** Questions for who somebody is, not for how something was. */
const GROUPS =
  /^(?:which|where|what (?:kind|type|is your|was the (?:reason|purpose))|who\b|how (?:often|old)|are you|do you live|is this your first)|^(?:kt[oó]r|gdzie|jak cz[eę]sto|ile (?:masz|ma) lat|czy jest to)|哪[个個家间間一]|哪里|哪裡|多久.{0,3}次|多常|[频頻]率|[经經]常|第一次/iu;

/** Numbers by size, each as it is read on the metric. */
function numbersOf(look: Look, metric: Metric, codes: readonly string[]): Pick<Question, 'answers' | 'none'> | null {
  const read = valueReader(metric);
  const counts = new Map<number, number>();
  const none: Answer[] = [];
  let off = 0;
  for (const [cell, count] of look.counts) {
    const text = textOf(cell);
    const value = codes.includes(text) ? null : read(cell);
    if (typeof value === 'number') counts.set(value, (counts.get(value) ?? 0) + count);
    else if (value === null) none.push({ text, count });
    else off += count;
  }
  if (off > look.filled / 10 || counts.size > 101) return null;
  const answers = [...counts].sort(([a], [b]) => a - b).map(([value, count]) => ({ text: String(value), count }));
  return { answers, none };
}

function blank({ name, question, short }: MappedColumn['heading'], id: string): Question {
  const [, whole = '', part = ''] = /^(.+?)\s*\[([^\]]+)\]\s*$/u.exec(name) ?? [];
  const text = part !== '' ? whole : question !== '' && question !== short ? question : name;
  return {
    id,
    kind: 'words',
    column: name,
    until: '',
    text,
    part: part !== '' ? part : question !== '' && question !== short ? short : '',
    asks: asksExpected(`${text} ${part}`) ? 'expects' : 'got',
    tells: [],
    touchpoint: '',
    answers: [],
    none: [],
    blank: 0,
    good: [],
    hasTime: false,
    spread: null,
    metric: '',
    better: 'higher',
    from: null,
    lowest: null,
    highest: null,
    sure: 'open',
    doubts: [],
  };
}

function questionOfTimes(pair: TimePair, tab: GuidedTab, subjects: readonly KnownSubject[], states: readonly Cell[] | null): Question {
  const { from, to, kind } = pair;
  const id = `${columnLetters(from.heading.column)}-${columnLetters(to.heading.column)}`;
  const tells = tellTimes(pair, tab.name, subjects);
  const told = subjects.filter(one => tells.some(({ promise }) => promise === one.id));
  const hasTime = from.hasTime && to.hasTime;
  return {
    ...blank(from.heading, id),
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

/** What each tells about, which answers are good, and what is to be decided. */
function tellAll(asked: readonly Question[], subjects: readonly KnownSubject[]): Question[] {
  const named = new Map(asked.map(question => [question.id, measuredBy(question, subjects)]));
  const isNamed = ({ id }: Question): boolean => named.get(id)!.length > 0;
  const given = new Map(asked.flatMap(question => (isNamed(question) ? [[question.id, named.get(question.id)![0]!.id] as const] : [])));
  const proposals = proposeTellings(asked as readonly Asked[], subjects, given);
  return asked.map(question => {
    if (isNamed(question)) return asMeasured(question, named.get(question.id)!);
    const { telling, doubt } = proposals.get(question.id)!;
    const subject = subjects.find(one => one.id === telling?.promise) ?? null;
    const doubts: Question['doubts'] = doubt ? [{ code: doubt, answer: '', count: 0 }] : [];
    if (question.asks === 'got' && question.kind === 'numbers') return tellNumbers(question, telling, subject, doubts);
    if (question.asks === 'expects' || question.kind !== 'words')
      return { ...question, tells: telling ? [telling] : [], doubts, sure: telling?.sure ?? 'open' };
    const good = proposeGood(`${question.part} ${question.text}`, question.answers, subject);
    const later = question.none
      .filter(({ text }) => isLater(text))
      .map(({ text, count }) => ({ code: 'none' as const, answer: text, count }));
    const isOpen = telling === null || !good.isKnown;
    const open = telling !== null && !good.isKnown ? [{ code: 'good' as const, answer: '', count: 0 }] : [];
    const all = [...doubts, ...open, ...(telling ? [...good.doubts, ...later] : [])];
    const order = new Map(good.order.map((text, i) => [text, i]));
    return {
      ...question,
      answers: [...question.answers].sort((a, b) => order.get(a.text)! - order.get(b.text)!),
      tells: telling ? [telling] : [],
      good: good.good,
      sure: isOpen || asksGood(all) ? 'open' : all.length > 0 || !good.isSure ? 'likely' : telling.sure,
      doubts: all,
    };
  });
}

/** Numbers as far as the question says which of them are good. */
function tellNumbers(question: Question, telling: Telling | null, subject: Subject | null, doubts: Question['doubts']): Question {
  const ends = endsOf(question.text, question);
  if (!telling || !subject) return { ...question, doubts, sure: 'open' };
  if (isAgainst(question, subject)) return { ...question, doubts: [{ code: 'promise', answer: '', count: 0 }], sure: 'open' };
  const asked: Question['doubts'] = ends?.isAsked ? [{ code: 'good', answer: '', count: 0 }] : [];
  const sure = ends?.isAsked ? 'open' : ends && !ends.isSure ? 'likely' : telling.sure;
  return { ...question, tells: [telling], doubts: [...doubts, ...asked], sure };
}

/** True where it is asked which answers are good at all. */
const asksGood = (doubts: Question['doubts']): boolean => doubts.some(({ code, answer }) => code === 'good' && answer === '');

/** What a column that asks nothing is read as, or why it stays out. */
function otherOf(column: MappedColumn, look: Look, date: DateColumn | null, paired: ReadonlySet<string>): Other {
  const { heading, isPrivate, touchpoint } = column;
  const letters = columnLetters(heading.column);
  const common = { letters, column: heading.name, touchpoint: '', notAnswers: [], samples: [] as string[] };
  if (isPrivate) return { ...common, holds: null, because: 'who' };
  if (look.filled === 0) return { ...common, holds: null, because: 'blank' };
  if (heading.name === '') return { ...common, holds: null, because: 'no-name' };
  const shown = { ...common, samples: samplesOf(look, 3).map(mask) };
  if (date) {
    if (date.is === 'reply') return { ...shown, holds: 'repliedOn', because: 'role' };
    const isDay = date.is === 'day' || date.is === 'start';
    return { ...shown, holds: isDay ? 'date' : null, because: isDay ? 'role' : paired.has(letters) ? 'same' : 'unspoken' };
  }
  if (isStatus(heading.plain, look)) return { ...shown, holds: 'status', because: 'role' };
  const isUsed = column.holds !== null && !isMeasure(column) && column.holds !== 'expected';
  if (isUsed && column.holds !== 'segment') {
    const place = column.holds === 'comment' ? touchpoint : '';
    return { ...shown, holds: column.holds, touchpoint: place, notAnswers: column.notAnswers, because: 'role' };
  }
  const spelt = tallySpellings(look.counts);
  if (isSeveral(spelt)) return { ...shown, holds: null, because: 'several' };
  if (column.holds === 'segment' || isGroup(heading, spelt)) return { ...shown, holds: 'segment', because: 'role' };
  const { text, part } = blank(heading, letters);
  if (isLeftWish(text, part, look)) return { ...shown, holds: null, because: 'wish' };
  return { ...shown, holds: null, because: column.why.some(one => one.code === 'tool-unused') ? 'tool' : 'unspoken' };
}

/** Most groups of customers that are told apart, in any spelling, and the fewest of each on average. */
const [MOST_GROUPS, FEWEST_OF_GROUP] = [40, 3];

function isGroup({ plain: header, name }: MappedColumn['heading'], spelt: readonly Answer[]): boolean {
  const given = spelt.reduce((sum, { count }) => sum + count, 0);
  const isFew = spelt.length >= 2 && spelt.length <= MOST_GROUPS && given >= spelt.length * FEWEST_OF_GROUP;
  return isFew && GROUPS.test(name) && (wordIn(header, 'segment') !== '' || OFTEN.test(name));
}

const OFTEN = /how often|jak cz[eę]sto|多久.{0,3}次|多常|[频頻]率/iu;

const CANCELLED = /^(?:cancel|void|withdrawn|anulowan|odwo[łl]an|已?取消|作[废廢]|撤[销銷])/iu;

/** A state of each case that may say that it was called off. */
const isStatus = (header: string, look: Look): boolean =>
  (/\b(?:status|state|stan)\b|状态|狀態/u.test(header) || look.counts.size <= 8) &&
  [...look.counts.keys()].some(cell => typeof cell === 'string' && CANCELLED.test(cell.trim()));

/** What can be read but once in a tab. */
function onceEach(others: readonly Other[]): Other[] {
  const seen = new Set<string>();
  return others.map(other => {
    if (other.holds === null || other.holds === 'segment') return other;
    const key = `${other.holds}\n${other.touchpoint}`;
    if (!seen.has(key)) {
      seen.add(key);
      return other;
    }
    return { ...other, holds: null, because: 'same' };
  });
}

/** The rows of a guide that a person has to look at before it counts. */
export const isUndecided = ({ sure, tells, touchpoint }: Question): boolean => sure === 'open' && tells.length === 0 && touchpoint === '';
