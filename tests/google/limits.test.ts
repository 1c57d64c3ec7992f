import { toGoogle } from '../../src/hosts/google/cells';
import { small } from './books';
import { snapshot } from './stand-in/state';
import { start } from './started';

// Checklist 122.
test('above 200,000 rows of evidence it asks first, and Cancel leaves all as it is', () => {
  const { world, bundle } = start({
    ...small,
    Evidence: [small.Evidence![0]!, ...new Array(200_001).fill(['Shop', 'CSAT', 4, null, 'Survey'])],
  });
  const sheets = world.sheets.length;
  world.answers = [{ button: 'CANCEL' }];
  bundle.checkAlignmentNow!();
  expect(world.alerts[0]!.text).toContain('200,001 rows');
  expect(world.alerts[1]!.text).toBe('Cancelled: nothing was changed.');
  expect(world.sheets).toHaveLength(sheets);
  // OK reads them all under a lock of its own, for the dialog has let go of the first.
  for (const act of ['checkAlignmentNow', 'checkDataNow', 'saveThisAuditNow']) {
    world.alerts.length = 0;
    world.toasts = [];
    bundle[act]!();
    expect([act, world.alerts.map(({ text }) => text)]).toEqual([act, [expect.stringContaining('200,001 rows')]]);
  }
  expect(world.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Summary', 'Data check', 'History']));
}, 60_000);

// Checklist 91: a run that takes too long stops by itself before it has written anything.
test('after four and a half minutes it stops, says what to do, and nothing has changed', () => {
  const { world, bundle } = start(small);
  bundle['(() => { const real = Date.now; let calls = 0; Date.now = () => real() + (calls++ > 0 ? 271000 : 0); })']!();
  const before = snapshot(world);
  bundle.checkAlignmentNow!();
  expect(world.alerts.map(alert => alert.text).join()).toContain('shorten the period with “Evidence from”');
  expect(snapshot(world)).toEqual(before);
});

// Checklist 93: a property holds 9 KB, all of them 500 KB; the stand-in refuses more.
test('what is remembered of 300 broken promises fits into the properties, in one call', () => {
  const { world, bundle } = start({
    ...small,
    Promises: [
      small.Promises![0]!,
      ...Array.from({ length: 300 }, (_, i) => [`P${i}`, 'Shop', `Promise ${i} of ${'👩🏽好'.repeat(300)}`, 'CSAT', '>= 5', 0.9, 0.95]),
    ],
  });
  bundle.checkAlignmentNow!();
  expect(world.alerts).toEqual([]);
  expect(world.counter.others.get('Properties.setProperties')).toBe(1);
  expect(bundle.sidebarCall!('state', [])).toMatchObject({ ok: true, value: { last: { counts: { broken: 300 } } } });
});

// Checklist 69: 50,000 characters a cell, 10 million cells a spreadsheet.
test('300 promises on 100,000 rows of evidence with long comments stay within what Google takes', () => {
  const long = 'many words '.repeat(4_000);
  const each = <T>(count: number, row: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => row(i));
  const { world, bundle } = start({
    Touchpoints: [['Touchpoint', 'Stage'], ...each(300, i => [`Shop ${i}`, `Stage ${i % 6}`])],
    Promises: [
      small.Promises![0]!,
      ...each(300, i => [`P${i}`, `Shop ${i}`, `${i % 100 ? '' : long}Promise ${i}`, 'CSAT', '>= 4', 0.9, 0.95]),
    ],
    Evidence: [
      small.Evidence![0]!,
      ...each(100_000, i => [`Shop ${i % 300}`, 'CSAT', 1 + (i % 5), i % 5_000 ? `Word ${i}` : long, 'Survey']),
    ],
  });
  bundle.checkAlignmentNow!();
  expect(world.alerts).toEqual([]);
  const reports = world.sheets.slice(3);
  expect(reports.map(({ name }) => name).sort()).toEqual(['Alignment', 'Data check', 'Findings', 'Journey', 'Summary']);
  const lengths = reports.flatMap(({ values, formulas }) => [...values.flat(), ...formulas.values()].map(cell => String(cell).length));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(50_000);
  expect(reports.reduce((sum, { rows, columns }) => sum + rows * columns, 0)).toBeLessThan(1_000_000);
}, 60_000);

// Checklist 69: Google refuses a cell of more than 50,000 characters.
test('a text too long for a cell is cut with an ellipsis', () => {
  const cut = toGoogle('x'.repeat(60_000)) as string;
  expect(cut.length).toBeLessThanOrEqual(50_000);
  expect(cut.endsWith('…')).toBe(true);
});

// Checklist 66: nine hundred rows of boxes that nobody ticked are no evidence.
test('rows of unticked boxes and blanks are no evidence', () => {
  const { world, bundle } = start({ ...small, Evidence: [...small.Evidence!, ...new Array(900).fill(['', '', false, '', ''])] });
  bundle.checkAlignmentNow!();
  expect(JSON.stringify(world.sheets.find(sheet => sheet.name === 'Summary')!.values)).toContain('32 values read');
});

// Checklist 55: a formula in a cell that looks blank is not written over.
test('an ID cell that holds a formula is left alone', () => {
  const { world, bundle } = start(small);
  const promises = world.sheets.find(sheet => sheet.name === 'Promises')!;
  promises.formulas.set(2 * 20_000, '=IF(FALSE;"x";"")');
  bundle.checkAlignmentNow!();
  expect(promises.values[2]![0]).toBe('');
});
