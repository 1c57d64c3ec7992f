import { small } from '../books';
import { serialOf } from '../stand-in/calendar';
import { propertyOf } from '../stand-in/state';
import type { makeWorld } from '../stand-in/world';
import { start } from '../started';

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
