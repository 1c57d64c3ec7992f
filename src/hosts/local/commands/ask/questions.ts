import type { Guiding } from '../../../../app/guide/guiding';
import { goodOf, isCounting, isGoodAnswer, leaveOut, setAbout, setGood, setGoodNumbers, setNone } from '../../../../core/guide/decide';
import type { Guide, Question } from '../../../../core/guide/question';
import type { Words } from '../../words';
import type { Asker, Offered } from './asker';
import { timesText } from './times';

/*
 * A tab question by question, on a terminal:
 *
 *   what waits is asked, one after the other -> what is likely is shown, and may be unticked -> what stays out is said -> confirmed
 */

/** The guide as a person decides it; null where none of it is to count. Nothing is written. */
export async function askThrough({ guide, promises, touchpoints }: Guiding, asker: Asker, words: Words): Promise<Guide | null> {
  const { join } = words;
  const say = words.commands.ask;
  const about: Offered<{ promise: string; touchpoint: string; keptWhen: string }>[] = [
    ...promises.map(({ id, text, touchpoint, keptWhen }) => ({
      value: { promise: id, touchpoint: '', keptWhen },
      label: words.quoted(text, 200),
      hint: touchpoint,
    })),
    ...touchpoints.map(touchpoint => ({ value: { promise: '', touchpoint, keptWhen: '' }, label: say.at(touchpoint) })),
  ];
  const nothing = { value: { promise: '', touchpoint: '', keptWhen: '' }, label: say.nothing };
  const textOf = (id: string): string => promises.find(one => one.id === id)?.text ?? id;

  const questions: Question[] = [];
  for (const question of guide.questions) questions.push(await decided(question));
  const isLikely = (question: Question): boolean => isCounting(question) && question.sure === 'likely' && !wasAsked(question);
  const likely = questions.filter(isLikely);
  // What is measured is seen before it is agreed to.
  for (const question of questions)
    if (question.spread && isCounting(question) && !wasAsked(question))
      asker.say([titleOf(question), ...timesText(question, words)].join('\n'));
  const ticked = likely.length === 0 ? [] : await asker.tick(say.likely, likely.map(offeredOf), likely);
  const final: Question[] = [];
  for (const question of questions)
    final.push(likely.includes(question) && !ticked.includes(question) ? await corrected(question) : question);
  const sure = final.filter(question => isCounting(question) && !likely.includes(question));
  if (sure.length > 0) asker.say([say.sure(sure.length), ...sure.map(question => `  ${lineOf(question)}`)].join('\n'));
  const unused = guide.others.filter(({ holds }) => holds === null);
  if (unused.length > 0)
    asker.say(
      [say.out(unused.length), ...unused.map(other => `  ${join.labelled(other.column || other.letters, words.guide.reason(other))}`)].join(
        '\n',
      ),
    );
  const counting = final.filter(isCounting).length;
  const hasComments = guide.others.some(({ holds }) => holds === 'comment');
  if (counting === 0 && !hasComments) {
    asker.say(words.guide.nothing);
    return null;
  }
  return (await asker.agree(counting === 0 ? say.comments : say.count(counting))) ? { ...guide, questions: final } : null;

  function wasAsked({ id }: Question): boolean {
    return guide.questions.find(one => one.id === id)!.doubts.length > 0;
  }

  async function decided(question: Question): Promise<Question> {
    let now = question;
    for (const doubt of question.doubts) {
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
      } else if (doubt.answer === '') now = await ticks(now, head);
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
    const { promise, touchpoint, keptWhen } = await asker.choose(head, [...about, nothing], nothing.value);
    if (promise === '' && touchpoint === '') return leaveOut(question);
    const next = setAbout(question, promise, touchpoint, keptWhen);
    const isOpen = next.kind === 'words' && next.asks === 'got' && next.good.length === 0 && promise !== '';
    return isOpen ? ticks(next, titleOf(question)) : next;
  }

  /** What a person unticked: something else, other answers, or nothing. */
  async function corrected(question: Question): Promise<Question> {
    const next = await chosen(question, `${titleOf(question)}\n${answersOf(question)}\n${say.instead}`);
    return isCounting(next) && next.kind === 'words' && next.asks === 'got' ? ticks(next, titleOf(question)) : next;
  }

  async function ticks(question: Question, head: string): Promise<Question> {
    const offered = question.answers.map(({ text, count }) => ({ value: text, label: text, hint: String(count) }));
    const before = question.answers.map(({ text }) => text).filter(text => isGoodAnswer(question, text));
    const good = await asker.tick(`${head}\n${say.good}`, offered, before);
    if (question.kind === 'numbers') return setGoodNumbers(question, good);
    return { ...question, good: question.answers.map(({ text }) => text).filter(text => good.includes(text)), doubts: [] };
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
