import { declaredIn } from '../../../src/app/connect/known';
import { useTemplate } from '../../../src/app/set-up/template';
import { takeBack } from '../../../src/app/written';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const words = wordsOf('en');
const trades = Object.entries(words.templates);

test.each(trades)('%s covers the journey before, during and after, each touchpoint once and with a promise', (_, { touchpoints }) => {
  const names = touchpoints.map(({ touchpoint }) => touchpoint);
  expect(new Set(names).size).toBe(names.length);
  expect([...new Set(touchpoints.map(({ phase }) => phase))]).toEqual(['Before', 'During', 'After']);
  expect(touchpoints.filter(({ promises }) => promises.length === 0)).toEqual([]);
});

test('what is left of a template is written into tabs that are made for it, once, and can be taken back', () => {
  const workbook = memoryWorkbook({});
  const [welcome, ...rest] = words.templates.hotel.touchpoints;
  const chosen = [{ ...welcome!, promises: [] }, ...rest];
  const { touchpoints, promises, undo } = useTemplate(workbook, chosen, words);
  const declared = declaredIn(workbook);
  expect([touchpoints, promises]).toEqual([declared.touchpoints.length, declared.promises.length]);
  expect(declared.touchpoints[0]).toMatchObject({ name: 'Website', stage: 'Choose', phase: 'before' });
  expect(declared.promises.map(({ text }) => text)).not.toContain(welcome!.promises[0]);
  expect(useTemplate(workbook, chosen, words)).toMatchObject({ touchpoints: 0, promises: 0, undo: [] });
  expect(takeBack(workbook, undo).skipped).toBe(0);
  expect(declaredIn(workbook).promises).toEqual([]);
});
