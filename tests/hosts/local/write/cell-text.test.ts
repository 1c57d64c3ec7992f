import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { files, place, report, spreadsheet, xmlOf } from '../files';

test.each(['=1+1', '+x', '-x', '@x', "'quoted", '\tx', '007', '1/2', ' x ', 'a\nb', 'TRUE', '<b>&"', '😀'])(
  '%j stays the text it is',
  async text => {
    const out = place();
    const workbook = openWorkbook(files({ 'Evidence.csv': `Comment,n\n"${text.replace(/"/g, '""')}",1` }));
    workbook.writeReport(report([[text]]));
    workbook.appendRows('Evidence', [[text]]);
    workbook.createInputTab({
      name: 'Input',
      columns: [{ header: text, note: '', isRequired: true, choices: [], format: '', width: 9 }],
      rows: [[text]],
    });
    await workbook.save(out);
    const again = openWorkbook(out);
    expect([again.head('Summary', 1), again.head('Evidence', 3), again.head('Input', 2)]).toEqual([
      [[text]],
      [['Comment', 'n'], [text, 1], [text]],
      [[text], [text]],
    ]);
    for (const tab of ['Summary', 'Evidence', 'Input']) expect(xmlOf(out, tab)).not.toContain('<f>');
  },
);

test('text beyond what a cell holds is cut with an ellipsis, and what XML forbids is dropped', async () => {
  const out = place();
  const workbook = openWorkbook(files({ 'A.csv': 'a,b\n,\u0001c\u000b' }));
  workbook.writeReport(report([['x'.repeat(33_000)], ['a\u0001b\ufffe\ud800c\r\nd']]));
  await workbook.save(out);
  const again = openWorkbook(out);
  const [[long], [clean]] = again.head('Summary', 2) as [[string], [string]];
  expect([long.length, long.slice(-2), clean]).toEqual([32_767, 'x…', 'abc\nd']);
  expect(again.head('A', 2)[1]).toEqual([null, 'c']);
});

test('what looks like the code of a sign stays the text it is', async () => {
  const out = place();
  const texts = ['How_x0020_was_x0020_it', '_x001B_', '_x005F_x0041_', 'a_x0041'];
  const path = spreadsheet({ Mine: [['x']] });
  const workbook = openWorkbook(path);
  workbook.writeReport(report(texts.map(text => [text])));
  workbook.appendRows(
    'Mine',
    texts.map(text => [text]),
  );
  workbook.bring(
    'Survey',
    texts.map(text => [text]),
  );
  await workbook.save(out);
  const again = openWorkbook(out);
  const cells = texts.map(text => [text]);
  expect([again.head('Summary', 9), again.head('Mine', 9).slice(1), again.head('Survey', 9)]).toEqual([cells, cells, cells]);
});
