import { openDuckdb } from '../../../src/hosts/warehouse/engines/duckdb';
import { sql } from '../../../src/hosts/warehouse/quote';

/** Texts few and many, blanks among them, numbers, and two columns of one name. */
const statement = sql`SELECT CASE WHEN r % 7 = 0 THEN NULL ELSE 'town ' || r % 5 END AS a, 'row ' || r AS b, r * 0.5::DOUBLE AS c, 'same' AS a, NULL AS d FROM range(20000) AS t(r) ORDER BY r`;

test('rows whose texts repeat are the same rows, in the same order, whichever way they are read', async () => {
  const engine = await openDuckdb();
  const plain = await engine.run(statement, 'rows');
  expect(await engine.runGrouped(statement, 'rows')).toEqual(plain);
  expect(await engine.runGrouped(statement, 'rows')).toEqual(plain);
  expect([plain.length, plain[0]!.slice(0, 3), plain[1]!.at(-1)]).toEqual([5, [null, 'town 1', 'town 2'], 'row 19999']);
  expect(await engine.runGrouped(sql`SELECT 1::DOUBLE AS n WHERE FALSE`, 'rows')).toEqual([[]]);
  await engine.close();
}, 60_000);

test('a statement that would never end is stopped when its time is over', async () => {
  const engine = await openDuckdb(0.2);
  const endless = sql`SELECT COUNT(*) FROM range(1000000000) AS a(x), range(1000000000) AS b(y) WHERE x * y % 7 = 8`;
  for (const run of [engine.run, engine.runGrouped])
    await expect(run(endless, 'rows')).rejects.toMatchObject({ code: 'timed-out', details: { place: 'rows', most: '0.2' } });
  expect(await engine.run(sql`SELECT 1::DOUBLE AS n`, 'rows')).toEqual([[1]]);
  await engine.close();
}, 60_000);
