import type { Benchmark } from '../../../src/core/declared/belief';
import { besideCompetitors, yoursAlone } from '../../../src/core/pages/competitors';
import { auditOf } from '../../report/builder/audit';
import { promiseOf } from '../../report/builder/promise';

const benchmark = (traits: Partial<Benchmark>): Benchmark => ({
  promises: ['A'],
  competitor: 'Rival',
  text: '',
  keptRate: null,
  source: '',
  date: null,
  cell: '',
  ...traits,
});
const ours = promiseOf({ id: 'A', text: 'Fresh bread baked every morning', keptRate: 0.9, interval: [0.86, 0.93] });

describe('beside competitors', () => {
  test('who keeps a promise more often is told by the range of our own answers', () => {
    const rates = [0.8, 0.9, 0.95, null];
    const found = besideCompetitors(auditOf([ours], { benchmarks: rates.map(keptRate => benchmark({ keptRate })) }));
    expect(found.map(({ keeps }) => keeps)).toEqual(['we', 'alike', 'they', null]);
  });

  test('the same words are told from others, and from words that nobody knows', () => {
    const texts = ['Fresh bread baked every morning', 'Parking is free for members', ''];
    const found = besideCompetitors(auditOf([ours], { benchmarks: texts.map(text => benchmark({ text })) }));
    expect(found.map(({ isSame }) => isSame)).toEqual([true, false, null]);
  });

  test('a promise is ours alone only where it is kept and all words of competitors that are known are others', () => {
    const alone = (traits: object, ...texts: string[]) =>
      yoursAlone(auditOf([{ ...ours, ...traits }], { benchmarks: texts.map(text => benchmark({ text })) })).length === 1;
    expect(alone({}, 'Parking is free for members')).toBe(true);
    expect(alone({}, 'Parking is free for members', 'Fresh bread baked every morning')).toBe(false);
    expect(alone({ verdict: 'too-close' }, 'Parking is free for members')).toBe(false);
    expect(alone({}, '')).toBe(false);
    expect(alone({ competitorsSay: 'Parking is free for members' })).toBe(true);
  });
});
