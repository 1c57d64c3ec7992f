import { goingOn, hintIn, placeGiven } from '../../../../src/hosts/local/commands/hints/hint';
import { main } from '../../../../src/hosts/local/commands/main';
import { file, place } from '../files';
import { quietTerminal } from '../terminal';

const terminal = quietTerminal();

/** The command that was printed on a line of its own, as a shell would cut it. */
function hinted(): string[] {
  const [line = ''] = /^ {2}npx promise-audit .*$/m.exec(terminal.said) ?? [];
  return (line.trim().match(/"(?:\\.|[^"\\])*"|\S+/g) ?? []).slice(2).map(part => part.replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1'));
}

test('a name that a shell would cut or read stands in quotes', () => {
  expect(hintIn('pl')('run', 'mój audyt.xlsx', 'żółty.csv')).toBe('npx promise-audit run "mój audyt.xlsx" żółty.csv --lang pl');
  expect(hintIn(null)('run', 'a $5 "x".xlsx')).toBe('npx promise-audit run "a \\$5 \\"x\\".xlsx"');
});

test('where the workbook goes is said again', () => {
  expect(placeGiven({ out: 'b.xlsx', isInPlace: false })).toEqual(['-o', 'b.xlsx']);
  expect(placeGiven({ out: null, isInPlace: true })).toEqual(['--in-place']);
  expect(goingOn({ workbook: 'a.xlsx', out: 'a.xlsx', isInPlace: false })).toEqual(['--in-place']);
  expect(goingOn({ workbook: 'a.xlsx', out: 'b.xlsx', isInPlace: false })).toEqual([]);
});

test.each([[[]], [['--lang', 'pl']], [['--lang', 'zh-TW']]])('a printed command does what it says, as it stands: %j', async language => {
  const [book, out] = [place('my audit.xlsx'), place('out.xlsx')];
  expect(await main(['new', book, ...language])).toBe(0);
  expect(hinted()).toEqual(['run', book, ...language]);

  terminal.said = '';
  const copy = file('our copy.txt', 'Your room is ready at 3 p.m.\nWe answer every mail within two days.\n');
  expect(await main(['collect', book, copy, '--from', 'Front page', '-o', out, ...language])).toBe(0);
  expect(hinted()).toEqual(['collect', book, copy, '--from', 'Front page', '-o', out, ...language, '--yes']);
  expect(await main(hinted())).toBe(0);

  terminal.said = '';
  expect(await main(['match', out, '--in-place', ...language])).toBe(0);
});
