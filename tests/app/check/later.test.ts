import { wordsOf } from '../../../src/words/words';
import type { Parts, Row } from '../tiny';
import { audit, issues, times } from '../tiny';

const words = wordsOf('en');
const on = (day: string, count = 1): Row[] => times(count, 5, { Date: day });

describe('evidence that is dated after the audit date', () => {
  const evidence = [...on('2026-11-22', 11), ...on('2026-11-23', 2), ...on('2027-05-01T08:00:00'), ...times(1, null, { Date: null })];

  test('is out of period, and no newest evidence', () => {
    const { base, promises } = audit({ evidence });
    expect(base).toMatchObject({ read: 15, used: 11, outOfPeriod: 3, noAnswer: 1 });
    expect(promises[0]).toMatchObject({ n: 11, newest: '2026-11-22', outOfPeriod: 3 });
  });

  test('is told in one note, with its number and the first of it', () => {
    expect(issues({ evidence })).toEqual(['later-evidence Evidence!D13 -> 2026-11-22 x3']);
    const [issue] = audit({ evidence }).issues;
    expect(issue!.severity).toBe('note');
    expect(words.issues['later-evidence'].message(issue!)).toBe(
      'Out of range date in Evidence!D13 (Date) (3 times, first here): it is later than the audit date, 2026-11-22.',
    );
    expect(words.meanings['later-evidence'](issue!)).toBe('These 3 rows are out of period and count for no promise.');
  });

  test('is later than the audit date of the settings, whatever the period says', () => {
    const settings = { 'Audit date': '2026-11-01', 'Evidence to': '2026-12-31' };
    expect(audit({ evidence, settings }).base).toMatchObject({ used: 0, outOfPeriod: 14 });
    expect(issues({ evidence, settings })).toEqual(['later-evidence Evidence!D2 -> 2026-11-01 x14']);
  });

  test('is counted once in a tab that several streams read', () => {
    const parts: Parts = {
      sources: ['A', 'B'].map(Column => ({
        Tab: 'Export',
        Column,
        Holds: 'Value',
        Touchpoint: 'Store',
        Metric: Column === 'A' ? 'CSAT' : 'NPS',
      })),
      tabs: {
        Export: [
          ['When', 'A', 'B'],
          ['2026-11-20', 5, 9],
          ['2027-01-01', 5, 9],
        ],
      },
    };
    parts.sources!.push({ Tab: 'Export', Column: 'When', Holds: 'Date', Touchpoint: null, Metric: null });
    expect(issues(parts).filter(issue => issue.startsWith('later'))).toEqual(['later-evidence Export!A3 -> 2026-11-22']);
  });
});
