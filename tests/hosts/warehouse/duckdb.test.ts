import type { AsCells } from '../../../src/hosts/warehouse/engine';
import { openDuckdb } from '../../../src/hosts/warehouse/engines/duckdb';
import { sql, whole } from '../../../src/hosts/warehouse/quote';

/** Texts few and many, blanks among them, numbers, and two columns of one name. */
const statement = sql`SELECT CASE WHEN r % 7 = 0 THEN NULL ELSE 'town ' || r % 5 END AS a, 'row ' || r AS b, r * 0.5::DOUBLE AS c, 'same' AS a, NULL AS d FROM range(20000) AS t(r) ORDER BY r`;

const asTheyAre: AsCells = texts => texts;

test('rows whose texts repeat are the same rows, in the same order, whichever way they are read', async () => {
  const engine = await openDuckdb();
  const plain = await engine.run(statement, 'rows');
  expect(await engine.runGrouped(statement, 'rows', asTheyAre)).toEqual(plain);
  expect(await engine.runGrouped(statement, 'rows', asTheyAre)).toEqual(plain);
  expect([plain.length, plain[0]!.slice(0, 3), plain[1]!.at(-1)]).toEqual([5, [null, 'town 1', 'town 2'], 'row 19999']);
  expect(await engine.runGrouped(sql`SELECT 1::DOUBLE AS n WHERE FALSE`, 'rows', asTheyAre)).toEqual([[]]);
  await engine.close();
}, 60_000);

test.each([5, 20_000])(
  'texts of %s rows become cells, each column by itself, and a cell may be blank',
  async rows => {
    const asked: number[] = [];
    const asCells: AsCells = (texts, column) => {
      asked.push(column);
      return column === 0 ? texts.map(text => (text === 'none' ? null : Number(text))) : texts;
    };
    const engine = await openDuckdb();
    const some = sql`SELECT CASE WHEN r % 3 = 0 THEN 'none' ELSE (r % 3)::VARCHAR END AS a, '1' AS b FROM range(${whole(rows)}) AS t(r) ORDER BY r`;
    const [cells, others] = await engine.runGrouped(some, 'rows', asCells);
    expect([cells!.length, cells!.slice(0, 5), others!.at(-1)]).toEqual([rows, [null, 1, 2, null, 1], '1']);
    expect(asked.sort()).toEqual([0, 1]);
    await engine.close();
  },
  60_000,
);

test('a statement that would never end is stopped when its time is over', async () => {
  const engine = await openDuckdb(0.2);
  const endless = sql`SELECT COUNT(*) FROM range(1000000000) AS a(x), range(1000000000) AS b(y) WHERE x * y % 7 = 8`;
  for (const run of [engine.run, engine.runGrouped])
    await expect(run(endless, 'rows', asTheyAre)).rejects.toMatchObject({ code: 'timed-out', details: { place: 'rows', most: '0.2' } });
  expect(await engine.run(sql`SELECT 1::DOUBLE AS n`, 'rows')).toEqual([[1]]);
  await engine.close();
}, 60_000);
