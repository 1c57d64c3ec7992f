import { toldScale } from '../../../src/core/connect/scales/told-scale';

test.each([
  ['Score the slide from 0 (dull) to 5 (thrilling)', 0, 5],
  ['Trainers: 1 bad - 5 good', 1, 5],
  ['How was your driver? (5 = very good, 1 = very bad)', 1, 5],
  ['Jak oceniasz chleb? (od 1 do 10)', 1, 10],
  ['您对服务的评分（1至10分）', 1, 10],
  ['Desks (0-10)', 0, 10],
])('%s tells a scale', (header, lowest, highest) => expect(toldScale(header)).toEqual({ lowest, highest }));

test.each([['Opening hours 9 to 17'], ['Wait of 2 to 5 minutes'], ['Orders 2024-2025'], ['How was platform 3?'], ['Children 0-5 years']])(
  '%s tells none',
  header => expect(toldScale(header)).toBeNull(),
);

test('of a mark out of ten only the top is told', () => expect(toldScale('Your mark out of 10')).toEqual({ lowest: null, highest: 10 }));
