import * as fc from 'fast-check';
import { confirmConnection } from '../../../src/app/connect/confirm';
import { proposeConnection } from '../../../src/app/connect/connect';
import { previewConnection } from '../../../src/app/connect/preview';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { auditTabs, store } from '../tiny';
import { book, words } from './survey';

test('whatever stands in a tab, it is proposed, shown, confirmed and audited, and nothing is lost', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      null,
      '',
      0,
      1,
      5,
      6,
      11,
      99,
      -1,
      4.5,
      true,
      false,
      'N/A',
      '4,5',
      'Very satisfied',
      'Good',
      'Poor',
      'Store',
      'CSAT',
      '2026-10-01',
      '=1+1',
    ),
    fc.constantFrom<Cell>(
      '#REF!',
      '{"ImportId":"QID1"}',
      'Response',
      'ann@example.com',
      'A longer text, of several words',
      '\u202etxet',
      '👍',
      '"',
      ';',
      '非常满意',
      'null',
    ),
    fc.string({ maxLength: 8 }),
    fc.double({ noNaN: true }),
  );
  const header = fc.constantFrom<Cell>(
    'Score',
    'How was the store?',
    'Recommend us?',
    'Why?',
    'Day',
    'Due date',
    'Delivered',
    'Weight',
    'Count',
    'ID',
    'Region',
    'Status',
    'Finished',
    'ResponseId',
    'RecordedDate',
    'Progress',
    'E-mail',
    '',
    null,
    7,
  );
  const grid = fc
    .tuple(fc.array(header, { maxLength: 7 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }))
    .map(([top, rows]): Grid => [top, ...rows]);
  fc.assert(
    fc.property(grid, rows => {
      const workbook = book(rows, { touchpoints: [store, { Touchpoint: 'Web' }] });
      const before = JSON.stringify(workbook.grids.get('Survey'));
      const connection = proposeConnection(workbook, 'Survey', words);
      const { all } = previewConnection(workbook, connection, '2026-11-22');
      confirmConnection(workbook, connection, words);
      expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 0, metrics: 0 });
      expect(JSON.stringify(workbook.grids.get('Survey'))).toBe(before);
      const { base } = auditTabs(Object.fromEntries(workbook.grids));
      const { read, ...parts } = base;
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(read);
      expect(Object.values(all).reduce((sum, part) => sum + part, 0)).toBe(read);
    }),
    { numRuns: 300 },
  );
});
