import { auditWorkbook } from '../../../../src/app/check/audit';
import { connectAgain } from '../../../../src/app/guide/again';
import { confirmGuide } from '../../../../src/app/guide/confirm';
import { guideTo } from '../../../../src/app/guide/guiding';
import { isCounting, leaveOut, setAbout, setGood, setNone } from '../../../../src/core/guide/decide';
import type { Guide, Question } from '../../../../src/core/guide/question';
import { wordsOf } from '../../../../src/words/words';
import { clinic, quarter, said, truth } from './clinic';

const words = wordsOf('en');
type Book = ReturnType<typeof clinic>;

/** Adds the files of a quarter. */
function add(book: Book, tabs: ReturnType<typeof quarter>): string[] {
  for (const [name, grid] of Object.entries(tabs)) book.grids.set(name, grid);
  return Object.keys(tabs);
}

/** Answers a tab as somebody of the clinic would, and counts the clicks; what was called sure and is not so is noted. */
function answer(book: Book, tab: string): { guide: Guide; clicks: number; wrong: string[] } {
  const { guide, promises } = guideTo(book, tab, words);
  const promised = (text: string) => promises.find(one => one.text === text)!;
  let clicks = 0;
  const wrong: string[] = [];
  const click = (question: Question): Question => {
    clicks++;
    return question;
  };
  const questions = guide.questions.map(first => {
    const known = said.find(({ asks }) => asks.test(first.column));
    let question = first;
    const wanted = known ? promised(known.promise).id : '';
    const isRight = (one: Question): boolean =>
      wanted === '' ? !isCounting(one) : one.tells.length === 1 && one.tells[0]!.promise === wanted;
    if (first.sure === 'sure' && !isRight(first)) wrong.push(`${first.column}: ${JSON.stringify(first.tells)}`);
    for (const { code, answer } of first.doubts) {
      if (code === 'none') question = click(setNone(question, answer, true));
      else if (answer !== '') question = click(setGood(question, answer, known?.good?.includes(answer) ?? false));
    }
    if (!isRight(question)) {
      question = wanted === '' ? click(leaveOut(question)) : click(setAbout(question, wanted, '', promised(known!.promise)));
      if (wanted !== '') clicks++;
    }
    for (const { text } of question.answers) {
      const isGood = known?.good?.includes(text) ?? false;
      if (question.kind !== 'words' || wanted === '' || question.good.includes(text) === isGood) continue;
      if (first.sure === 'sure') wrong.push(`${first.column}: ${text}`);
      question = click(setGood(question, text, isGood));
    }
    return { ...question, doubts: [] };
  });
  return { guide: { ...guide, questions }, clicks, wrong };
}

const judged = (book: Book) => {
  const { audit } = auditWorkbook(book, { auditDate: '2026-12-31', today: '2026-12-31' });
  return Object.fromEntries(audit.promises.map(({ text, kept, n }) => [text, [kept, n]]));
};

test('a clinic in Poland comes from its own files to the right counts, and the next quarter takes last time’s answers', () => {
  const book = clinic();
  let clicks = 0;
  for (const tab of add(book, quarter('III', '2026-09'))) {
    const answered = answer(book, tab);
    expect([tab, answered.wrong]).toEqual([tab, []]);
    confirmGuide(book, answered.guide, words);
    // Connect a tab, the tab, Count.
    clicks += answered.clicks + 3;
  }
  expect(judged(book)).toEqual(truth(false));
  expect(clicks).toBeLessThanOrEqual(30);

  const next = add(book, quarter('IV', '2026-12', true));
  const { tabs, left } = connectAgain(book, words);
  expect([tabs, left]).toEqual([next.slice(1), next.slice(0, 1)]);
  const { guide, clicks: more, wrong } = answer(book, left[0]!);
  expect([guide.remembered, wrong, more]).toEqual(['Ankieta III', [], 1]);
  confirmGuide(book, guide, words);
  const both = Object.entries(truth(false)).map(([text, [kept, n]]) => [text, [kept + truth(true)[text]![0], n + truth(true)[text]![1]]]);
  expect(judged(book)).toEqual(Object.fromEntries(both));
});
