import { textOf } from '../../cell/cell';
import { columnLetters } from '../../cell/reference';
import { wordIn } from '../../cell/words/header-words';
import type { Look } from '../../connect/column-look';
import type { MappedColumn } from '../../connect/mapped-column';
import { isMeasure } from '../../connect/mapped-column';
import { scaleEnds } from '../../connect/scales/scale-ends';
import { isNumberOfPoints } from '../../declared/mark-text';
import type { Metric } from '../../declared/metric';
import { valueReader } from '../../declared/metric-value';
import { isClosed, isLater, isNone, isSeveral, tallySpellings } from '../answers/answers';
import { classOf } from '../answers/classes';
import { proposeGood } from '../answers/good-answers';
import { isLeftWish } from '../answers/wish';
import { blankQuestion } from '../blank-question';
import type { GuidedTab } from '../guided-tab';
import type { Answer, Question } from '../question';
import { GROUPS } from './group-column';
import { spentMetric } from './spent-column';
import { isStatus } from './status-column';

/** A column as a question; null where it is none. */
export function questionOf(column: MappedColumn, look: Look, tab: GuidedTab): Question | null {
  const { heading, holds, isPrivate } = column;
  if (isPrivate || heading.name === '' || look.filled === 0 || isStatus(heading.plain, look)) return null;
  if (
    column.holds === null &&
    column.why.some(one => one.code === 'computed' || one.code === 'ago' || one.code === 'staff' || one.code === 'sums')
  )
    return null;
  if (column.why.some(one => one.code === 'tool-unused' || (one.code === 'tool' && !isMeasure(column)))) return null;
  if (holds !== null && holds !== 'segment' && !isMeasure(column) && holds !== 'expected') return null;
  const metric = isMeasure(column) ? tab.metricOf(column.metric) : holds === null ? spentMetric(heading, look, tab) : null;
  const isTime = metric?.kind === 'duration';
  const isNumbered = isTime || look.numbers > look.filled / 2 || (metric?.kind === 'rating' && isPoints(look));
  const numbers = metric && isNumbered ? numbersOf(look, metric, column.notAnswers) : null;
  const common = { ...blankQuestion(heading, columnLetters(heading.column)), blank: Math.max(0, tab.rows - look.filled) };
  if (isLeftWish(common.text, common.part, look)) return null;
  if (numbers && metric) {
    const { better, from } = goodEnd(common.text, metric);
    const scale = { metric: metric.name, better, from, lowest: metric.lowest, highest: metric.highest, unit: isTime ? metric.unit : '' };
    return { ...common, kind: 'numbers', ...numbers, ...scale };
  }
  const spelt = tallySpellings(look.counts);
  if ((look.numbers > look.filled / 2 && !isTicked(heading.plain, look)) || !isClosed(spelt) || isSeveral(spelt)) return null;
  const none = spelt.filter(({ text }) => isNone(text) || isLater(text) || column.notAnswers.includes(text));
  const question: Question = { ...common, kind: 'words', answers: spelt.filter(answer => !none.includes(answer)), none };
  return isAsked(question, holds, heading.plain, look) ? question : null;
}

/** `5 stars`: numbers, though each is a text. */
function isPoints({ counts, filled }: Look): boolean {
  let points = 0;
  for (const [cell, count] of counts) if (isNumberOfPoints(textOf(cell))) points += count;
  return points > filled / 2;
}

/** Yes and no as a tool writes them, 1 and 0, under a question that can be answered by them. */
const isTicked = (header: string, { counts, numbers, filled }: Look): boolean =>
  numbers === filled &&
  [...counts.keys()].every(cell => Number(cell) === 0 || Number(cell) === 1) &&
  /^(did|was|were|is|are|do|does|have|has|had|czy)\b|是否|有[没沒]有|[吗嗎]$/.test(header);

/** Letters of what somebody says in words of his own, on average. */
const LONG = 25;

/** True for answers that judge, or for a header that asks: groups of customers and remarks that come again are none of these. */
function isAsked(question: Question, holds: MappedColumn['holds'], header: string, look: Look): boolean {
  const isJudged = question.asks === 'expects' || proposeGood(question.text, question.answers, null).isKnown;
  if (isJudged) return true;
  const isTimed = question.answers.filter(({ text }) => classOf(text)?.isTime).length > question.answers.length / 2;
  if (isTimed) return true;
  const isLong = look.sentences > look.filled / 2 && look.letters > LONG * look.filled;
  const isRemark = wordIn(header, 'comment') !== '' || isLong;
  const isQuestion = /[?？]/u.test(question.text) || question.part !== '';
  return (holds === null || holds === 'value') && isQuestion && !isRemark && !GROUPS.test(question.text);
}

/** The good end of a scale as the question tells it, else as its metric has it, and the number that is just good. */
function goodEnd(text: string, metric: Metric): Pick<Question, 'better' | 'from'> {
  const { lowest, highest, keptWhen } = metric;
  const better = (lowest === null || highest === null ? null : scaleEnds(text, lowest, highest))?.better ?? metric.better;
  const [near, far, step] = metric.better === 'higher' ? [highest, lowest, -1] : [lowest, highest, 1];
  const from = (metric.better === 'higher' ? keptWhen?.from : keptWhen?.to) ?? (near === null || far === null ? null : near + step);
  if (better === metric.better || from === null) return { better, from };
  // The same way from the other end.
  return { better, from: near === null || far === null ? null : far + near - from };
}

/** The share of cells that may be no number, and most different numbers that can be looked at. */
const [OFF, OFF_OF_TIMES] = [0.1, 0.4];
const [MOST_NUMBERS, MOST_TIMES] = [101, 400];

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
    else {
      off += count;
      // What somebody remembers of a time is often “about 20”: that is no number, and shown as none.
      if (metric.kind === 'duration') none.push({ text, count });
    }
  }
  const isTime = metric.kind === 'duration';
  if (off > look.filled * (isTime ? OFF_OF_TIMES : OFF) || counts.size > (isTime ? MOST_TIMES : MOST_NUMBERS)) return null;
  const answers = [...counts].sort(([a], [b]) => a - b).map(([value, count]) => ({ text: String(value), count }));
  return { answers, none };
}
