import type { PromiseAudit } from '../../../src/core/audit';
import { dimensionsOf, segmentGrid } from '../../../src/core/pages/segment-grid';
import { auditOf } from '../../report/builder/audit';
import { promiseOf } from '../../report/builder/promise';

type Group = PromiseAudit['bySegment'][number];

const group = (segment: string, keptRate: number | null, n: number, traits: Partial<Group> = {}): Group => ({
  dimension: 'Shop',
  segment,
  n,
  nEffective: n,
  keptRate,
  interval: keptRate === null ? null : [Math.max(0, keptRate - 0.1), Math.min(1, keptRate + 0.1)],
  rest: { n: 200, keptRate: 0.8 },
  isApart: false,
  ...traits,
});

const shops = (...bySegment: Group[]) => auditOf([promiseOf({ id: 'A', text: 'Spotlessly clean', bySegment })]);
const action = {
  promiseId: 'A',
  touchpoint: '',
  owner: '',
  due: null,
  doneOn: null,
  cost: null,
  isOverdue: false,
  cell: '',
  status: 'open' as const,
};

describe('the grid of promises and segments', () => {
  test('puts those that differ first and all others by name, never by their figures', () => {
    const audit = shops(
      group('Cork', 0.1, 20),
      group('Adare', 0.9, 20),
      group('Bray', 0.3, 30, { isApart: true }),
      group('Birr', 0.99, 40),
    );
    expect(segmentGrid(audit)!.segments).toEqual(['Bray', 'Adare', 'Birr', 'Cork']);
    expect(segmentGrid(audit)!.rows[0]!.cells.map(cell => cell!.apart)).toEqual(['below', null, null, null]);
  });

  test('tells nobody asked from nobody served, and does not judge a few', () => {
    const audit = auditOf([
      promiseOf({ id: 'A', keptRate: 0.9, bySegment: [group('Adare', 0, 20), group('Bray', 0.5, 4)] }),
      promiseOf({ id: 'B', keptRate: 0.95, bySegment: [group('Bray', 1, 9)] }),
    ]);
    const { rows, answers, unheard, judged } = segmentGrid(audit)!;
    expect(rows.map(({ promise, cells }) => [promise.id, cells.map(cell => cell && [cell.keptRate, cell.isJudged])])).toEqual([
      [
        'A',
        [
          [0, true],
          [0.5, false],
        ],
      ],
      ['B', [null, [1, false]]],
    ]);
    expect([answers, unheard, judged]).toEqual([[20, 9], ['Bray'], 1]);
  });

  test('says whether an action under way names the segment', () => {
    const audit = shops(group('Lindau Bahnhof', 0.1, 26, { isApart: true }), group('Adare', 0.9, 200));
    expect(segmentGrid(audit)!.apart.map(({ segment, hasAction }) => [segment, hasAction])).toEqual([['Lindau Bahnhof', false]]);
    const acted = { ...audit, actions: [{ ...action, action: 'A second till at Lindau bahnhof first' }] };
    expect(segmentGrid(acted)!.apart[0]!.hasAction).toBe(true);
  });

  test('is of the dimension with the most segments, unless another is asked for', () => {
    const others = ['New', 'Returning'].map(segment => group(segment, 0.8, 50, { dimension: 'Guest' }));
    const audit = shops(...others, group('Adare', 0.9, 20), group('Bray', 0.9, 20), group('Cork', 0.9, 20));
    expect(dimensionsOf(audit)).toEqual(['Shop', 'Guest']);
    expect(segmentGrid(audit)!.dimension).toBe('Shop');
    expect(segmentGrid(audit, 'guest')).toMatchObject({ dimension: 'Guest', segments: ['New', 'Returning'], others: ['Shop'] });
    expect(segmentGrid(audit, 'Weather')).toBeNull();
    expect(segmentGrid(shops())).toBeNull();
  });

  test.each([
    ['courier_id', ['Ann', 'Ben', 'Cid']],
    ['Driver ID', ['17', '18', '19']],
    ['Courier', Array.from({ length: 40 }, (_, i) => `C${100 + i}`)],
  ])('is not of what only numbers people or things (%s), unless it is asked for', (dimension, numbers) => {
    const audit = shops(group('Adare', 0.5, 20), group('Bray', 0.9, 20), ...numbers.map(one => group(one, 0.8, 20, { dimension })));
    expect(segmentGrid(audit)!.dimension).toBe('Shop');
    expect(segmentGrid(audit, dimension)!.segments).toHaveLength(numbers.length);
  });

  test('is of the dimension that most promises have, before one of more segments that few have', () => {
    const age = (name: string) => group(name, 0.8, 20, { dimension: 'Age' });
    const first = [group('Adare', 0.5, 20), group('Bray', 0.9, 20)];
    const audit = auditOf([
      promiseOf({ id: 'A', bySegment: [...first, age('young'), age('middle'), age('old')] }),
      promiseOf({ id: 'B', bySegment: first }),
    ]);
    expect(dimensionsOf(audit)).toEqual(['Shop', 'Age']);
  });

  test('masks what could tell who somebody is', () =>
    expect(segmentGrid(shops(group('ann@example.com', 0.9, 20), group('Adare', 0.9, 20)))!.segments).toEqual(['Adare', '•••']));
});
