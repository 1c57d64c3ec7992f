import { planWords } from '../../../src/app/guide/plan-words';
import { makerOf, proposeGuide, workbenchOf } from '../../../src/app/guide/propose';
import { planRows } from '../../../src/core/guide/plan/plan';
import { readPlan } from '../../../src/core/guide/plan/plan-reading';
import { writingOf } from '../../../src/core/guide/writing';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* Reviews of a boat hire, copied by hand with the unit behind each number. */

const words = wordsOf('en');
const [head, tells, good] = [0, 3, 4];

test.each([
  ['stars', 'Stars', '5 stars'],
  ['顆星', '星等', '5 顆星'],
  ['gwiazdek', 'Ocena', '>= 5'],
  ['星', '星等', '5'],
])('marks in %s are numbers, and a promise is judged by the number', (unit, column, said) => {
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Jetty']],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise'],
      ['P1', 'Jetty', 'Boats as good as new'],
    ],
    Reviews: [
      ['Name', column, 'Words'],
      ...Array.from({ length: 24 }, (_, i) => [`Guest ${i}`, `${1 + (i % 5)} ${unit}`, `Nice day ${i} on the water.`]),
    ],
  });
  const guide = proposeGuide(workbook, 'Reviews');
  const bench = workbenchOf(workbook);
  const plan = (planRows(guide, bench.subjects, planWords(words)) as string[][]).map((row, i) =>
    i > head && row[0] === column ? row.map((cell, j) => (j === tells ? 'P1' : j === good ? said : cell)) : row,
  );
  const { guide: decided, troubles } = readPlan(plan, guide, bench.subjects, bench.touchpoints, makerOf(workbook, 'Reviews'));
  expect(troubles).toEqual([]);
  expect(writingOf(decided, bench).promises).toMatchObject([{ id: 'P1', keptWhen: '>= 5' }]);
});
