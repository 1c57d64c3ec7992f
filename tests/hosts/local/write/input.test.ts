import { readPart } from '../../../../src/hosts/local/package/package';
import { newWorkbook, openWorkbook } from '../../../../src/hosts/local/read/open';
import { partsOf, place, xmlOf } from '../files';

test('an input tab has a header with notes, drop-downs that only warn, widths, formats and its rows', async () => {
  const out = place();
  const workbook = newWorkbook();
  const column = { note: '', isRequired: false, choices: [], format: '', width: 12 };
  workbook.createInputTab({
    name: 'Actions',
    columns: [
      { ...column, header: 'Promise ID', note: 'As in the tab Promises', isRequired: true, format: '@', width: 14 },
      { ...column, header: 'Opened on', format: 'yyyy-mm-dd' },
      { ...column, header: 'Status', choices: ['Open', 'In progress', 'Done'] },
      { ...column, header: 'Metric', choices: ['a, b'] },
    ],
    rows: [['007', '2026-11-22', 'Open']],
  });
  workbook.appendRows('Actions', [['P2', '2026-11-23']]);
  await workbook.save(out);
  const xml = xmlOf(out, 'Actions');
  expect(xml).toMatch(/<dataValidation [^>]*errorStyle="warning"[^>]*sqref="C2:C5000"/);
  expect(xml.match(/<dataValidation /g)).toHaveLength(1);
  expect(xml).toContain('state="frozen"');
  expect(xml).toContain('width="14"');
  expect(xml).toMatch(/<c r="B3"[^>]*><v>46349<\/v>/);
  expect(readPart(partsOf(out), 'xl/comments1.xml')).toContain('As in the tab Promises');
  expect(openWorkbook(out).head('Actions', 9)).toEqual([
    ['Promise ID', 'Opened on', 'Status', 'Metric'],
    ['007', '2026-11-22', 'Open'],
    ['P2', '2026-11-23'],
  ]);
});

test('a tab whose columns all look different is written: behind many changes of looks they are plain, and days stay what they are', async () => {
  const columns = Array.from({ length: 900 }, (_, i) => ({
    header: `Day ${i + 1}`,
    note: '',
    isRequired: false,
    choices: [],
    format: i % 2 === 0 ? 'yyyy-mm-dd' : '',
    width: 12,
  }));
  const out = place();
  const workbook = newWorkbook();
  workbook.createInputTab({ name: 'Wide', columns, rows: [columns.map(() => '2026-11-22')] });
  await workbook.save(out);
  expect(openWorkbook(out).head('Wide', 2)[1]).toEqual(columns.map(() => '2026-11-22'));
  expect(xmlOf(out, 'Wide').match(/<col /g)!.length).toBeLessThan(400);
});
