import { main } from '../../../../src/hosts/local/commands/main';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { file, place } from '../files';
import { quietTerminal } from '../terminal';

quietTerminal();

const copy = (): string =>
  file(
    'loans.txt',
    'REPAIRS\nWe mend your bike within 2 days.\nYou get a free loan bike.\nEvery repair has a guarantee.\nOur helmets are always clean.\n',
  );
const promisesIn = (path: string): [string, string][] => {
  const [header = [], ...rows] = openWorkbook(path).head('Promises', 50);
  const [id, text] = ['Promise ID', 'Promise'].map(name => header.indexOf(name));
  return rows.filter(row => row[text!]).map(row => [String(row[id!] ?? ''), String(row[text!])]);
};

test('collecting again onto an older copy goes by the same numbers, keeps what stands there, and adds the rest behind it', async () => {
  const [book, out, text] = [place('loans.xlsx'), place('loans.out.xlsx'), copy()];
  await main(['new', book]);
  expect(await main(['collect', book, text, '--only', '1,2', '-o', out])).toBe(0);
  const before = promisesIn(out);
  expect(before.map(([, said]) => said)).toEqual(['We mend your bike within 2 days', 'You get a free loan bike']);
  expect(await main(['collect', book, text, '--only', '2-3', '-o', out])).toBe(0);
  const after = promisesIn(out);
  expect(after.slice(0, 2)).toEqual(before);
  expect(after.slice(2).map(([, said]) => said)).toEqual(['Every repair has a guarantee']);
  expect(await main(['collect', book, text, '--yes', '-o', out])).toBe(0);
  expect(promisesIn(out).slice(0, 3)).toEqual(after);
  expect(promisesIn(out)).toHaveLength(4);
});
