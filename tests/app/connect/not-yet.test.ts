import { confirmConnection } from '../../../src/app/connect/confirm';
import { proposeConnection } from '../../../src/app/connect/connect';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { unitSaid } from '../../../src/core/connect/scales/scale-fit';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import type { Parts } from '../tiny';
import { auditTabs, promise, tabsOf } from '../tiny';

/* Cells of an export that stand for something that has not come, or is not finished, and units that a header shortens. */

const words = wordsOf('en');

/** The workbook once an export is connected as it is proposed, and its audit. */
function connected(metric: string, rows: Grid, parts: Parts = {}) {
  const place = { touchpoints: [{ Touchpoint: 'Phone' }], promises: [{ ...promise, Touchpoint: 'Phone', Metric: metric }], ...parts };
  const tabs = tabsOf({ ...place, tabs: { Export: rows } });
  const workbook = memoryWorkbook(tabs);
  const connection = proposeConnection(workbook, 'Export', words);
  confirmConnection(workbook, connection, words);
  const said = connection.columns.map(({ column, holds, sure, isPrivate }) => `${column}: ${isPrivate ? 'private' : `${holds} ${sure}`}`);
  return { said, audit: auditTabs(Object.fromEntries(workbook.grids)) };
}

const cases = (ends: Cell[]): Grid => [
  ['Job', 'Promised phone delivery', 'Phone delivered on'],
  ...Array.from({ length: 20 }, (_, i): Cell[] => [`J${i}`, '2026-10-05', ends[i % ends.length]!]),
];

describe('what stands where a case has no end yet', () => {
  test.each(['-', 'pending', 'N/A', 'noch offen', '00.00.0000', '未完成', 'not delivered'])('%s is no day, and the case is open', none => {
    const { audit } = connected('On time', cases(['2026-10-05', '2026-10-07', '2026-10-03', none]));
    expect(audit.promises[0]).toMatchObject({ n: 20, kept: 10 });
  });

  test('another word stays a day that cannot be read', () => {
    const { audit } = connected('On time', cases(['2026-10-05', '2026-10-07', '2026-10-03', 'ask Bob']));
    expect(audit.promises[0]).toMatchObject({ n: 15, kept: 10 });
    expect(audit.base.invalid).toBe(5);
  });
});

test('a day in a language that is not read is a day all the same: where a period is set, its answers wait', () => {
  const rows: Grid = [['Date', 'Phone rating'], ...Array.from({ length: 20 }, (_, i): Cell[] => [`${i + 1} lipnja 2026`, 5])];
  const settings = { 'Evidence from': '2026-10-01' };
  const { said, audit } = connected('CSAT', rows, { settings });
  expect(said[0]).toBe('Date: date sure');
  expect(audit.base).toMatchObject({ invalid: 20, used: 0 });
  expect(audit.issues.filter(({ code }) => code === 'invalid-date')).toHaveLength(1);
});

describe('a header that shortens its unit', () => {
  test.each([
    ['waiting time s', 's'],
    ['wartezeit stunden', 'stunden'],
    ['duree d attente en heures', 'heures'],
    ['待ち時間 秒', '秒'],
    ['section s', ''],
    ['customer s choice', ''],
  ])('%s says %j', (header, unit) => expect(unitSaid(header)).toBe(unit));

  test('in seconds, is never read as minutes', () => {
    const rows: Grid = [['Call', 'Phone waiting time (s)'], ...Array.from({ length: 20 }, (_, i): Cell[] => [i, i % 2 ? 45 : 90])];
    const { said, audit } = connected('Wait', rows);
    expect(said[1]).not.toContain('private');
    expect(audit.promises[0]!.n).toBe(0);
  });
});

test('marks for the phone are nobody’s number, and a number is nobody’s mark', () => {
  const rows: Grid = [
    ['Satisfaction with the phone', 'Mobile'],
    ...Array.from({ length: 20 }, (_, i): Cell[] => [1 + (i % 5), `+48 600 100 2${10 + i}`]),
  ];
  const { said, audit } = connected('CSAT', rows);
  expect(said).toEqual(['Satisfaction with the phone: value sure', 'Mobile: private']);
  expect(audit.promises[0]).toMatchObject({ n: 20, kept: 8 });
});

test('whoever did not finish REDCap’s only form is left out; where there are several forms, nobody is', () => {
  const rows = (forms: string[]): Grid => [
    ['record_id', 'phone_rating', ...forms],
    ...Array.from({ length: 20 }, (_, i): Cell[] => [i, 5, ...forms.map(() => i % 4 && 2)]),
  ];
  expect(connected('CSAT', rows(['visit_complete'])).audit.promises[0]).toMatchObject({ n: 15, leftOut: { n: 5 } });
  expect(connected('CSAT', rows(['visit_complete', 'later_complete'])).audit.promises[0]).toMatchObject({ n: 20 });
});

test.each([
  ['Zugesagter Liefertermin Phone', 'Phone geliefert am'],
  ['Phone: date de livraison prévue', 'Phone: date de livraison réelle'],
  ['Phone fecha de entrega prevista', 'Phone fecha de entrega real'],
  ['Phone 배송 예정일', 'Phone 배송 완료일'],
  ['Phone 配達予定日', 'Phone 配達完了日'],
])('%s and %s are a promised and an actual day', (due, came) => {
  const rows: Grid = [[due, came], ...Array.from({ length: 20 }, (_, i): Cell[] => ['2026-10-05', i % 4 ? '2026-10-05' : '2026-10-08'])];
  expect(connected('On time', rows).audit.promises[0]).toMatchObject({ n: 20, kept: 15 });
});
