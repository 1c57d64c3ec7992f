import { isNoAnswer } from '../../../src/core/cell/answer';
import { languages, listed } from '../../../src/core/cell/languages/languages';
import { isoDay, readMoment } from '../../../src/core/cell/moment';
import { foldText } from '../../../src/core/cell/text';
import { isUnitOfTime } from '../../../src/core/cell/unit';
import { isNoneBeside, saidYesNo, yesNoOf } from '../../../src/core/cell/yes-no';

test.each(languages)('every yes of $code has its no, and both are read so', ({ yesNo }) => {
  for (const [yes, no] of yesNo) {
    expect(listed(yes).map(yesNoOf)).toEqual(listed(yes).map(() => 1));
    expect(listed(no).map(yesNoOf)).toEqual(listed(no).map(() => 0));
  }
});

test.each(languages)('every way of $code to give no answer is read', ({ noAnswers }) => {
  for (const word of listed(noAnswers)) expect([word, isNoAnswer(word)]).toEqual([word, true]);
});

test.each(languages)('months of $code are read in a date', ({ months }) => {
  for (const [i, names] of months.entries()) {
    for (const name of listed(names)) {
      const text = /^\p{L}/u.test(name) && !name.endsWith('月') ? `8 ${name} 2026` : `2026年${i + 1}月8日`;
      expect([text, isoDay(readMoment(text, null) as number)]).toEqual([text, `2026-${String(i + 1).padStart(2, '0')}-08`]);
    }
  }
});

test.each(languages)('units of $code measure time', ({ units }) => {
  for (const word of Object.values(units).flatMap(listed)) expect([word, isUnitOfTime(word)]).toEqual([word, true]);
});

test.each([
  ['Yes, on the first day', 1],
  ['No - I had to call twice', 0],
  ['Tak, od razu', 1],
  ['不是，還要再等', 0],
  ['👍🏽', 1],
  ['👎', 0],
  ['raczej nie', 0],
  ['No-show', undefined],
  ['n.a.', undefined],
  ['Nobody', undefined],
])('%j says %p', (text, expected) => expect(saidYesNo(text)).toBe(expected));

test('無 says no beside 有, and else that there is no answer', () => {
  const beside = (...words: string[]) => isNoneBeside('無', folded => words.map(foldText).includes(folded));
  expect(beside('有')).toBe(false);
  expect(beside('是', '否')).toBe(true);
  expect(isNoneBeside('否', () => false)).toBe(false);
});

test('of the languages that people write old files in, each has an encoding', () => {
  for (const { encodings } of languages) for (const encoding of encodings) expect(() => new TextDecoder(encoding)).not.toThrow();
});
