import type { Area } from '../../src/report/sheet';
import { small } from './books';
import { dayOf, serialOf } from './stand-in/calendar';
import { loadBundle } from './stand-in/load';
import { fill, markOf, propertyOf, snapshot } from './stand-in/state';
import type { RuleState } from './stand-in/tab';
import { makeWorld } from './stand-in/world';

const start = (tabs: Parameters<typeof fill>[1] = small) => {
  const world = makeWorld();
  fill(world, tabs);
  return { world, bundle: loadBundle(world) };
};
/** A rule of the user's own. */
const gradient = (area: Area): RuleState => ({ steps: { setGradientMaxpointWithValue: ['#00ff00'] }, ranges: [area] });
const isMine = ({ steps }: RuleState): boolean => steps.setGradientMaxpointWithValue?.[0] === '#00ff00';
const names = (world: ReturnType<typeof makeWorld>): string[] => world.sheets.map(sheet => sheet.name);

// Checklist 4 to 8.
test.each(['NONE', 'LIMITED', 'FULL'] as const)(
  'the menu is whole in AuthMode.%s, after installing too, and nothing opens by itself',
  mode => {
    const { world, bundle } = start();
    world.authMode = mode;
    bundle.onOpen!({ authMode: mode });
    const menu = world.menu;
    bundle.onInstall!({ authMode: mode });
    expect(world.menu).toEqual(menu);
    expect(menu.map(item => item.label)).toEqual([
      'Set up audit',
      'Connect evidence',
      'Check alignment',
      'Check data',
      'Save this audit',
      'Review promises',
    ]);
    for (const { label, call } of menu) {
      expect(label).toMatch(/^[A-Z][a-z]+( [a-z]+)+$/);
      expect(typeof bundle[call]).toBe('function');
    }
    expect([world.sidebars, world.alerts, world.counter.total()]).toEqual([[], [], 0]);
  },
);

// Checklist 51, 116.
test('set-up makes the input tabs and those of the report, and a second one makes nothing', () => {
  const { world, bundle } = start({ Notes: [['mine']] });
  world.answers = [{ button: 'CANCEL' }, { button: 'CANCEL' }];
  bundle.setUpAudit!();
  const inputs = ['Touchpoints', 'Promises', 'Evidence', 'Metrics', 'Sources', 'Matches', 'Settings', 'Actions'];
  expect(names(world)).toEqual(['Notes', ...inputs, 'Summary', 'Alignment', 'Findings', 'Journey', 'Data check']);
  const before = snapshot(world);
  bundle.setUpAudit!();
  expect(snapshot(world)).toEqual(before);
  expect(world.alerts).toHaveLength(2);
});

test('set-up offers touchpoints and metrics, as far as their tabs will ever list them, wherever a row names one', () => {
  const { world, bundle } = start({ Notes: [['mine']] });
  world.answers = [{ button: 'CANCEL' }];
  bundle.setUpAudit!();
  const listOf = (tab: string, column: number, row: number) =>
    propertyOf(world.sheets.find(({ name }) => name === tab)!, 'DataValidation', row, column) as Record<string, unknown[]> | undefined;
  for (const [tab, column, row] of [
    ['Promises', 1, 1],
    ['Promises', 4, 999],
    ['Sources', 4, 1],
  ] as const)
    expect(JSON.stringify(listOf(tab, column, row))).toBe('{"requireValueInRange":["A2:A1000",true],"setAllowInvalid":[true]}');
  expect([listOf('Promises', 0, 1), listOf('Touchpoints', 0, 1)]).toEqual([undefined, undefined]);
});

test('set-up asks for another name where a tab of the user’s bears one, and the audit finds the new tab by its mark', () => {
  const { world, bundle } = start({ Promises: [['Dear diary']] });
  world.answers = [{ button: 'OK' }, { button: 'OK', text: 'Promises' }, { button: 'OK', text: 'Our promises' }];
  bundle.setUpAudit!();
  expect(names(world)).toContain('Our promises');
  expect(world.sheets[0]!.values).toEqual([['Dear diary']]);
  world.answers = [];
  bundle.checkAlignmentNow!();
  expect(world.alerts.slice(3).map(({ text }) => text)).toEqual([expect.stringContaining('newly broken')]);
  expect(names(world)).toContain('Summary');
});

test('set-up takes no name that is in use, promised to another tab or taken since it was asked for; that tab is left to the next set-up', () => {
  const { world, bundle } = start({ Promises: [['Dear diary']], Evidence: [['Alibi']] });
  const prompts = ['', 'Evidence', 'Settings', 'Ours', 'ours', 'Proof'].map(text => ({ button: 'OK', text }));
  world.answers = [{ button: 'CANCEL' }, ...prompts.slice(1)];
  world.whileLocked = () => {
    if (!names(world).includes('Proof')) fill(world, { Proof: [['of a pudding']] });
  };
  bundle.setUpAudit!();
  expect(world.alerts.slice(1).map(({ text }) => /“(.*?)”/.exec(text)![1])).toEqual([
    'Promises',
    'Evidence',
    'Settings',
    'Evidence',
    'ours',
  ]);
  expect(world.sheets.slice(0, 3).map(({ values }) => values)).toEqual([[['Dear diary']], [['Alibi']], [['of a pudding']]]);
  expect(names(world)).toEqual(expect.arrayContaining(['Ours', 'Settings', 'Summary']));
  world.alerts.length = 0;
  world.answers = [{ button: 'CANCEL' }, { button: 'OK', text: 'Signals' }];
  bundle.setUpAudit!();
  expect(names(world)).toContain('Signals');
});

test('a tab that set-up made is found under any name', () => {
  const { world, bundle } = start({ Notes: [['mine']] });
  bundle.setUpAudit!();
  for (const sheet of world.sheets) sheet.name = `My ${sheet.name}`;
  bundle.checkAlignmentNow!();
  expect(world.alerts.map(({ text }) => text).slice(1)).toEqual([expect.stringContaining('newly broken')]);
  expect(names(world)).toContain('My Summary');
  expect(names(world)).not.toContain('Summary');
});

test('the worked example is marked, and set-up removes it once that is confirmed, and nothing else', () => {
  const { world, bundle } = start({ Notes: [['mine']] });
  bundle.setUpAudit!();
  expect(world.sheets.filter(sheet => sheet.color === '#B7791F')).toHaveLength(12);
  bundle.checkAlignmentNow!();
  world.answers = [{ button: 'CANCEL' }];
  bundle.setUpAudit!();
  expect(world.toasts.pop()).toContain('All tabs are there already');
  bundle.setUpAudit!();
  expect(world.alerts.pop()!.text).toContain('delete its 12 tabs');
  expect(names(world)).toEqual([
    'Notes',
    'Summary',
    'Alignment',
    'Findings',
    'Journey',
    'Data check',
    'Touchpoints',
    'Promises',
    'Evidence',
    'Metrics',
    'Sources',
    'Matches',
    'Settings',
    'Actions',
  ]);
  expect(world.sheets[0]!.values).toEqual([['mine']]);
  expect(
    world.sheets.slice(6).flatMap(sheet => sheet.values.slice(1).filter(() => sheet.name !== 'Settings' && sheet.name !== 'Metrics')),
  ).toEqual([]);
  expect(world.toasts.pop()).toBe('The worked example is gone, and the report is blank again.');
});

test('with the worked example goes all that its audit wrote: the report looks as after set-up, and nothing is left to compare with', () => {
  const empty = start({ Notes: [['mine']] });
  empty.world.answers = [{ button: 'CANCEL' }];
  empty.bundle.setUpAudit!();
  const { world, bundle } = start({ Notes: [['mine']] });
  bundle.setUpAudit!();
  bundle.checkAlignmentNow!();
  bundle.saveThisAuditNow!();
  const sheetOf = (of: typeof world, name: string) => of.sheets.find(sheet => sheet.name === name)!;
  sheetOf(world, 'Findings').values[2]![20] = 'mine, beside';
  expect(sheetOf(world, 'History').values.length).toBeGreaterThan(20);
  bundle.setUpAudit!();
  const cellsOf = (of: typeof world, name: string) =>
    sheetOf(of, name)
      .values.flatMap(row => row.slice(0, 20))
      .filter(cell => cell !== '');
  for (const name of ['Summary', 'Alignment', 'Findings', 'Journey', 'Data check']) {
    expect([name, cellsOf(world, name)]).toEqual([name, cellsOf(empty.world, name)]);
    expect([name, sheetOf(world, name).charts.length]).toEqual([name, sheetOf(empty.world, name).charts.length]);
  }
  expect(JSON.stringify(sheetOf(world, 'Findings').values)).toContain('mine, beside');
  expect(cellsOf(world, 'History')).toContain('Promise ID');
  expect(cellsOf(world, 'History').filter(cell => /^P\d/.test(String(cell)))).toEqual([]);
  expect(bundle.sidebarCall!('state', [])).toMatchObject({ ok: true, value: { last: null, saved: null, examples: 0 } });
  expect(world.alerts.every(({ text }) => !text.includes('went wrong'))).toBe(true);
});

// Checklist 51: a tab of the user's own that bears the name of a report is never written to.
test('a Summary of the user’s own stops the check with one sentence, and nothing is written', () => {
  const { world, bundle } = start({ ...small, Summary: [['My own summary']] });
  const before = snapshot(world);
  bundle.checkAlignmentNow!();
  expect(world.alerts[0]!.text).toContain('A tab of your own bears the name “Summary”');
  expect(snapshot(world)).toEqual(before);
});

test('an empty Summary of the user’s, however small, becomes the report', () => {
  const { world, bundle } = start({ ...small, Summary: [] });
  const summary = world.sheets.find(sheet => sheet.name === 'Summary')!;
  Object.assign(summary, { rows: 5, columns: 3 });
  bundle.checkAlignmentNow!();
  expect(world.alerts).toEqual([]);
  expect([summary.values[0]![0], summary.protections.length, summary.hasGridlines]).toEqual(['Promise audit', 1, false]);
});

// Checklist 52, 53, 78, 82, 89.
test('what users put beside, below and into a report stays, and notes follow their promise', () => {
  const { world, bundle } = start();
  bundle.checkAlignmentNow!();
  const alignment = world.sheets.find(sheet => sheet.name === 'Alignment')!;
  const header = alignment.values.findIndex(row => row[0] === 'Promise ID');
  const notes = alignment.values[header]!.indexOf('Notes');
  const [first, second] = [header + 1, header + 2];
  alignment.values[first]![notes] = 'ask Ann';
  alignment.values[second]!.push('beside');
  alignment.columns += 3;
  const end = markOf(world, alignment)!.rows;
  while (alignment.values.length <= end + 2) alignment.values.push([]);
  alignment.values[end + 2] = ['below'];
  alignment.widths.set(2, 999);
  const mine = gradient({ row: 4, column: 0, rows: 896, columns: 30 });
  alignment.rules.push(mine);
  const ours = alignment.rules.length - 1;
  // As a run that was cut off leaves it: the add-on's own rules are put anew.
  const [marks] = world.metadata;
  marks!.value = marks!.value.replace(/"isOpen":false/g, '"isOpen":true');
  const promises = world.sheets.find(sheet => sheet.name === 'Promises')!;
  promises.values.push(
    ['P3', 'Shop', 'Open late', 'Resolved', 'yes', 0.9, 0.9],
    ['P4', 'Phone', 'Never busy', 'Resolved', 'yes', 0.9, 0.9],
  );
  const [, one, two] = promises.values;
  promises.values[1] = two!;
  promises.values[2] = one!;
  world.alerts.length = 0;
  bundle.checkAlignmentNow!();
  expect(world.alerts).toEqual([]);
  expect(alignment.rules).toHaveLength(ours + 1);
  const texts = alignment.values.map(row => row.join('|'));
  expect(alignment.values.find(row => row[0] === 'P1')![notes]).toBe('ask Ann');
  expect(alignment.widths.get(2)).toBe(999);
  expect(alignment.rules.filter(isMine)).toHaveLength(1);
  expect(texts.some(text => text.endsWith('|beside'))).toBe(true);
  expect(alignment.values.findIndex(row => row[0] === 'below')).toBeGreaterThan(end);
});

test('what users write below a blank report is pushed down, and the rows above it look like those of the list', () => {
  const { world, bundle } = start();
  world.answers = [{ button: 'CANCEL' }];
  bundle.setUpAudit!();
  const findings = world.sheets.find(sheet => sheet.name === 'Findings')!;
  findings.values[5] = ['mine'];
  const mine = gradient({ row: 3, column: 0, rows: 997, columns: 2 });
  findings.rules.push(mine);
  bundle.checkAlignmentNow!();
  expect(world.alerts.slice(1).map(({ text }) => text)).toEqual([expect.stringContaining('newly broken')]);
  const { rows } = markOf(world, findings)!;
  expect(findings.values.findIndex(row => row[0] === 'mine')).toBeGreaterThanOrEqual(rows);
  const looksOf = (row: number) => ['Background', 'TextStyle', 'NumberFormat'].map(property => propertyOf(findings, property, row, 2));
  expect(looksOf(3)).not.toEqual(looksOf(2));
  for (let row = 4; row < rows; row++) expect([row, looksOf(row)]).toEqual([row, looksOf(3)]);
  expect(findings.rules.filter(isMine)).toHaveLength(1);
});

test('a chart that the user deleted is not made again', () => {
  const { world, bundle } = start();
  bundle.checkAlignmentNow!();
  const journey = world.sheets.find(sheet => sheet.name === 'Journey')!;
  expect(journey.charts).toHaveLength(1);
  journey.charts = [];
  world.sheets.find(sheet => sheet.name === 'Evidence')!.values[1]![2] = 5;
  bundle.checkAlignmentNow!();
  expect(journey.charts).toHaveLength(0);
});

// Checklist 86, 48, 80, 34.
test('somebody else at work and a viewer each get one plain sentence, and nothing is written', () => {
  for (const [trouble, sentence] of [
    [{ isLocked: true }, 'Someone else is running the audit'],
    [{ isViewOnly: true }, 'You may only view this spreadsheet'],
  ] as const) {
    const { world, bundle } = start();
    Object.assign(world, trouble);
    const before = snapshot(world);
    bundle.checkAlignmentNow!();
    expect(world.alerts.map(alert => alert.text).join()).toContain(sentence);
    expect(snapshot(world)).toEqual(before);
  }
});

test('a protected report tab gets one plain sentence, and once it is open the next check heals the report', () => {
  const { world, bundle } = start();
  world.answers = Array.from({ length: 9 }, () => ({ button: 'CANCEL' }));
  bundle.setUpAudit!();
  world.protectedTabs.add('Findings');
  bundle.checkAlignmentNow!();
  expect(world.alerts.pop()!.text).toMatch(/protected/);
  const summary = world.sheets.find(sheet => sheet.name === 'Summary')!;
  expect(String(summary.values[0]![0])).toContain('is being written');
  world.protectedTabs.clear();
  bundle.checkAlignmentNow!();
  expect(String(summary.values[0]![0])).toContain('Promise audit');
  expect(world.sheets.find(sheet => sheet.name === 'Findings')!.values.length).toBeGreaterThan(5);
});

test('Check data writes the tab Data check, nothing else, and says how much it found', () => {
  const { world, bundle } = start({
    ...small,
    Evidence: [...small.Evidence!, ['Shp', 'CSAT', 4, null, 'Survey'], ['Shop', 'CSAT', 9, null, 'Survey']],
  });
  const before = snapshot(world);
  bundle.checkDataNow!();
  expect(world.toasts.pop()).toBe('1 error, 1 other remark: see the tab Data check.');
  expect(snapshot(world, sheet => sheet.name !== 'Data check')).toEqual(before);
  expect(JSON.stringify(world.sheets[3]!.values)).toContain('Did you mean “Shop”?');
});

test('Save this audit keeps a row per promise; saving again on the same day takes its place', () => {
  const { world, bundle } = start({
    ...small,
    Settings: [
      ['Setting', 'Value'],
      ['Audit date', '2026-11-22'],
    ],
  });
  bundle.saveThisAuditNow!();
  bundle.saveThisAuditNow!();
  const history = world.sheets.find(sheet => sheet.name === 'History')!;
  const rowsOf = (): unknown[] => history.values.filter(row => /^P\d/.test(String(row[1]))).map(row => [dayOf(Number(row[0])), row[1]]);
  expect(rowsOf()).toEqual([
    ['2026-11-22', 'P1'],
    ['2026-11-22', 'P2'],
  ]);
  world.sheets.find(sheet => sheet.name === 'Settings')!.values[1]![1] = '2026-11-23';
  bundle.saveThisAuditNow!();
  expect(rowsOf()).toHaveLength(4);
  bundle.checkAlignmentNow!();
  expect(JSON.stringify(world.sheets.find(sheet => sheet.name === 'Findings')!.values)).not.toContain('no earlier audit');
});

test('History and notes survive a new name of their tab', () => {
  const { world, bundle } = start({
    ...small,
    Settings: [
      ['Setting', 'Value'],
      ['Audit date', '2026-11-22'],
    ],
  });
  bundle.saveThisAuditNow!();
  bundle.checkAlignmentNow!();
  const [history, alignment] = ['History', 'Alignment'].map(name => world.sheets.find(sheet => sheet.name === name)!);
  const notes = alignment!.values.find(row => row[0] === 'Promise ID')!.indexOf('Notes');
  alignment!.values.find(row => row[0] === 'P1')![notes] = 'ask Ann';
  for (const sheet of [history!, alignment!]) sheet.name = `Our ${sheet.name}`;
  world.sheets.find(sheet => sheet.name === 'Settings')!.values[1]![1] = '2026-11-23';
  bundle.saveThisAuditNow!();
  bundle.checkAlignmentNow!();
  expect(history!.values.filter(row => /^P\d/.test(String(row[1]))).map(row => dayOf(Number(row[0])))).toEqual([
    '2026-11-22',
    '2026-11-22',
    '2026-11-23',
    '2026-11-23',
  ]);
  expect(alignment!.values.find(row => row[0] === 'P1')![notes]).toBe('ask Ann');
  expect(JSON.stringify(alignment!.values)).toContain('Change since 22 November 2026');
});

describe('where a newly broken promise has no open action', () => {
  const Actions = [
    ['Who', 'Promise ID', 'Our own', 'Status', 'Opened on', 'Promise'],
    ['Zoe', 'P9', 'mine', 'Open'],
  ];
  const rowsOf = (world: ReturnType<typeof makeWorld>): unknown[][] =>
    world.sheets.find(sheet => sheet.name === 'Actions')!.values.filter(row => row.some(cell => cell !== ''));
  const textOf = (world: ReturnType<typeof makeWorld>, tab: string): string =>
    JSON.stringify(world.sheets.find(sheet => sheet.name === tab)!.values);

  test('Check alignment asks; OK adds a row below the others, which the report knows of, and asks no more', () => {
    const { world, bundle } = start({
      ...small,
      Actions,
      Settings: [
        ['Setting', 'Value'],
        ['Audit date', '2026-11-22'],
      ],
    });
    bundle.checkAlignmentNow!();
    expect(world.alerts.map(({ text }) => text)).toEqual([
      '1 promise is newly broken and has no open action. Press OK to add a row for it at the end of the tab Actions. Press Cancel to leave that tab as it is.',
    ]);
    expect(
      rowsOf(world)
        .slice(0, 2)
        .map(row => row.slice(0, 4)),
    ).toEqual(Actions.map(row => row.slice(0, 4)));
    // The day is a date, as those are that users type: it can be filtered and counted with.
    expect(rowsOf(world).slice(2)).toEqual([['Retail', 'P1', '', 'Open', serialOf('2026-11-22'), 'A smile']]);
    expect(propertyOf(world.sheets.find(sheet => sheet.name === 'Actions')!, 'NumberFormat', 2, 4)).toBe('yyyy-mm-dd');
    expect(textOf(world, 'Findings')).not.toContain('no action is open');
    expect(bundle.sidebarCall!('changed', [])).toEqual({ ok: true, value: false });
    bundle.checkAlignmentNow!();
    expect(world.alerts).toHaveLength(1);
    expect(rowsOf(world)).toHaveLength(3);
  });

  test('a row that a colleague types while the report is being made stays below the one that is added', () => {
    const { world, bundle } = start({ ...small, Actions });
    const { call } = world;
    const typed = ['Ann', 'P8', 'hers', 'Open'];
    let rows = 0;
    world.call = (name, ...rest) => {
      // The first thing that is said in the report.
      if (name === 'Range.setValue' && rows === 0) rows = world.sheets.find(sheet => sheet.name === 'Actions')!.values.push(typed);
      call(name, ...rest);
    };
    bundle.checkAlignmentNow!();
    expect([rows, rowsOf(world).map(row => row[1])]).toEqual([4, ['Promise ID', 'P9', 'P1', 'P8']]);
    expect(rowsOf(world)[3]).toEqual(typed);
  });

  test('a row that a colleague types while the dialog is open is known to the report, and no change', () => {
    const { world, bundle } = start({ ...small, Actions });
    const hers = ['Ann', 'p1', 'hers', 'In progress'];
    world.answers = [
      {
        get button() {
          world.sheets.find(sheet => sheet.name === 'Actions')!.values.push(hers);
          return 'OK';
        },
      },
    ];
    bundle.checkAlignmentNow!();
    expect(rowsOf(world).slice(2)).toEqual([hers]);
    expect(textOf(world, 'Findings')).not.toContain('no action is open');
    expect(bundle.sidebarCall!('changed', [])).toEqual({ ok: true, value: false });
  });

  test('Cancel leaves the tab as it is, and from the second audit on the report says that none is open', () => {
    const dated = (day: string) => [
      ['Setting', 'Value'],
      ['Audit date', day],
    ];
    const { world, bundle } = start({ ...small, Actions, Settings: dated('2026-11-21') });
    world.answers = [{ button: 'CANCEL' }, { button: 'CANCEL' }];
    bundle.checkAlignmentNow!();
    expect(rowsOf(world)).toHaveLength(2);
    expect(textOf(world, 'Findings')).not.toContain('no action is open');
    bundle.saveThisAuditNow!();
    world.sheets.find(sheet => sheet.name === 'Settings')!.values = dated('2026-11-22');
    bundle.checkAlignmentNow!();
    expect(rowsOf(world)).toHaveLength(2);
    expect(textOf(world, 'Findings')).toContain('no action is open');
  });

  test('the sidebar does not ask, and without a tab for actions nobody is asked', () => {
    const { world, bundle } = start({ ...small, Actions });
    bundle.sidebarCall!('check', []);
    expect([world.alerts, rowsOf(world).length]).toEqual([[], 2]);
    const other = start();
    other.bundle.checkAlignmentNow!();
    expect(other.world.alerts).toEqual([]);
  });
});

// Checklist 96, 34.
test('an empty spreadsheet gets one sentence that says what to do', () => {
  const { world, bundle } = start({ Sheet1: [] });
  bundle.checkAlignmentNow!();
  expect(world.alerts[0]!.text).toContain('Set up audit');
});
