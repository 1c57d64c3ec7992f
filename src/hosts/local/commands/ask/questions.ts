import type { Guiding } from '../../../../app/guide/guiding';
import { wordScaleOf } from '../../../../core/connect/scales/word-scales';
import {
  goodOf,
  isCounting,
  isGoodAnswer,
  isOtherLimit,
  leaveOut,
  setAbout,
  setForAll,
  setGood,
  setGoodNumbers,
  setKeptWhen,
  setNone,
} from '../../../../core/guide/decide';
import type { Guide, Other, Question } from '../../../../core/guide/question';
import { secondsIn, takeSecond } from '../../../../core/guide/telling/seconds';
import type { Words } from '../../words';
import type { Asker, Offered } from './asker';
import { timesText } from './times';

/*
 * A tab question by question, on a terminal:
 *
 *   what waits is asked, one after the other -> what is likely is shown, and may be unticked -> what stays out is said -> confirmed
 *   of a tab that is connected               -> which of its questions are to be changed, what else is read no more
 */

/** The guide as a person decides it; null where none of it is to count. Nothing is written. */
export async function askThrough({ guide, promises, touchpoints }: Guiding, asker: Asker, words: Words): Promise<Guide | null> {
  const { join } = words;
  const say = words.commands.ask;
  const none = { promise: '', touchpoint: '', keptWhen: '', keptLate: '' };
  const about: Offered<typeof none>[] = [
    ...promises.map(({ id, text, touchpoint, keptWhen, keptLate }) => ({
      value: { promise: id, touchpoint: '', keptWhen, keptLate },
      label: words.quoted(text, 200),
      hint: touchpoint,
    })),
    ...touchpoints.map(touchpoint => ({ value: { ...none, touchpoint }, label: say.at(touchpoint) })),
  ];
  const isChange = guide.written.length > 0;
  const asItIs = { value: { ...none }, label: say.asItIs };
  const nothing = { value: none, label: say.nothing };
  const textOf = (id: string): string => promises.find(one => one.id === id)?.text ?? id;

  const questions: Question[] = [];
  const asked = await seconds();
  for (const question of asked) questions.push(await decided(question));
  const isLikely = (question: Question): boolean => isCounting(question) && question.sure === 'likely' && !wasAsked(question);
  const likely = questions.filter(isLikely);
  // What is measured is seen before it is agreed to.
  for (const question of questions)
    if (question.spread && isCounting(question) && !wasAsked(question))
      asker.say([titleOf(question), ...timesText(question, words)].join('\n'));
  const changing = isChange && questions.length > 0 ? await asker.tick(say.change, questions.map(offeredOf), []) : [];
  const ticked = likely.length === 0 ? [] : await asker.tick(say.likely, likely.map(offeredOf), likely);
  const final: Question[] = [];
  for (const question of questions)
    final.push(
      (likely.includes(question) && !ticked.includes(question)) || changing.includes(question) ? await corrected(question) : question,
    );
  const others = isChange ? await stillRead() : guide.others;
  const counting = final.filter(isCounting);
  if (counting.length > 0) asker.say([say.sure(counting.length), ...counting.map(question => `  ${lineOf(question)}`)].join('\n'));
  const unused = others.filter(({ holds }) => holds === null);
  if (unused.length > 0)
    asker.say(
      [say.out(unused.length), ...unused.map(other => `  ${join.labelled(other.column || other.letters, words.guide.reason(other))}`)].join(
        '\n',
      ),
    );
  const hasComments = others.some(({ holds, byHand }) => holds !== null && (holds === 'comment' || byHand !== undefined));
  if (counting.length === 0 && !hasComments) {
    asker.say(words.guide.nothing);
    return null;
  }
  const isAgreed = await asker.agree(counting.length === 0 ? say.comments : say.count(counting.length));
  return isAgreed ? { ...guide, questions: final, others } : null;

  /** What is read beside the answers, without what a person unticks. */
  async function stillRead(): Promise<Other[]> {
    const used = guide.others.filter(({ holds }) => holds !== null);
    if (used.length === 0) return guide.others;
    const offered = used.map(value => ({ value, label: value.column || value.letters, hint: words.guide.reason(value) }));
    const kept = await asker.tick(say.alsoRead, offered, used);
    return guide.others.map(other => (used.includes(other) && !kept.includes(other) ? { ...other, holds: null } : other));
  }

  function wasAsked({ id }: Question): boolean {
    return guide.questions.find(one => one.id === id)!.doubts.length > 0;
  }

  /** The questions, those that seem to tell about a promise which another one tells about taken, or not, with one word for all of one promise. */
  async function seconds(): Promise<Question[]> {
    const now = [...guide.questions];
    for (const { promise, places } of secondsIn(now)) {
      const titles = places.map(i => `  ${titleOf(now[i]!)}`);
      const how = await asker.choose([say.seconds(places.length, textOf(promise)), ...titles].join('\n'), [
        { value: 'each', label: say.oneByOne },
        { value: 'all', label: say.allOfThem },
        { value: 'none', label: say.noneOfThem },
      ]);
      if (how !== 'each') for (const i of places) now[i] = how === 'all' ? takeSecond(now[i]!, promise) : leaveOut(now[i]!);
    }
    return now;
  }

  async function decided(question: Question): Promise<Question> {
    let now = question;
    for (const doubt of question.doubts) {
      // What was said of the question has settled it.
      if (!now.doubts.some(({ code, answer }) => code === doubt.code && answer === doubt.answer)) continue;
      // What tells about nothing has no good answers to decide.
      if (doubt.code !== 'promise' && doubt.code !== 'second' && now.tells.length === 0 && now.touchpoint === '') continue;
      const head = `${titleOf(question)}\n${answersOf(question)}\n${words.guide.doubt(doubt)}`;
      if (doubt.code === 'promise' || doubt.code === 'second') now = await chosen(now, head);
      else if (doubt.code === 'none') {
        const isNone = await asker.choose(head, [
          { value: true, label: say.isNone(doubt.answer) },
          { value: false, label: say.isAnswer(doubt.answer) },
        ]);
        now = setNone(now, doubt.answer, isNone);
      } else if (doubt.answer === '') now = await ticks(now, `${titleOf(now)}\n${answersOf(now)}`);
      else {
        const how = await asker.choose<'good' | 'bad' | 'none'>(head, [
          { value: 'bad', label: say.notGood(doubt.answer) },
          { value: 'good', label: say.isGood(doubt.answer) },
          { value: 'none', label: say.isNone(doubt.answer) },
        ]);
        now = how === 'none' ? setNone(setGood(now, doubt.answer, false), doubt.answer, true) : setGood(now, doubt.answer, how === 'good');
      }
    }
    return now;
  }

  /** What a question tells about; where its good answers are not known, these are asked next. */
  async function chosen(question: Question, head: string): Promise<Question> {
    const isTold = isChange && isCounting(question);
    const offered = [...(isTold ? [asItIs] : []), ...about, nothing];
    const value = await asker.choose(head, offered, (isTold ? asItIs : nothing).value);
    if (value === asItIs.value) return question;
    const { promise, touchpoint } = value;
    if (promise === '' && touchpoint === '') return leaveOut(question);
    const next = setAbout(question, promise, touchpoint, value);
    // Good answers were proposed for no promise: of those that are no scale a person says it.
    const isKnown = next.good.length > 0 && (question.tells.length > 0 || wordScaleOf(next.answers.map(({ text }) => text)) !== null);
    const isOpen = next.kind === 'words' && next.asks === 'got' && !isKnown && promise !== '';
    return isOpen ? ticks(next, titleOf(question)) : next;
  }

  /** What a person unticked: something else, other answers, or nothing. */
  async function corrected(question: Question): Promise<Question> {
    const next = await chosen(question, `${titleOf(question)}\n${answersOf(question)}\n${say.instead}`);
    if (!isCounting(next) || next.asks !== 'got') return next;
    if (next.kind === 'words') return ticks(next, titleOf(question));
    if (next.tells.every(({ was }) => was === undefined)) return next;
    return forAll(next.kind === 'numbers' ? await ticks(next, titleOf(question)) : await timed(next));
  }

  /** Times, by the limits that a person types; return alone leaves them. */
  async function timed(question: Question): Promise<Question> {
    let next = question;
    for (const { promise, keptWhen } of question.tells) {
      const typed = await asker.type(`${titleOf(question)}\n${say.limit(textOf(promise))}`, keptWhen);
      if (typed !== '') next = setKeptWhen(next, promise, typed);
    }
    return next;
  }

  /** A new limit of a promise of which other tabs tell, too, holds for these only if a person says so. */
  async function forAll(question: Question): Promise<Question> {
    let next = question;
    for (const telling of question.tells) {
      const tabs = promises.find(({ id }) => id === telling.promise)?.fedBy ?? [];
      if (tabs.length > 0 && isOtherLimit(question, telling)) next = setForAll(next, telling.promise, await asker.agree(say.forAll(tabs)));
    }
    return next;
  }

  async function ticks(question: Question, head: string): Promise<Question> {
    const offered = question.answers.map(({ text, count }) => ({ value: text, label: text, hint: String(count) }));
    const before = question.answers.map(({ text }) => text).filter(text => isGoodAnswer(question, text));
    const good = await asker.tick(`${head}\n${say.good}`, offered, before);
    if (question.kind === 'numbers') return setGoodNumbers(question, good);
    // Of what is not ticked some may be no answer at all, such as that there was no occasion.
    const doubts = question.doubts.filter(({ answer }) => answer !== '' && !good.includes(answer));
    return { ...question, good: question.answers.map(({ text }) => text).filter(text => good.includes(text)), doubts };
  }

  function titleOf({ part, text, column, until }: Question): string {
    return until !== '' ? say.pair(column, until) : part === '' ? text || column : join.aside(part, text);
  }

  function answersOf(question: Question): string {
    if (question.spread) return timesText(question, words).join('\n');
    return question.answers.map(({ text, count }) => join.labelled(text, String(count))).join(' | ');
  }

  function lineOf(question: Question): string {
    const told = join.series(question.tells.map(one => words.quoted(textOf(one.promise), 200))) || question.touchpoint;
    const { good, all } = goodOf(question);
    const share = question.asks === 'expects' ? say.expected : all > 0 ? say.share(good, all) : (question.tells[0]?.keptWhen ?? '');
    return `${titleOf(question)} → ${share === '' ? told : join.aside(told, share)}`;
  }

  function offeredOf(question: Question): Offered<Question> {
    return { value: question, label: lineOf(question), hint: join.sentences((question.tells[0]?.why ?? []).map(words.guide.why)) };
  }
}
