import { foldWord } from '../../../src/core/cell/text';
import { satisfaction } from '../../../src/core/declared/satisfaction';

test.each([
  ['de', ['sehr unzufrieden', 'Unzufrieden', 'weder zufrieden noch unzufrieden', 'zufrieden', 'Sehr zufrieden']],
  ['es', ['Muy insatisfecha', 'insatisfecho', 'Ni satisfecho ni insatisfecho', 'Satisfecha', 'MUY SATISFECHO']],
  ['fr', ['Très insatisfait', 'Insatisfaite', 'Neutre', 'satisfait', 'très satisfaite']],
  ['pt', ['Muito insatisfeito', 'Insatisfeita', 'Neutro', 'Satisfeito', 'Muito satisfeita']],
  ['ja', ['非常に不満', '不満', 'どちらともいえない', '満足', '非常に満足']],
  ['ko', ['매우 불만족', '불만족', '보통', '만족', '매우 만족']],
])('words of satisfaction are levels by themselves in %s, in both genders', (_, words) => {
  expect(words.map(word => satisfaction.get(foldWord(word)))).toEqual([1, 2, 3, 4, 5]);
});

test.each(['somewhat satisfied', 'vollkommen zufrieden', 'peu satisfait', 'eher zufrieden'])(
  '%s is none: scales have it at several levels',
  word => {
    expect(satisfaction.get(foldWord(word))).toBeUndefined();
  },
);
