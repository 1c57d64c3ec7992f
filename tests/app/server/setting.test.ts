import type { Api } from '../../../src/app/api';
import { all, ask, row, start, value } from './shop-host';

describe('a setting', () => {
  test('is written into its cell, and one without a row gets one', () => {
    const host = start();
    const { said, undo } = value(host, 'set', 'confidence', { from: null, to: '99 %', isBack: false });
    expect([said, row(host, 'Settings', 2)]).toEqual(['Changed “Confidence”.', ['Confidence', '99 %', null]]);
    value(host, 'set', 'fewestAnswers', { from: null, to: '20', isBack: false });
    expect(row(host, 'Settings', 3)).toEqual(['Fewest answers', 20, expect.stringContaining('not judged')]);
    value(host, 'set', ...(undo!.args as Parameters<Api['set']>));
    expect(row(host, 'Settings', 2)).toEqual(['Confidence', null, null]);
  });

  test.each([
    ['confidence', null, 'high', 'invalid-entry'],
    ['confidence', null, '10 %', 'invalid-entry'],
    ['auditDate', null, 'soon', 'invalid-entry'],
    ['openAndOverdue', null, 'Kept', 'invalid-entry'],
    ['brand', 'Other', 'Mine', 'changed-meanwhile'],
    ['fewestAnswers', 5, '20', 'changed-meanwhile'],
  ] as const)('%s from %j to %j is refused: %s', (key, from, to, code) => {
    const host = start();
    const before = all(host);
    expect(ask(host, 'set', key, { from, to, isBack: false })).toMatchObject({ ok: false, trouble: { code } });
    expect(all(host)).toBe(before);
  });

  test('that cannot be read says so', () => {
    const host = start({
      Settings: [
        ['Setting', 'Value'],
        ['Confidence', 'high'],
      ],
    });
    expect(value(host, 'state').settings.find(({ key }) => key === 'confidence')).toMatchObject({ cell: 'high', isReadable: false });
  });
});
