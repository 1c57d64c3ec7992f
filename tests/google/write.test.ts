import { example, small } from './books';
import { loadBundle } from './stand-in/load';
import { cellKey, fill, propertyOf } from './stand-in/state';
import type { SheetState } from './stand-in/tab';
import { makeWorld, type World } from './stand-in/world';
import { start as started } from './started';

/** Set up. */
const start = (tabs?: Parameters<typeof started>[0]) => {
  const begun = started(tabs);
  begun.world.answers = [{ button: 'CANCEL' }];
  begun.bundle.setUpAudit!();
  return begun;
};

/** Writes a header into a column of Actions, and something into all rows below it. */
function ownColumn(actions: SheetState, header: string, below: (row: number) => void): number {
  const column = 14;
  actions.values[0]![column] = header;
  for (let row = 1; row < 999; row++) below(row);
  return column;
}

describe('an action that is added', () => {
  test('stands below the last one, not below boxes that nobody ticked, which stay', () => {
    const { world, bundle, at } = start();
    const actions = at('Actions');
    ownColumn(actions, 'Escalated?', row => {
      actions.values[row] = [...new Array(14).fill(''), false];
    });
    world.answers = [{ button: 'OK' }];
    bundle.checkAlignmentNow!();
    expect(actions.values.flatMap((row, i) => (row[0] ? [i + 1] : []))).toEqual([1, 2]);
    expect(actions.values.slice(1, 999).every(row => row[14] === false)).toBe(true);
  });

  test('stands below the last one, not below formulas that show nothing, which stay', () => {
    const { world, bundle, at } = start();
    const actions = at('Actions');
    ownColumn(actions, 'Days open', row => actions.formulas.set(cellKey(row, 14), '=IF(D2="";"";TODAY()-D2)'));
    const status = actions.values[0]!.indexOf('Status');
    actions.formulas.set(cellKey(1, status), '=IF(D2="";"";"Open")');
    world.answers = [{ button: 'OK' }];
    bundle.checkAlignmentNow!();
    expect(actions.values[1]![0]).toBe('P1');
    // A formula that would be written over stays, too.
    expect([actions.formulas.size, actions.formulas.get(cellKey(1, status))]).toEqual([999, '=IF(D2="";"";"Open")']);
  });

  test('has its days as dates, in the column as set-up makes it and in one of plain text as text', () => {
    for (const [format, kind] of [
      ['yyyy-mm-dd', 'number'],
      ['@', 'string'],
    ]) {
      const { world, bundle, at } = start();
      const actions = at('Actions');
      const column = actions.values[0]!.indexOf('Opened on');
      for (let row = 1; row < 1000; row++) actions.properties.get('NumberFormat')!.set(cellKey(row, column), format);
      world.answers = [{ button: 'OK' }];
      bundle.checkAlignmentNow!();
      expect([format, typeof actions.values[1]![column]]).toEqual([format, kind]);
    }
  });
});

test('days of the worked example are dates', () => {
  const world = makeWorld('America/New_York');
  fill(world, { Notes: [['mine']] });
  const bundle = loadBundle(world);
  bundle.setUpAudit!();
  // What a setting is differs from row to row: its cells have no format of their own.
  const sheets = world.sheets.filter(({ name }) => name !== 'Settings');
  const dated = sheets.flatMap(sheet =>
    sheet.values
      .slice(1)
      .flatMap((row, i) =>
        row.flatMap((cell, j) => (typeof cell === 'string' && /^\d{4}-\d\d-\d\d/.test(cell) ? [[sheet.name, i, j]] : [])),
      ),
  );
  const inPlainText = dated.filter(
    ([name, i, j]) => propertyOf(world.sheets.find(sheet => sheet.name === name)!, 'NumberFormat', Number(i) + 1, Number(j)) === '@',
  );
  expect(dated).toEqual(inPlainText);
  const numbers = world.sheets
    .flatMap(sheet => [...(sheet.properties.get('NumberFormat')?.values() ?? [])])
    .filter(format => String(format).startsWith('yyyy'));
  expect(numbers.length).toBeGreaterThan(Object.keys(example).length);
});

test('days in lists of the report are dates, and are read back as the days that they are', () => {
  const evidence = small.Evidence!.map((row, i) => [...row, i === 0 ? 'Date' : `2026-09-${String((i % 28) + 1).padStart(2, '0')}`]);
  const settings = [
    ['Setting', 'Value'],
    ['Audit date', '2026-11-22'],
  ];
  const { world, bundle, at } = start({ ...small, Evidence: evidence, Settings: settings });
  world.answers = Array.from({ length: 9 }, () => ({ button: 'CANCEL' }));
  for (const _ of ['first', 'again']) {
    bundle.checkAlignmentNow!();
    bundle.saveThisAuditNow!();
  }
  const history = at('History').values.filter(row => /^P\d/.test(String(row[1])));
  expect(history.map(row => row[0])).toEqual([46_348, 46_348]);
  const header = at('Alignment').values.find(row => row.includes('Notes'))!;
  const newest = header.findIndex(cell => /newest/i.test(String(cell)));
  expect(typeof at('Alignment').values.find(row => row[0] === 'P1')![newest]).toBe('number');
  bundle.checkAlignmentNow!();
  expect(world.alerts.every(({ text }) => /Press OK/.test(text))).toBe(true);
});

test('words in cells of plain text need no apostrophe, for there it may be seen', () => {
  const { world, bundle, at } = start();
  world.keepsApostrophes = true;
  world.answers = [{ button: 'CANCEL' }];
  bundle.checkAlignmentNow!();
  bundle.checkAlignmentNow!();
  const words = ['Alignment', 'Findings', 'Data check']
    .flatMap(name => at(name).values.flat())
    .filter(cell => /^'?\p{L}/u.test(String(cell)));
  expect(words.length).toBeGreaterThan(40);
  expect(words.filter(cell => String(cell).startsWith("'") && !/\d/.test(String(cell)))).toEqual([]);
});

test('whoever edits a report is warned, but not in the notes, beside the report or below it', () => {
  const { world, bundle, at } = start();
  world.answers = [{ button: 'CANCEL' }];
  bundle.checkAlignmentNow!();
  for (const name of ['Summary', 'Alignment', 'Findings', 'Journey', 'Data check']) {
    const { protections, rows, columns, values } = at(name);
    // Where the report takes all columns that there are, nothing is beside it.
    const isWhole = Math.max(...values.map(row => row.findLastIndex(cell => cell !== '') + 1)) === columns;
    expect([name, protections.length, protections[0]!.isWarning]).toEqual([name, 1, true]);
    const isOpen = (row: number, column: number): boolean =>
      protections[0]!.open.some(
        area => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      );
    expect([name, isOpen(0, 0), isOpen(5, columns - 1), isOpen(rows - 1, 0)]).toEqual([name, false, !isWhole, true]);
  }
  const alignment = at('Alignment');
  const header = alignment.values.findIndex(row => row.includes('Notes'));
  const notes = alignment.values[header]!.indexOf('Notes');
  const isNote = alignment.protections[0]!.open.some(
    area => area.column === notes && area.columns === 1 && area.row === header + 1 && area.rows >= 2,
  );
  expect(isNote).toBe(true);
});

test('set-up says that it works, and then the user stands on the first tab to fill', () => {
  const { world, at } = start({ Notes: [['mine']] });
  expect(world.toasts[0]).toContain('Making the tabs');
  expect(world.active).toBe(at('Touchpoints').id);
});

test('a check that makes tabs leaves the user where he is', () => {
  const world = makeWorld();
  fill(world, small);
  world.active = world.sheets[2]!.id;
  loadBundle(world).checkAlignmentNow!();
  expect(world.sheets.length).toBe(8);
  expect(world.active).toBe(world.sheets[2]!.id);
});

test('a report whose marks are lost is taken over once that is confirmed: notes and History stay, and nothing is doubled', () => {
  const { world, bundle, at } = start();
  world.answers = Array.from({ length: 9 }, () => ({ button: 'CANCEL' }));
  bundle.checkAlignmentNow!();
  bundle.saveThisAuditNow!();
  const header = at('Alignment').values.findIndex(row => row.includes('Notes'));
  const notes = at('Alignment').values[header]!.indexOf('Notes');
  const noteOf = (id: string) => at('Alignment').values.find(row => row[0] === id)![notes];
  at('Alignment').values.find(row => row[0] === 'P1')![notes] = 'ask Ann';
  const saved = at('History').values.length;
  world.metadata = [];
  world.alerts.length = 0;
  // No actions; take over; no actions.
  world.answers = ['CANCEL', 'OK', 'CANCEL', 'CANCEL'].map(button => ({ button }));
  bundle.checkAlignmentNow!();
  expect(world.alerts[1]!.text).toContain(
    '“Summary”, “Alignment”, “Findings”, “Journey”, “Data check”, “History” look like a report of Promise Audit from another file',
  );
  expect(noteOf('P1')).toBe('ask Ann');
  expect(at('Alignment').values.filter(row => row[0] === 'P1')).toHaveLength(1);
  bundle.saveThisAuditNow!();
  expect(at('History').values.length).toBe(saved);
});

test('the sidebar says how to take such a report over, and a tab of the user’s own is never offered', () => {
  const { world, bundle, at } = start();
  world.metadata = [];
  const trouble = () => (bundle.sidebarCall!('check', []) as { trouble: { message: string } }).trouble.message;
  expect(trouble()).toContain('choose “Check alignment” in the menu');
  at('Summary').values[0]![0] = 'My own summary';
  at('Alignment').name = 'Was alignment';
  at('Findings').name = 'Was findings';
  at('Journey').name = 'Was journey';
  at('Data check').name = 'Was data check';
  expect(trouble()).toContain('A tab of your own has the name “Summary”');
});

test('what goes wrong is logged without a word of what stood in cells', () => {
  const { world, bundle } = start();
  const { call } = world;
  world.call = (name, ...rest) => {
    if (name === 'Range.setValues') throw new Error('Ann Smith said: “never again”');
    call(name, ...rest);
  };
  bundle.checkAlignmentNow!();
  expect(world.log.length).toBeGreaterThan(0);
  expect(JSON.stringify(world.log)).not.toMatch(/Ann Smith|never again/);
});

test('formulas that are still being worked out are told of, and their rows wait', () => {
  const evidence = small.Evidence!.map((row, i) => (i === 2 || i === 5 ? [row[0]!, row[1]!, 'Loading...', null, 'Survey'] : row));
  const { world, bundle, at } = start({ ...small, Evidence: evidence });
  world.answers = [{ button: 'CANCEL' }];
  bundle.checkAlignmentNow!();
  const told = JSON.stringify(at('Data check').values);
  expect(told).toContain('the formula is still being calculated');
  expect(told).toContain('Wait until the result is there');
});

test('axes of charts are written as charts take them', () => {
  const { world, bundle, at } = start(example);
  world.answers = [{ button: 'CANCEL' }];
  bundle.checkAlignmentNow!();
  const axes = at('Journey').charts.flatMap(({ notes }) =>
    notes
      .get('setOption')!
      .filter(([name]) => /Axis$/.test(String(name)))
      .map(([, axis]) => axis),
  );
  const formats = axes.flatMap(axis => (axis as { format?: string }).format ?? []);
  expect(formats.length).toBeGreaterThan(0);
  for (const format of formats) expect(format).not.toContain('"');
  expect(formats).toContain('0%');
});

test('a cancel in one spreadsheet stops no run in another', () => {
  const { world, bundle } = start();
  world.cache.set('promise-audit-cancel-spreadsheet-2', { value: String(world.now + 1000), until: world.now + 60_000 });
  expect(bundle.sidebarCall!('check', [])).toMatchObject({ ok: true });
});

test('a protection of the user’s own stays as it is', () => {
  const world: World = makeWorld();
  fill(world, { ...small, Summary: [] });
  const summary = world.sheets.at(-1)!;
  summary.protections.push({ description: '', isWarning: false, open: [] });
  loadBundle(world).checkAlignmentNow!();
  expect(summary.values[0]![0]).toMatch(/^Promise audit/);
  expect(summary.protections).toEqual([{ description: '', isWarning: false, open: [] }]);
});
