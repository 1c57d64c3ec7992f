import { sourceRows } from '../../../src/app/connect/known';
import { connectAgain } from '../../../src/app/guide/again';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { leftAlone } from '../../../src/app/guide/copied';
import { proposeGuide } from '../../../src/app/guide/propose';
import { isCounting } from '../../../src/core/guide/decide';
import { wordsOf } from '../../../src/words/words';
import { hotel, survey } from './hotel';

/* The same export, opened twice. */

test.each(['en', 'pl', 'zh-TW'])('a copy of a connected tab is known, said, and not connected as last time: %s', language => {
  const words = wordsOf(language);
  const workbook = hotel();
  expect(proposeGuide(workbook, 'Guests').copyOf).toBe('');
  confirmGuide(workbook, proposeGuide(workbook, 'Guests'), words);
  workbook.grids.set('Guests (2)', survey(4));
  const guide = proposeGuide(workbook, 'Guests (2)');
  expect(guide.copyOf).toBe('Guests');
  expect(words.guide.copied(guide.copyOf)).toContain('Guests');
  const rows = sourceRows(workbook).length;
  expect(connectAgain(workbook, words)).toMatchObject({ tabs: [], left: ['Guests (2)'] });
  expect(leftAlone(guide).questions.some(isCounting)).toBe(false);
  expect(confirmGuide(workbook, leftAlone(guide), words).counted).toBe(0);
  expect(sourceRows(workbook).length).toBe(rows);
});

test('another quarter of the same size is no copy, nor is a tab that is connected one of itself', () => {
  const words = wordsOf('en');
  const workbook = hotel();
  confirmGuide(workbook, proposeGuide(workbook, 'Guests'), words);
  expect(proposeGuide(workbook, 'Guests').copyOf).toBe('');
  workbook.grids.set('Guests in November', survey(4, '2026-11-0'));
  expect(proposeGuide(workbook, 'Guests in November').copyOf).toBe('');
  expect(connectAgain(workbook, words).tabs).toEqual(['Guests in November']);
});
