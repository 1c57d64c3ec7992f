import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell/cell';
import { evidenceTable } from '../../../src/core/declared/input-tables';
import { findDoubles } from '../../../src/core/evidence/doubles';
import { evidenceStream } from '../../../src/core/evidence/stream';
import { findHeader } from '../../../src/core/table/header';
import { issueLog } from '../../../src/core/table/issue';
import { runs } from '../arbitrary';
import type { Row } from '../tiny';
import { audit, first, issues, tab, times } from '../tiny';

const row = (id: Cell, value: Cell, rest: Row = {}): Row => ({ 'Evidence ID': id, ...times(1, value, rest)[0] });
const valuesOf = (evidence: Row[]): (number | null)[] => {
  const { n, mean } = first({ evidence });
  return [n, mean];
};

describe('the same Evidence ID twice', () => {
  test('counts once, and is reported with its rows', () => {
    const evidence = [row('E1', 5), row('E2', 4), row('E1', 5), row('E2', 4), row('E1', 5)];
    expect(first({ evidence }).n).toBe(2);
    expect(issues({ evidence })).toEqual(['duplicate-evidence Evidence!A4 E1 -> 2, 4, 6; 3, 5 x3']);
  });

  test('is invalid in the base, which adds up; a double without an answer is no answer', () => {
    const evidence = [row('E1', 5), row('E1', 5), row('E1', 'N/A'), row('E2', 3)];
    expect(audit({ evidence }).base).toMatchObject({ read: 4, used: 2, invalid: 1, noAnswer: 1 });
  });

  test('leaves no other trace: no comment, no complaint, no reply, nothing left out', () => {
    const complaint = row('E1', 1, { Comment: 'It was late and cold', Source: 'Complaint', Reply: 'Open' });
    const { complaints, quotes } = first({ evidence: [complaint, complaint] });
    expect([complaints, quotes.against.length]).toEqual([1, 1]);
    expect(audit({ evidence: [complaint, complaint] }).touchpoints[0]).toMatchObject({ comments: 1 });
  });

  test.each<[string, Row[], (number | null)[]]>([
    ['the newest counts', [row('E1', 2, { Date: '2026-03-01' }), row('E1', 5, { Date: '2026-02-01' })], [1, 2]],
    ['a dated one goes before an undated one', [row('E1', 5), row('E1', 2, { Date: '2026-02-01' })], [1, 2]],
    ['one with an answer goes before one without', [row('E1', null, { Date: '2026-03-01' }), row('E1', 2, { Date: '2026-02-01' })], [1, 2]],
    ['without IDs all count', [row(null, 5), row(' ', 5), row('N/A', 5), row('-', 5), row('n/a', 5)], [5, 5]],
    ['IDs of other letters are others', [row('ab', 5), row('AB', 5), row('a b', 5)], [3, 5]],
    ['spaces around an ID and numbers as text do not matter', [row('17', 5), row(17, 5), row(' 17', 5)], [1, 5]],
    ['one that the user left out is none', [row('E1', 5), row('E1', 2, { 'Left out because': 'double' })], [1, 5]],
    ['IDs that stand before there is a row are none', [row('E1', 5), { 'Evidence ID': 'E1' }], [1, 5]],
  ])('%s', (_, evidence, found) => expect(valuesOf(evidence)).toEqual(found));

  test('of another touchpoint or metric is another piece of evidence', () => {
    const evidence = [row('E1', 5), row('E1', 9, { Metric: 'NPS' }), row('E1', 5, { Touchpoint: 'Web' })];
    const found = audit({ evidence, touchpoints: [{ Touchpoint: 'Store' }, { Touchpoint: 'Web' }] });
    expect(found.issues).toEqual([]);
    expect(found.base.invalid).toBe(0);
  });

  test('the order of rows changes nothing', () => {
    const one = fc.record({
      id: fc.constantFrom('a', 'b', 'c', null),
      value: fc.constantFrom<Cell>(1, 2, 4, 5, null, 'rubbish'),
      Date: fc.constantFrom(null, '2026-01-05', '2026-02-05'),
      Comment: fc.constantFrom(null, 'Late', 'The very same words, at length'),
      'Left out because': fc.constantFrom(null, null, 'outlier'),
    });
    const rows = fc.array(one, { minLength: 1, maxLength: 20 });
    const shuffled = rows.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const essence = (all: typeof rows extends fc.Arbitrary<infer T> ? T : never) => {
      const { base, promises, issues: found } = audit({ evidence: all.map(({ id, value, ...rest }) => row(id, value, rest)) });
      const counts = found.map(({ code, count, severity }) => `${code} ${count} ${severity}`).sort();
      const { n, mean, leftOut } = promises[0]!;
      // Which row is the first of its reason depends on their order, of course.
      return { base, counts, n, mean, leftOut: { ...leftOut, reasons: leftOut.reasons.map(reason => ({ ...reason, cell: '' })) } };
    };
    fc.assert(
      fc.property(shuffled, ([all, other]) => expect(essence(other)).toEqual(essence(all))),
      runs,
    );
  });

  test('is found from block to block', () => {
    const cells = tab([row('E1', 5), row('E2', 5), row('E1', 5), row('E3', 5), row('E2', 5)]);
    const log = issueLog();
    const stream = evidenceStream('Evidence', findHeader(evidenceTable, 'Evidence', cells, log)!);
    const block = (at: number, count: number) => {
      const columns = new Map(cells[0]!.map((_, column) => [column, cells.slice(at, at + count).map(one => one[column] ?? null)]));
      return { row: at, count, columns };
    };
    const doubles = findDoubles([stream], [block(1, 2), block(3, 2), block(5, 1)], new Map(), log).get(stream)!;
    expect(doubles.size).toBe(2);
    expect(log.list().map(({ guess }) => guess)).toEqual(['2, 4; 3, 6']);
  });
});

describe("a respondent's ID in a wide export", () => {
  const sources: Row[] = [
    { Tab: 'Export', Column: 'Store', Holds: 'Value', Touchpoint: 'Store', Metric: 'CSAT' },
    { Tab: 'Export', Column: 'Web', Holds: 'Value', Touchpoint: 'Web', Metric: 'CSAT' },
    { Tab: 'Export', Column: 'Who', Holds: 'Evidence ID' },
  ];
  const parts = { sources, touchpoints: [{ Touchpoint: 'Store' }, { Touchpoint: 'Web' }] };
  const promises = ['Store', 'Web'].map(Touchpoint => ({ Touchpoint, Promise: 'A smile', Metric: 'CSAT' }));
  const exportOf = (...rows: Cell[][]) => ({ ...parts, promises, tabs: { Export: [['Who', 'Store', 'Web'], ...rows] } });

  test('is no duplicate, for it serves many columns', () => {
    const found = audit(exportOf(['r1', 5, 4], ['r2', 3, 2]));
    expect([found.promises.map(({ n }) => n), found.issues]).toEqual([[2, 2], []]);
  });

  test('that stands twice counts once in each column, and is reported once', () => {
    const found = audit(exportOf(['r1', 5, 4], ['r2', 3, 2], ['r1', 5, 4]));
    expect(found.promises.map(({ n }) => n)).toEqual([2, 2]);
    expect(found.issues).toMatchObject([{ code: 'duplicate-evidence', cell: 'A4', guess: '2, 4', count: 1 }]);
    expect(found.base).toMatchObject({ read: 6, used: 4, invalid: 2 });
  });
});

describe('rows that look alike', () => {
  const Comment = 'Nobody called me back for weeks';
  const alike = (count: number, rest: Row = {}): Row[] => times(count, 2, { Comment, Date: '2026-03-01', ...rest });

  test('count, and are reported as suspects with their rows', () => {
    expect(first({ evidence: alike(3) }).n).toBe(3);
    expect(issues({ evidence: alike(3) })).toEqual(['suspected-duplicates Evidence!D3 -> 2, 3, 4 x2']);
  });

  test.each<[string, Row[]]>([
    ['of another day', [...alike(1), ...alike(1, { Date: '2026-03-02' })]],
    ['of another value', [...alike(1), ...alike(1, { Value: 1 })]],
    ['of another metric', [...alike(1), ...alike(1, { Metric: 'Stars' })]],
    ['of few words', alike(5, { Comment: 'Too late' })],
    ['that the user left out', [...alike(1), ...alike(3, { 'Left out because': 'double' })]],
  ])('are no suspects: %s', (_, evidence) => expect(issues({ evidence })).toEqual([]));

  test('and bear the same ID are duplicates, and no suspects besides', () => {
    expect(issues({ evidence: alike(2, { 'Evidence ID': 'E1' }) }).map(one => one.split(' ')[0])).toEqual(['duplicate-evidence']);
  });
});
