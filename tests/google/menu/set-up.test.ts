import { fill, propertyOf, snapshot } from '../stand-in/state';
import { names, start } from '../started';

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
  expect(world.alerts).toHaveLength(1);
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
  world.answers = [{ button: 'OK', text: 'Signals' }];
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
