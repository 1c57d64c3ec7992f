import { withoutApostrophe } from '../../../../src/core/cell/text';
import { readCsv } from '../../../../src/hosts/local/read/csv';
import { planFile } from '../../../../src/hosts/local/write/plan-file';

test('no text of a plan is a formula to a spreadsheet of any language, and each is read back as it was', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠a', '\t=1', 'plain', "'quoted", '"=1"', 'a=b'];
  const text = planFile([texts]);
  const cells = readCsv(Buffer.from(text), 'plan').grid[0]!.map(String);
  expect(cells.filter(cell => /^[=+\-@＝＋－＠\t\r\n]/.test(cell))).toEqual([]);
  expect(cells.map(withoutApostrophe)).toEqual(texts);
});
