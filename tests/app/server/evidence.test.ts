import type { MemoryHost } from '../../host';
import { row, start, times, value } from './shop-host';

describe('the data', () => {
  const messy = (): MemoryHost => {
    const host = start();
    row(host, 'Evidence', 1)[0] = 'Shpo';
    row(host, 'Evidence', 2)[2] = 99;
    return host;
  };

  test('are looked at: what a fix puts right is not listed again among what is to be mended by hand', () => {
    const { fixes, issues, backup } = value(messy(), 'remedies');
    expect(fixes.map(({ title, cells }) => [title, cells])).toEqual([['“Shpo” is the touchpoint “Shop”', 1]]);
    expect(issues.map(({ message, place }) => [message, place])).toEqual([
      [expect.stringContaining('“99”'), { tab: 'Evidence', cell: 'C3' }],
      [expect.stringContaining('“Notes” in Promises, row 1: it is your own'), { tab: 'Promises', cell: 'A1' }],
    ]);
    expect(backup).toBeNull();
  });

  test('are put right once that is confirmed, and back again', () => {
    const host = messy();
    const before = JSON.stringify(host.workbook.grids.get('Evidence'));
    const { fixes } = value(host, 'remedies');
    const fixed = value(
      host,
      'fix',
      fixes.map(({ id }) => id),
    );
    expect(fixed.said).toBe('Changed 1 cell; the old values are in the tab “Backup 2026-11-22”.');
    expect(row(host, 'Evidence', 1)[0]).toBe('Shop');
    const { backup } = value(host, 'remedies');
    expect(value(host, 'undo', backup!).said).toBe('Put back 1 cell.');
    expect(JSON.stringify(host.workbook.grids.get('Evidence'))).toBe(before);
  });
});

test('evidence is connected: found, looked at, previewed, and written down', () => {
  const host = start({
    Sources: [['Tab', 'Column', 'Holds', 'Touchpoint', 'Metric', 'Not an answer', 'Source']],
    Survey: [['Date', 'How friendly was the shop?'], ...times(30, ['2026-11-01', 4])],
  });
  expect(value(host, 'connectable')).toEqual(['Survey']);
  const { connection, touchpoints, holds } = value(host, 'mapping', 'Survey');
  expect([connection.rows, touchpoints, holds[0]]).toEqual([30, ['Shop', 'Phone'], { value: 'value', name: 'Value' }]);
  expect(value(host, 'preview', connection).all.used).toBe(30);
  const { said, state } = value(host, 'connect', connection);
  expect(said).toMatch(/^Connected “Survey”: 2 rows in the tab Sources/);
  expect([state.evidence, host.workbook.grids.get('Sources')!.length]).toEqual([110, 3]);
});

test('comments without a touchpoint are matched by what a person decides', () => {
  const host = start();
  host.workbook.grids.get('Evidence')!.push(...times(3, [null, 'CSAT', 5, 'Such nice staff in the shop', 'Review']));
  const { free, suggestions } = value(host, 'matches');
  expect([free, suggestions.length > 0 || value(host, 'matches').byRule]).toEqual([3, expect.anything()]);
  const { said } = value(host, 'match', [{ words: 'nice staff', touchpoint: 'Shop' }]);
  expect(said).toBe('Added 1 row to the tab Matches.');
  expect(value(host, 'match', [{ words: 'nice staff', touchpoint: 'Shop' }]).said).toBe('That was decided already.');
  expect(value(host, 'matches')).toMatchObject({ free: 3, byDecision: 3, unmatched: 0 });
});
