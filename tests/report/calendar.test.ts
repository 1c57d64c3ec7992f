import { defaultSettings } from '../../src/core/declared/settings';
import { formatOf } from '../../src/report/format';
import { calendar } from '../../src/report/tabs/calendar';
import { wordsOf } from '../../src/words/words';
import { auditOf } from './builder/audit';
import { promiseOf } from './builder/promise';

const words = wordsOf('en');
/** The months of its one touchpoint, from December 2025 to November 2026. */
function monthsOf(period: { evidenceFrom: string | null; evidenceTo: string | null }, n = 30): unknown[] {
  const promise = promiseOf({ id: 'P1', byMonth: [{ month: '2026-09', n, kept: 20, keptRate: 20 / n } as never] });
  const audit = auditOf([promise], { settings: { ...defaultSettings, auditDate: '2026-11-22', ...period } });
  const made = calendar(audit, words, formatOf(audit, words), 1, 5).find(block => block.kind === 'table');
  return made!.rows[0]!.slice(-12).map(cell => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell));
}

test('a month without an answer is a hole, but for those outside the period', () => {
  expect(monthsOf({ evidenceFrom: null, evidenceTo: null })).toEqual([...Array(9).fill('–'), 30, '–', null]);
  expect(monthsOf({ evidenceFrom: '2026-08-15', evidenceTo: '2026-10-31' })).toEqual([...Array(9).fill(null), 30, '–', null]);
});

test('part of a month may pass without an answer, at either end of the period and while it lasts', () => {
  expect(monthsOf({ evidenceFrom: '2026-02-01', evidenceTo: '2026-06-30' })).toEqual([
    null,
    null,
    ...Array(5).fill('–'),
    ...Array(5).fill(null),
  ]);
  expect(monthsOf({ evidenceFrom: '2026-02-02', evidenceTo: '2026-06-29' })).toEqual([
    ...Array(3).fill(null),
    ...Array(3).fill('–'),
    ...Array(6).fill(null),
  ]);
  // What was answered in a part of a month is told all the same.
  expect(monthsOf({ evidenceFrom: '2026-09-15', evidenceTo: '2026-09-20' })).toEqual([...Array(9).fill(null), 30, null, null]);
});

test('a month of a thousand answers or more says so in few signs, for there is no room for more', () => {
  const always = { evidenceFrom: null, evidenceTo: null };
  expect([999, 1423, 123_456].map(n => monthsOf(always, n)[9])).toEqual([999, '1.4k', '123k']);
});
