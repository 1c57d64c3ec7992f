import { addressesToCount } from '../../../src/hosts/warehouse/count';
import { duckdb } from '../../../src/hosts/warehouse/dialects/duckdb';
import { openDuckdb } from '../../../src/hosts/warehouse/engines/duckdb';
import { statementsOf } from '../../../src/hosts/warehouse/paste';
import type { Sql } from '../../../src/hosts/warehouse/quote';
import { tabsOf } from '../../app/tiny';
import { memoryWorkbook } from '../../memory';

const sourcesOf = (tab: string, columns: Record<string, string>) =>
  memoryWorkbook(
    tabsOf({
      sources: Object.entries(columns).map(([Column, Holds]) => ({ Tab: tab, Column, Holds, Touchpoint: 'Store', Metric: 'CSAT' })),
    }),
  );

test('the days that are asked for are those of the rows, whatever other days stand before them', async () => {
  const workbook = sourcesOf('duckdb:answers', { Replied: 'Replied on', Invited: 'Asked', Score: 'Value', Day: 'Date' });
  const [statement] = statementsOf(workbook, duckdb, 's', { from: '2026-03-02', to: '2026-03-02' });
  const engine = await openDuckdb();
  const table = `(SELECT '2026-03-0' || d AS "Day", '2026-03-02' AS "Replied", '2026-03-02' AS "Invited", '5' AS "Score" FROM range(1, 5) AS t(d))`;
  const text = statement!.text.replace(/read_csv\([^)]*\)/, table);
  const result = await engine.run({ text } as Sql, 'answers');
  expect(result.map(column => column.join())).toEqual(['2026-03-02', '2026-03-02', '5', '2026-03-02', '1']);
  await engine.close();
}, 60_000);

test('a table of a database file is named as whoever has that file open names it', () => {
  const told = (tab: string) => statementsOf(sourcesOf(tab, { Score: 'Value' }), duckdb, 's', { from: null, to: null })[0]!;
  expect(told('duckdb:data/shop.duckdb#voice.reviews')).toMatchObject({ result: 'reviews' });
  expect(told('duckdb:data/shop.duckdb#voice.reviews').text).toContain('FROM "voice"."reviews")');
  expect(told('duckdb:data/reviews.duckdb').text).toContain('FROM "reviews")');
});

test('a statement is told again where its result was brought into the workbook before, and that result is read meanwhile', () => {
  const tabs = {
    ...tabsOf({ sources: [{ Tab: 'duckdb:answers', Column: 'Score', Holds: 'Value', Touchpoint: 'Store', Metric: 'CSAT' }] }),
  };
  const brought = memoryWorkbook({
    ...tabs,
    answers: [
      ['Score', 'rows_counted'],
      ['5', 40],
    ],
  });
  const days = { from: null, to: null };
  expect(addressesToCount(memoryWorkbook(tabs))).toHaveLength(1);
  expect(addressesToCount(brought)).toEqual([]);
  expect(statementsOf(brought, duckdb, 's', days)).toEqual(statementsOf(memoryWorkbook(tabs), duckdb, 's', days));
});
