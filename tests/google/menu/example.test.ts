import { names, start } from '../started';

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

test('the worked example is offered only where its promises could be made: beside a tab of promises it would not be whole', () => {
  const { world, bundle } = start({ Notes: [['mine']] });
  bundle.setUpAudit!();
  bundle.setUpAudit!();
  const [before, asked] = [names(world), world.alerts.length];
  bundle.setUpAudit!();
  expect([names(world), world.alerts.length]).toEqual([before, asked]);
  expect(world.toasts.pop()).toContain('All tabs are there already');
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
