import { foldText } from '../../cell/text';
import { promisesTable } from '../../declared/input-tables';
import { isOnScale, isSameTest, readTest, writeTest } from '../../declared/kept-when';
import { isOneName } from '../../declared/metric';
import { UserError } from '../../table/user-error';
import { isOtherLimit, limitOf } from '../decide';
import type { Guide, Question } from '../question';
import type { Subject } from '../subject';
import { scaleFor } from '../subject';
import { isOtherTest, judgedElsewhere } from '../telling/written-test';
import type { Workbench, Writing } from '../writing';
import { isAgainst, isCounted } from '../writing';
import { rowKey } from './row-key';

/*
 * What is other than last time:
 *
 *   limits of numbers and times          -> written where no other tab tells of the promise, or a person said that they hold for it, too; else they stay
 *   of a tab that is decided anew, rows  -> those that nothing says any more go
 *   promises that it told about          -> those that its rows would still serve, though nothing is told of them, lose their measure
 */

export interface Change {
  limits: Writing['promises'];
  /** Limits that stay as they were, for these other tabs tell of their promises, too. */
  stays: { text: string; tabs: string[] }[];
  /** Keys of rows of Sources that go. */
  gone: ReadonlySet<string>;
  /** Promises that lose their measure. */
  unmeasured: Subject[];
}

/** The limit that a promise has, as a question of numbers or times says it; '' where it has none that such a question could say. */
export function limitRead({ kind, better }: Pick<Question, 'kind' | 'better'>, subject: Subject): string {
  const { test } = subject;
  const scale = scaleFor(kind, subject);
  if (kind === 'words' || !scale || !test || test.oneOf) return '';
  if (kind !== 'numbers') return writeTest(test, scale);
  const [end, other] = better === 'lower' ? [test.to, test.from] : [test.from, test.to];
  return end === null || other !== null ? '' : `${better === 'lower' ? '<=' : '>='} ${end}`;
}

/** Throws UserError `invalid-entry` for a limit that cannot be read. */
export function changeOf(guide: Guide, writing: Writing, bench: Workbench): Change {
  const { limits, stays } = limitsOf(guide, bench);
  const now = new Set(writing.sources.map(rowKey));
  const gone = new Set(guide.written.filter(key => !now.has(key)));
  return { limits, stays, gone, unmeasured: guide.written.length === 0 ? [] : untold(guide, writing, bench) };
}

function limitsOf(guide: Guide, bench: Workbench): Pick<Change, 'limits' | 'stays'> {
  const limits: Change['limits'] = [];
  const stays: Change['stays'] = [];
  for (const question of guide.questions.filter(one => one.asks === 'got' && isCounted(one, bench)))
    for (const telling of question.tells) {
      const subject = bench.subjects.find(one => one.id === telling.promise);
      const scale = subject && scaleFor(question.kind, subject);
      const judged = subject && scale?.kind === 'choice' && question.kind === 'words' ? judgedElsewhere(guide, subject) : [];
      if (subject && judged.length > 0 && isOtherTest(question, subject)) stays.push({ text: subject.text, tabs: judged });
      if (!subject || !scale || question.kind === 'words' || isAgainst(question, subject) || !isOtherLimit(question, telling)) continue;
      const keptWhen = limitOf(question, telling);
      const test = readTest(keptWhen, scale);
      if (!test || !isOnScale(test, scale))
        throw new UserError('invalid-entry', { value: keptWhen, column: promisesTable.columns.keptWhen.header });
      // What somebody wrote there meanwhile stays.
      const isAsRead = limitRead(question, subject) === telling.was;
      if (!isAsRead || isSameTest(test, subject.test!, scale)) continue;
      const tabs = subject.fedBy.filter(tab => foldText(tab) !== foldText(guide.tab));
      if (tabs.length > 0 && telling.isForAll !== true) stays.push({ text: subject.text, tabs });
      else limits.push({ id: subject.id, metric: scale.name, keptWhen, instead: '', share: null, isChanged: true });
    }
  return { limits, stays };
}

/** Promises that the tab told about, and would tell about against what is said now, by rows that it has for something else. */
function untold({ questions, others, written }: Guide, { sources, promises }: Writing, bench: Workbench): Subject[] {
  const isMeasure = (holds: string | null): boolean => holds === 'value' || holds === 'started' || holds === 'promised';
  const serves = (rows: readonly { holds: string | null; touchpoint: string; metric: string }[], { touchpoint, scale }: Subject): boolean =>
    rows.some(row => isMeasure(row.holds) && foldText(row.touchpoint) === foldText(touchpoint) && isOneName(row.metric, scale!.name));
  const before = written.map(key => {
    const [, holds = '', touchpoint = '', metric = ''] = key.split('\n');
    return { holds, touchpoint, metric };
  });
  const byHand = others.flatMap(({ holds, touchpoint, byHand: own }) => (own ? [{ holds, touchpoint, metric: own.metric }] : []));
  return bench.subjects.filter(subject => {
    if (!subject.scale || promises.some(({ id }) => id === subject.id)) return false;
    const isTold = questions.some(
      question => question.asks === 'got' && question.tells.some(({ promise }) => promise === subject.id) && isCounted(question, bench),
    );
    return !isTold && serves(before, subject) && serves(sources, subject) && !serves(byHand, subject);
  });
}
