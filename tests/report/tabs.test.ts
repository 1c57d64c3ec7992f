import type { Audit, PromiseAudit } from '../../src/core/audit';
import { report } from '../../src/report/report';
import type { Area, Sheet } from '../../src/report/sheet';
import { wordsOf } from '../../src/words/words';
import { auditOf, findingOf, touchpointOf, untold } from './builder/audit';
import { juniper, promises } from './builder/juniper';
import { promiseOf } from './builder/promise';
import { shown } from './show';

const words = wordsOf('en');
const notes = new Map([
  ['D1', 'Ask Ana about the second van'],
  ['Z9', 'Dropped in May'],
]);
const sheetsOf = (audit: Audit, given = new Map<string, string>()) => report(audit, words, given);
const named = (sheets: Sheet[], name: string) => sheets.find(sheet => sheet.name === name)!;
const values = (sheet: Sheet) => sheet.cells.flat().flatMap(({ value }) => (value === null ? [] : [value]));

const many = Array.from({ length: 300 }, (_, i) =>
  promiseOf({ id: `P${i}`, touchpoint: `Place ${i % 40}`, stage: `Stage ${i % 23}`, believed: 0.9 }),
);

describe('the report', () => {
  const sheets = sheetsOf(juniper, notes);
  const cellsOf = (id: string) => {
    const { cells } = named(sheets, 'Alignment');
    const head = cells.find(row => row[0]!.value === 'Promise ID')!;
    const row = cells.find(one => one[0]!.value === id)!;
    return (header: string) => row[head.findIndex(({ value }) => String(value).startsWith(header))]!;
  };
  const bar = 'Promised and kept';

  test('has its tabs in order', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Alignment', 'Findings', 'Journey', 'Data check']);
  });

  test('customers’ and the brand’s words that begin like a formula stay text, unchanged', () => {
    const alignment = named(sheets, 'Alignment');
    const cell = alignment.cells.flat().find(({ value }) => value === '=1+1 always up')!;
    expect(cell.look.format).toBe('@');
    expect(values(alignment).filter(value => String(value).includes('=SUM(A1) and still no parcel, three days late'))).toHaveLength(1);
  });

  test('too few answers are never called a gap', () => {
    const cell = cellsOf('R1');
    expect([cell('Gap (points)').value, cell(bar).value, cell('Verdict').value]).toEqual([null, null, 'Not enough evidence']);
  });

  test('plain tables have no merged cells, so that they filter and sort', () => {
    const plain = sheets.filter(({ body }) => body !== null);
    expect(plain.map(({ name, merges }) => [name, merges.length])).toEqual([
      ['Alignment', 0],
      ['Findings', 0],
      ['Data check', 0],
    ]);
  });

  test('each row of Alignment leads to its promise, its first evidence and its first finding, and each finding back', () => {
    const cell = cellsOf('D1');
    expect(['Promise ID', 'Interval', 'Findings'].map(header => cell(header).link)).toEqual([
      { tab: 'Promises', cell: 'C2' },
      { tab: 'Evidence', cell: 'F2' },
      { tab: 'Findings', cell: 'A4' },
    ]);
    expect(cell('Findings').value).toBe('4 findings');
    const back = named(sheets, 'Findings').cells[3]!.find(({ value }) => value === 'D1')!;
    expect(back.link).toEqual({ tab: 'Alignment', cell: 'A5' });
  });

  test('the stage is numbered, so that sorting by it brings back the journey', () => {
    expect(['D1', 'S1', 'A1'].map(id => cellsOf(id)('Stage').value)).toEqual(['1 · Receive', '2 · Get help', '3 · Use']);
    const stages = Array.from({ length: 12 }, (_, i) => promiseOf({ id: `P${i}`, stage: `S${i}` }));
    expect(values(named(sheetsOf(auditOf(stages)), 'Alignment'))).toEqual(expect.arrayContaining(['01 · S0', '12 · S11']));
  });

  test('what is kept beside what is promised is drawn on a scale that never changes, in text, too', () => {
    const cell = cellsOf('D1')(bar);
    expect(cell.value).toBe('██████▒░');
    expect(cell.spark).toMatchObject({ kind: 'bar', parts: [{ share: 0.81, color: '#BE3B26' }, { color: '#C9CDD3' }] });
  });

  test('a gap has the colour of its verdict by a rule on the verdict’s cell, so that chance is not called bad', () => {
    const rules = named(sheets, 'Alignment').rules.flatMap(rule =>
      rule.kind === 'where' && rule.area.columns === 1 ? [[rule.equals, rule.fill]] : [],
    );
    expect(rules).toEqual([
      ['Broken', '#FBE7E2'],
      ['Too close to call', '#FBF1DC'],
      ['Kept', '#E3F2F0'],
    ]);
  });

  test('all rows are equally long and equal looks are one object', () => {
    for (const sheet of sheets) {
      expect(new Set(sheet.cells.map(row => row.length))).toEqual(new Set([sheet.widths.length]));
      expect(sheet.heights).toHaveLength(sheet.cells.length);
      const looks = new Set(sheet.cells.flat().map(({ look }) => look));
      expect(new Set([...looks].map(look => JSON.stringify(look))).size).toBe(looks.size);
    }
  });

  test('the chart refers to cells of its own tab, each kept rate to the column of its verdict', () => {
    const journey = named(sheets, 'Journey');
    const [chart] = journey.charts;
    const at = ({ row, rows, column }: Area) => journey.cells.slice(row, row + rows).map(cells => cells[column]!.value);
    expect(at(chart!.categories)).toEqual(['With you within 2 days', 'Chat that solves it', 'We always answer']);
    expect(chart!.series.map(({ name, values }) => [name, at(values)])).toEqual([
      ['✕ Broken', [0.81, null, null]],
      ['≈ Too close', [null, 207 / 244, null]],
      ['✓ Kept', [null, null, 1]],
      ['Promised', [0.9, 0.85, 1]],
      ['We believe', [0.95, 0.85, null]],
    ]);
  });
});

describe('the field of importance and kept rate', () => {
  const of = [
    promiseOf({ id: 'A', importance: 9, keptRate: 0.5, gap: -0.4, verdict: 'broken' }),
    promiseOf({ id: 'B', importance: 5, isImportanceSet: false, keptRate: 0.7, gap: -0.2, verdict: 'too-close' }),
    promiseOf({ id: 'C', importance: 8, promisedFor: 0.5, keptRate: 0.9, gap: 0.4 }),
  ];
  const journeyOf = (these: PromiseAudit[]) => named(sheetsOf(auditOf(these)), 'Journey');

  test('is cut at the middle of importance and where kept is as promised, and both are said', () => {
    const { charts, cells } = journeyOf(of);
    const at = ({ row, rows, column }: Area) => cells.slice(row, row + rows).map(one => one[column]!.value);
    const { cut, series, axis } = charts[1]!;
    const [upright, level] = cut!.lines;
    expect([at(upright!.across), at(level!.up)]).toEqual([
      [5.5, 5.5],
      [0, 0],
    ]);
    // What is promised for half of the customers and kept for 90 % lies above the cut, though all three are kept for less than 100 %.
    expect(series.slice(0, 3).map(({ values }) => at(values))).toEqual([
      [-40, null, null],
      [null, -20, null],
      [null, null, 40],
    ]);
    expect([axis.lowest, axis.highest]).toEqual([-60, 60]);
    expect(values(journeyOf(of)).map(value => String(value).replace(/\u00a0/g, ' '))).toContain(
      'The lines are at importance 5.5 and at 0 points, where a promise is kept exactly as often as promised. Bottom right: Fix first. Top right: Keep it up. Top left: Overdone? Bottom left: Low priority. Hollow: importance is not set for #2, and counts as 5.',
    );
    expect(charts[1]!.title).toBe('1 of 3 promises matters and is kept less often than promised');
  });

  test('has one series for each verdict and one of holes in what nobody has set, and its points the numbers of the key', () => {
    const { charts, cells } = journeyOf(of);
    const { series, labels } = charts[1]!;
    expect(series.map(({ name, mark }) => [name, mark])).toEqual([
      ['✕ Broken', 'dot'],
      ['≈ Too close', 'dot'],
      ['✓ Kept', 'dot'],
      ['○ Importance not set', 'hole'],
    ]);
    const at = ({ row, rows, column }: Area) => cells.slice(row, row + rows).map(one => one[column]!.value);
    expect(at(labels!)).toEqual([1, 2, 3]);
    expect(at(series[3]!.values)).toEqual([null, -20, null]);
    expect(journeyOf(of.map(promise => ({ ...promise, isImportanceSet: true }))).charts[1]!.series).toHaveLength(3);
  });

  test('is left out where all matter alike, and what to fill in is said', () => {
    const alike = of.map(promise => ({ ...promise, importance: 5 }));
    expect(journeyOf(alike).charts).toHaveLength(1);
    expect(values(journeyOf(alike)).join(' ')).toContain('fill in “Importance” in the tab Touchpoints');
  });
});

test.each([
  ['the juniper audit', 1.15, juniper],
  ['300 promises in 23 stages', 0.95, auditOf(many)],
  [
    'six stages',
    1.15,
    auditOf(many.slice(0, 30).map((promise, i) => ({ ...promise, stage: `Stage ${i % 6}`, verdict: 'broken', repairRank: i + 1 }))),
  ],
  ['an empty audit', 1.15, auditOf([])],
] as const)('the Summary of %s has the shape of a page on its side: %d times as wide as high, or more', (_name, least, audit) => {
  const { widths, heights, isOnePage } = named(sheetsOf(audit), 'Summary');
  const width = widths.reduce((sum, characters) => sum + characters * 7 + 5, 0);
  const height = heights.reduce<number>((sum, points) => sum + points!, 0) * (4 / 3);
  expect(isOnePage).toBe(true);
  expect(width / height).toBeGreaterThan(least);
});

test('links stand on short text alone', () => {
  const linked = sheetsOf(juniper, notes).flatMap(({ cells }) => cells.flat().filter(({ link }) => link));
  expect(linked.length).toBeGreaterThan(10);
  expect(linked.filter(({ value }) => typeof value !== 'string' || value.length > 40)).toEqual([]);
});

describe('a report of nothing much', () => {
  test('an empty audit makes all tabs', () => {
    const sheets = sheetsOf(auditOf([]));
    expect(values(named(sheets, 'Summary'))).toContain('This workbook has no live promise yet: write the first one in the tab Promises.');
    expect(sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });

  // A spreadsheet that has laid out the report once need only fill it in; decimals are as many as the numbers need.
  test.each([
    ['an empty audit', auditOf([])],
    ['one promise', auditOf([promiseOf({ id: 'P1' })])],
    ['40 promises in two stages', auditOf(many.slice(0, 40).map((promise, i) => ({ ...promise, stage: `Stage ${i % 2}` })))],
    ['300 promises in 23 stages', auditOf(many)],
  ])('%s has the form of any other: looks, merges, rules and places', (_name, audit) => {
    const formOf = ({ cells, body, rules, merges, frozen }: Sheet) => {
      // What is drawn into a cell has its own colours.
      const looks = (body ? cells.slice(0, body.row) : cells).map(row =>
        row.map(({ look: { format: _, color, ...rest }, spark }) => ({ ...rest, color: spark ? '#202124' : color })),
      );
      const places = rules.map(rule => ({ ...rule, area: { ...rule.area, ...(body ? { rows: 0 } : {}) } }));
      return { looks, places, merges, frozen, body: body && { ...body, rows: 0 } };
    };
    expect(sheetsOf(audit).map(formOf)).toEqual(sheetsOf(juniper).map(formOf));
  });

  test('promises without any evidence make all tabs, and no chart', () => {
    const sheets = sheetsOf(auditOf(promises.filter(({ verdict }) => verdict === 'no-evidence' || verdict === 'unmeasurable')));
    expect(sheets.flatMap(({ charts }) => charts)).toEqual([]);
    expect(values(named(sheets, 'Summary')).join(' ')).toContain('Of 2 promises, 1 waits for a measure and 1 waits for answers.');
  });

  test('notes of promises that are gone stay in sight even where no promise is left', () => {
    expect(values(named(sheetsOf(auditOf([]), new Map([['Z9', 'Dropped in May']])), 'Alignment'))).toContain('Dropped in May');
  });
});

describe('a report of 300 promises', () => {
  const sheets = sheetsOf(auditOf(many));

  test('charts the twenty widest gaps and says so', () => {
    expect(named(sheets, 'Journey').charts[0]!.categories.rows).toBe(20);
    expect(values(named(sheets, 'Journey'))).toContain('The 20 widest gaps of 300 promises judged; # is the number of its point');
  });

  test('maps as many stages as its page has room for, those with the widest gaps', () => {
    const journey = named(sheets, 'Journey');
    expect(values(journey).filter(value => String(value).startsWith('Stage '))).toHaveLength(16);
    expect(values(journey).join(' ')).toContain('the 16 of 23 stages with the widest gaps');
    for (const { column, columns } of journey.merges) expect(column + columns).toBeLessThanOrEqual(journey.widths.length);
  });

  test('gives each promise one row of Alignment', () => {
    expect(named(sheets, 'Alignment').filter!.rows).toBe(301);
  });
});

test('promises of the same words are told apart by their touchpoints', () => {
  const of = ['Chat', 'Phone'].map(touchpoint => promiseOf({ id: touchpoint, touchpoint, verdict: 'broken', repairRank: 1 }));
  const summary = named(sheetsOf(auditOf(of)), 'Summary');
  expect(values(summary)).toEqual(expect.arrayContaining(['With you within 2 days (Chat)', 'With you within 2 days (Phone)']));
});

describe('the stages', () => {
  const mapOf = (of: PromiseAudit[], touchpoints = [touchpointOf('Delivery', 'Receive')]): string[][] => {
    const { cells } = named(sheetsOf(auditOf(of, { touchpoints })), 'Journey');
    const head = cells.findIndex(row => row.some(({ value }) => value === 'Stage'));
    const from = cells[head]!.findIndex(({ value }) => value === 'Stage');
    const rows = cells.slice(head + 1).map(row => row.slice(from));
    return rows.filter(([name]) => name!.value !== null).map(row => row.flatMap(cell => (cell.value === null ? [] : shown(cell))));
  };

  test('a stage without judged promises is blank, not zero', () => {
    expect(mapOf([promiseOf({ id: 'A', verdict: 'too-few', n: 3 })])).toEqual([['Receive', 'none judged', '–', '–', 'Nobody asked']]);
    expect(mapOf([promiseOf({ id: 'A', keptRate: 0.9 })])[0]!.slice(0, 3)).toEqual(['Receive', '1 of 1', '0']);
  });

  test('stand in journey order', () => {
    expect(mapOf([], [touchpointOf('Z', 'Zoo'), touchpointOf('A', 'Ape')]).map(([name]) => name)).toEqual(['Zoo', 'Ape']);
  });
});

describe('the findings', () => {
  test('about the audit as a whole are told twelve times of one kind and then counted', () => {
    const findings = Array.from({ length: 63 }, (_, i) => findingOf('no-owner', { touchpoint: `Place ${i}` }));
    const sheet = named(sheetsOf(auditOf([], { findings })), 'Findings');
    expect(sheet.filter!.rows).toBe(14);
    expect(values(sheet)).toContain('And 51 more findings of the kind “No owner”.');
  });

  test('begin with promises at odds, then go promise by promise, those to repair first in front', () => {
    const [late, rude] = [
      promiseOf({ id: 'L', text: 'Never late', repairRank: 2 }),
      promiseOf({ id: 'R', text: 'Never rude', repairRank: 1 }),
    ];
    const pair = { first: { ...late, promisedFor: 0.9 }, second: { ...rude, promisedFor: 0.9 } };
    const all = [
      findingOf('broken-without-action', late),
      findingOf('no-sponsor', {}, { subject: '' }),
      findingOf('duplicate-promises', pair),
      findingOf('broken-without-action', rude),
    ];
    const sheet = named(sheetsOf(auditOf([late, rude], { findings: all })), 'Findings');
    expect(sheet.cells.slice(3).map(([about]) => about!.value)).toEqual([
      'Promises that contradict each other',
      '1 · “Never rude” (Delivery)',
      '2 · “Never late” (Delivery)',
      'The audit as a whole',
    ]);
  });

  test('say the words of their promise once: its other rows have them in quiet letters, their sentences not at all', () => {
    const late = promiseOf({ id: 'L', text: 'Never late', repairRank: 1 });
    const told = (['broken-without-action', 'no-evidence', 'stale-evidence'] as const).map(code =>
      findingOf(code, { ...late, ...untold, newest: null, days: null, staleAfterDays: 180 }),
    );
    for (const language of ['en', 'pl', 'zh-TW']) {
      const [, , findings] = report(auditOf([late], { findings: told }), wordsOf(language), new Map());
      const rows = findings!.cells.filter(([about]) => String(about!.value).startsWith('1 · '));
      expect(rows.map(([about]) => about!.look.bold)).toEqual([true, false, false]);
      expect(new Set(rows.map(([about]) => about!.value)).size).toBe(1);
      expect(rows.map(([, , sentence]) => String(sentence!.value)).filter(one => !/^[\p{Lu}\p{Lo}][^“„「]+[.。]$/u.test(one))).toEqual([]);
    }
  });

  test('are told in full of twelve promises, of the others in a line each, to which their promises lead', () => {
    const of = Array.from({ length: 60 }, (_, i) => promiseOf({ id: `P${i}` }));
    const findings = of.map(({ id, text, touchpoint }) => findingOf('broken-without-action', { id, text, touchpoint }));
    const [, alignment] = sheetsOf(auditOf(of, { findings }));
    const last = alignment!.cells.find(row => row[0]!.value === 'P59')!.find(({ value }) => value === '1 finding');
    expect(last!.link).toEqual({ tab: 'Findings', cell: 'A63' });
  });
});

test('promises at odds are told twelve of a kind, and the others counted', () => {
  const of = (id: string) => ({ id, text: `Promise ${id}`, touchpoint: 'Store', promisedFor: 0.9 });
  const pair = (i: number) => ({ first: of(`P${i}`), second: of(`Q${i}`) });
  const found = Array.from({ length: 40 }, (_, i) => findingOf('duplicate-promises', pair(i)));
  const { cells } = named(sheetsOf(auditOf(many, { findings: found })), 'Findings');
  const rows = cells.filter(([about]) => about!.value === words.labels.groups.pairs);
  expect(rows).toHaveLength(13);
  expect(rows[12]![2]!.value).toContain('28');
});
