import { small } from '../books';
import { dayOf } from '../stand-in/calendar';
import { start } from '../started';

const dated = {
  ...small,
  Settings: [
    ['Setting', 'Value'],
    ['Audit date', '2026-11-22'],
  ],
};

test('Save this audit keeps a row per promise; saving again on the same day takes its place', () => {
  const { world, bundle } = start(dated);
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
  const { world, bundle } = start(dated);
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
