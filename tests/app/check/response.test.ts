import type { Cell } from '../../../src/core/cell/cell';
import { formatOf } from '../../../src/report/format';
import { wordsOf } from '../../../src/words/words';
import type { Row } from '../tiny';
import { audit, issues, times } from '../tiny';

const value: Row = { Tab: 'Survey', Column: 'Smile', Holds: 'Value', Touchpoint: 'Store', Metric: 'CSAT' };
const responseOf = (parts: Parameters<typeof audit>[0]) => audit(parts).promises[0]!.response;
const survey = (header: string[], rows: Cell[][]) => ({ tabs: { Survey: [header, ...rows] } });

/** 45 of 50 answers pass. */
const answers: Cell[][] = Array.from({ length: 50 }, (_, i) => [i < 45 ? 5 : 1]);

describe('who answered', () => {
  test('is told of a source whose row in Sources says how many were asked', () => {
    const parts = { sources: [{ ...value, Asked: 500 }], ...survey(['Smile'], answers) };
    expect(responseOf(parts)).toEqual({
      asked: 500,
      answered: 50,
      rate: 0.1,
      bounds: [expect.closeTo(0.09, 12), expect.closeTo(0.99, 12)],
    });
  });

  test('is told by a column: numbers, days and yes count those asked, rows without an answer among them', () => {
    const rows: Cell[][] = [
      ...answers.slice(0, 10).map(([answer]) => [answer!, 'yes']),
      [null, 'yes'],
      [null, '2026-11-02'],
      [null, 'no'],
      [null, 28],
    ];
    const parts = { sources: [value, { Tab: 'Survey', Column: 'Invited', Holds: 'Asked' }], ...survey(['Smile', 'Invited'], rows) };
    expect(responseOf(parts)).toEqual({ asked: 40, answered: 10, rate: 0.25, bounds: [0.25, 1] });
    expect(issues(parts)).toEqual([]);
  });

  test('within the period alone, where a column tells it', () => {
    const rows: Cell[][] = ['2026-10-01', '2026-11-01', '2026-11-02'].map(day => [5, 4, day]);
    const sources = [value, { Tab: 'Survey', Column: 'Invited', Holds: 'Asked' }, { Tab: 'Survey', Column: 'Day', Holds: 'Date' }];
    const parts = { sources, settings: { 'Evidence from': '2026-11-01' }, ...survey(['Smile', 'Invited', 'Day'], rows) };
    expect(responseOf(parts)).toMatchObject({ asked: 8, answered: 2 });
  });

  test('a count that cannot be read is reported and not counted', () => {
    const rows: Cell[][] = [
      [5, 3],
      [5, -2],
      [5, 1.5],
    ];
    const parts = { sources: [value, { Tab: 'Survey', Column: 'Invited', Holds: 'Asked' }], ...survey(['Smile', 'Invited'], rows) };
    expect(responseOf(parts)).toMatchObject({ asked: 3, answered: 3 });
    expect(issues(parts)).toEqual(['invalid-number Survey!B3 -2 x2']);
  });

  test('says nothing of the silent ones where other answers came in unasked', () => {
    const parts = { sources: [{ ...value, Asked: 500 }], evidence: times(10, 5), ...survey(['Smile'], answers) };
    expect(responseOf(parts)).toMatchObject({ asked: 500, answered: 50, bounds: null });
  });

  test('holds for all questions of a tab where one row of it says so, and for its own where they differ', () => {
    const touchpoints = ['Store', 'Web'].map(Touchpoint => ({ Touchpoint }));
    const promises = touchpoints.map(one => ({ ...one, Promise: 'A smile', Metric: 'CSAT' }));
    const asked = (store: number | null, web: number | null) => {
      const sources = [
        { ...value, Asked: store },
        { ...value, Column: 'Clear', Touchpoint: 'Web', Asked: web },
      ];
      const rows = answers.map(([answer]) => [answer!, answer!]);
      return audit({ touchpoints, promises, sources, ...survey(['Smile', 'Clear'], rows) }).promises.map(one => one.response?.asked);
    };
    expect(asked(500, null)).toEqual([500, 500]);
    expect(asked(500, 200)).toEqual([500, 200]);
  });

  test('is not known where no source tells it', () => {
    expect(responseOf({ sources: [value], ...survey(['Smile'], answers) })).toBeNull();
  });

  test.each([
    [500, true],
    [200, false],
  ])('of %p asked: what the silent ones leave open is said below a fifth', (Asked, isSaid) => {
    const found = audit({ sources: [{ ...value, Asked }], ...survey(['Smile'], answers) });
    const words = wordsOf('en');
    const why = words.sentences.why(found.promises[0]!, formatOf(found, words).of(found.promises[0]!), 10);
    expect(why.includes('customers asked answered')).toBe(isSaid);
    if (isSaid)
      expect(why.replace(/\u00a0/g, ' ')).toContain(
        'Only 10 % of 500 customers asked answered: if all the others were let down, it would be kept for 9 %; if none was, for 99 %.',
      );
  });
});
