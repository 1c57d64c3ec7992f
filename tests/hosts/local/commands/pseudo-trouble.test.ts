import { rmSync } from 'node:fs';
import { main } from '../../../../src/hosts/local/commands/main';
import { quietTerminal } from '../terminal';
import { pseudoShop } from './pseudo-shop';
import { heard, hidden, lettersIn } from './pseudo-words';

jest.mock('../../../../src/hosts/local/words', () => jest.requireActual('./pseudo-words').mocked());

jest.setTimeout(120_000);
const terminal = quietTerminal();
const at = pseudoShop();
const folder = at('');
const before = process.env.CHROMIUM;
beforeAll(() => {
  process.env.CHROMIUM = at('沒有');
});
afterAll(() => {
  if (before === undefined) delete process.env.CHROMIUM;
  else process.env.CHROMIUM = before;
  rmSync(folder, { recursive: true });
});
beforeEach(() => heard.splice(0));

describe('with every word marked, nothing stands bare in what is said of bad input', () => {
  test.each([
    ['起'],
    ['run'],
    ['new'],
    ['collect', '@'],
    ['connect', '@'],
    ['start', '多'],
    ['run', '@', '多'],
    ['run', '~無.xlsx'],
    ['run', '~圖.txt'],
    ['run', '~壞.xlsx'],
    ['run', '~空'],
    ['run', '~無承諾'],
    ['run', '~無欄'],
    ['run', '~無列'],
    ['run', '~佔用.xlsx', '-o', '~出.xlsx'],
    ['run', '@', '-o', '~無/出.xlsx'],
    ['run', '@', '-o', '出.csv'],
    ['run', '@', '-o', '~出.xlsx', '--md', '~出.xlsx'],
    ['run', '@', '-o', '~出.xlsx', '--md', '@'],
    ['run', '@', '-o', '~出.xlsx', '--md', '~空'],
    ['run', '@', '-o', '~別人.xlsx'],
    ['run', '@', '-o', '~壞.xlsx'],
    ['run', '@', '-o', '~出.xlsx', '--in-place'],
    ['run', '~無列', '--in-place'],
    ['run', '@', '--as-of', '1.1.26'],
    ['run', '@', '--lang', '無'],
    ['run', '@', '--jsn', '無'],
    ['run', '@', '--png', '-'],
    ['run', '@', '--png', '~圖.png'],
    ['run', '@', '--json', '-', '--md', '-'],
    ['run', '@', '--json'],
    ['run', '@', '--save=1'],
    ['run', '@', '--undo'],
    ['run', '@', '--claim', '丁', '-o', '~出.xlsx'],
    ['run', '@', '--owner', '無人', '-o', '~出.xlsx'],
    ['run', '@', '--segments', '店', '-o', '~出.xlsx'],
    ['run', '@', '--actions', '丁', '-o', '~出.xlsx'],
    ['run', '@', '--engine', '無'],
    ['run', '@', '--max-bytes', '無'],
    ['run', '@', '--timeout', '無'],
    ['sql', '@'],
    ['sql', '@', '--dialect', '無'],
    ['sql', '@', '--dialect', 'duckdb'],
    ['new', '@'],
    ['fix', '@', '--only', '無'],
    ['fix', '@', '--only', '99'],
    ['fix', '@', '--undo', '-o', '~出.xlsx'],
    ['match', '@', '--only', '1', '--not', '1', '-o', '~出.xlsx'],
    ['match', '@', '--not', '99', '-o', '~出.xlsx'],
    ['match', '@', '--plan', '~問卷.csv'],
    ['match', '@', '--plan', '~錯配對.csv', '-o', '~出.xlsx'],
    ['collect', '@', '~無.txt'],
    ['collect', '@', '~空'],
    ['collect', '@', '~圖.txt'],
    ['collect', '@', '~長.txt'],
    ['connect', '@', '~無.csv'],
    ['connect', '@', '~空.csv'],
    ['connect', '@', '承諾'],
    ['connect', '@', '~空'],
    ['connect', '@', '~問卷.csv', '--plan', '~問卷.csv'],
    ['connect', '@', '~問卷.csv', '--plan', '~錯計畫.csv', '-o', '~出.xlsx'],
    ['connect', '@', '~問卷.csv', '--plan', '~缺計畫.csv', '-o', '~出.xlsx'],
    ['connect', '@', 'duckdb:無.parquet'],
    ['connect', '@', 'duckdb:舊碼.csv'],
  ])('%s %s %s %s %s %s', async (...given) => {
    expect(await main(given.map(one => one.replace('~', `${folder}/`).replace('@', at('書.xlsx'))))).toBe(2);
    expect(terminal.said).toContain('⟦');
    expect(lettersIn(terminal.said, folder)).toEqual([]);
    expect(hidden(folder)).toEqual([]);
  });
});
