import { small } from '../books';
import { snapshot } from '../stand-in/state';
import { start } from '../started';

// Checklist 51: a tab of the user's own that bears the name of a report is never written to.
test('a Summary of the user’s own stops the check with one sentence, and nothing is written', () => {
  const { world, bundle } = start({ ...small, Summary: [['My own summary']] });
  const before = snapshot(world);
  bundle.checkAlignmentNow!();
  expect(world.alerts[0]!.text).toContain('A tab of your own has the name “Summary”');
  expect(snapshot(world)).toEqual(before);
});

// Checklist 86, 48, 80, 34.
test('somebody else at work and a viewer each get one plain sentence, and nothing is written', () => {
  for (const [trouble, sentence] of [
    [{ isLocked: true }, 'Someone else is running the audit'],
    [{ isViewOnly: true }, 'You can only view this spreadsheet'],
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

// Checklist 96, 34.
test('an empty spreadsheet gets one sentence that says what to do', () => {
  const { world, bundle } = start({ Sheet1: [] });
  bundle.checkAlignmentNow!();
  expect(world.alerts[0]!.text).toContain('Set up audit');
});
