import { defaultSettings } from '../../../src/core/declared/settings';
import type { Saved } from '../../../src/core/judgement/history';
import { compareWithHistory } from '../../../src/core/judgement/history';
import { promiseOf } from '../../report/builder/promise';

const day = '2026-08-22';
const settings = { ...defaultSettings, auditDate: '2026-11-22' };
const saved = (traits: Partial<Saved> = {}): Saved => ({
  on: day,
  id: 'A',
  text: 'With you within 2 days',
  metric: 'Delivery days',
  keptWhen: '<= 2 days',
  n: 100,
  nEffective: 100,
  keptRate: 0.8,
  verdict: 'broken',
  ...traits,
});
const thenOf = (save: Saved): unknown => {
  const promise = promiseOf({ id: 'A' });
  compareWithHistory([promise], [save], day, settings);
  return promise.verdictThen;
};

test('the verdict of the baseline is that which was saved', () => {
  expect(thenOf(saved())).toBe('broken');
});

test('a promise that had another test, or was saved on another day, had no verdict to compare with', () => {
  expect(thenOf(saved({ keptWhen: '<= 3 days' }))).toBeNull();
  expect(thenOf(saved({ on: '2026-05-01' }))).toBeNull();
});
