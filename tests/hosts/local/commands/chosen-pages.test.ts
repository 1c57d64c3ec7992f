import { auditWorkbook } from '../../../../src/app/check/audit';
import { pagesAsked, promisesToAct } from '../../../../src/hosts/local/commands/chosen-pages';
import { wordsOf } from '../../../../src/hosts/local/words';
import type { Row } from '../../../app/tiny';
import { promise, store, tabsOf, times } from '../../../app/tiny';
import { memoryWorkbook } from '../../../memory';

const words = wordsOf('en');
const broken = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'];
const promises: Row[] = [...broken, 'P8'].map(id => ({
  ...promise,
  'Promise ID': id,
  Promise: `Promise ${id}`,
  Owner: id === 'P8' ? 'Bo' : '',
}));
const evidence = [...broken.flatMap(id => times(30, 1, { 'Promise ID': id })), ...times(60, 5, { 'Promise ID': 'P8' })];
const audited = auditWorkbook(memoryWorkbook(tabsOf({ touchpoints: [store], promises, evidence, actions: [{ 'Promise ID': 'P9' }] })), {
  auditDate: null,
  today: '2026-11-22',
});

test('without ids the five to fix first are acted on', () => {
  const ids = promisesToAct(audited, [], words).map(({ id }) => id);
  expect(audited.toActOn).toHaveLength(7);
  expect(ids).toHaveLength(5);
  expect(
    audited.audit.promises
      .filter(({ repairRank }) => repairRank !== null && repairRank <= 5)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids.sort());
});

test('ids are found in any case, and one that is not there is named with a guess', () => {
  expect(promisesToAct(audited, ['p8', 'P2'], words).map(({ id }) => id)).toEqual(['P8', 'P2']);
  expect(() => promisesToAct(audited, ['X1'], words)).toThrow(
    expect.objectContaining({ code: 'invalid-option', details: expect.objectContaining({ value: 'X1' }) }),
  );
});

const ask = (owner: string | null) => pagesAsked(audited.audit, { owner, segments: null, claim: null }, words);

test('an owner is found in any case, and one that is nobody is answered with those there are', () => {
  expect(ask('ann')).toMatchObject({ owner: 'Ann' });
  expect(ask(null)).toMatchObject({ owner: null });
  expect(ask('Nobody yet')).toMatchObject({ owner: '' });
  expect(() => ask('Zoe')).toThrow(
    expect.objectContaining({
      code: 'invalid-option',
      details: expect.objectContaining({ value: 'Zoe', allowed: expect.stringContaining('Ann') }),
    }),
  );
});
