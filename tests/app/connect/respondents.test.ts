import * as fc from 'fast-check';
import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmConnection } from '../../../src/app/connect/confirm';
import { proposeConnection } from '../../../src/app/connect/connect';
import { previewConnection } from '../../../src/app/connect/preview';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { reportTabs } from '../../../src/report/report';
import { book, words } from './survey';

describe('who the respondents are', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{5,9} [A-Z][a-z]{5,9}$/);
  const mail = fc.stringMatching(/^[a-z]{5,9}@[a-z]{4,8}\.(com|pl)$/);
  const phone = fc.stringMatching(/^\+48 [1-9]\d \d{3} \d{2} \d{2}$/);
  const ip = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `192.0.${a}.${b}`);
  const header = (...headers: string[]) => fc.constantFrom(...headers);
  const people = fc.array(fc.tuple(name, mail, phone, ip), { minLength: 3, maxLength: 12 });
  const headers = fc.tuple(
    header('Name', 'First name', 'Nazwisko', '姓名'),
    header('E-mail', 'Contact', 'Adres'),
    header('Phone', 'Telefon', 'X1'),
    header('IP Address', 'Host', 'ip'),
  );

  test('is never proposed, shown, or in a report', () =>
    fc.assert(
      fc.property(headers, people, (top, rows) => {
        const grid: Grid = [[...top, 'How was the store?', 'Region'], ...rows.map((row, i): Cell[] => [...row, 1 + (i % 5), 'North'])];
        const workbook = book(grid);
        const connection = proposeConnection(workbook, 'Survey', words);
        const preview = previewConnection(workbook, connection, '2026-11-22');
        confirmConnection(workbook, connection, words);
        const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
        const seen = JSON.stringify([connection, preview, workbook.grids.get('Sources'), reportTabs(audit, words, new Map())]);
        for (const secret of rows.flat()) expect(seen).not.toContain(secret);
        expect(audit.base.used).toBe(rows.length);
      }),
      { numRuns: 50 },
    ));
});
