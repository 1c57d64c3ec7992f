import { readFileSync, rmSync } from 'node:fs';
import { main } from '../../../../src/hosts/local/commands/main';
import { quietTerminal } from '../terminal';
import { pseudoShop } from './pseudo-shop';
import { heard, hidden, lettersIn } from './pseudo-words';

jest.mock('../../../../src/hosts/local/words', () => jest.requireActual('./pseudo-words').mocked());

jest.setTimeout(120_000);
const terminal = quietTerminal();
const at = pseudoShop();
const folder = at('');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => heard.splice(0));

describe('with every word marked, nothing stands bare in what a command says', () => {
  test.each([
    ['--help'],
    ['start'],
    ['new', '~新.xlsx'],
    ['new', '~例.xlsx', '--sample'],
    ['run', '~書.xlsx', '-o', '~一.xlsx', '--save', '--actions'],
    ['run', '~一.xlsx', '--in-place', '--actions', '甲'],
    ['run', '~書.xlsx', '-o', '~二.xlsx', '--md', '-', '--claim', '甲', '--segments'],
    ['run', '~書.xlsx', '-o', '~二.xlsx', '--owner', '王小姐'],
    ['check', '~書.xlsx'],
    ['fix', '~書.xlsx'],
    ['fix', '~書.xlsx', '--yes', '-o', '~三.xlsx'],
    ['fix', '~三.xlsx', '--yes', '--in-place'],
    ['match', '~書.xlsx'],
    ['match', '~書.xlsx', '--yes', '-o', '~四.xlsx'],
    ['match', '~書.xlsx', '--only', '1', '-o', '~五.xlsx'],
    ['match', '~書.xlsx', '--plan', '~配對.csv'],
    ['match', '~書.xlsx', '--plan', '~配對.csv', '-o', '~六.xlsx'],
    ['read', '~書.xlsx'],
    ['read', '~書.xlsx', '--yes', '-o', '~七.xlsx'],
    ['collect', '~書.xlsx', '~網站.txt'],
    ['collect', '~書.xlsx', '~網站.txt', '--yes', '-o', '~八.xlsx'],
    ['connect', '~書.xlsx', '~問卷.csv'],
    ['connect', '~書.xlsx', '~問卷.csv', '--yes', '-o', '~九.xlsx'],
    ['connect', '~書.xlsx', '~問卷.csv', '--plan', '~計畫.csv'],
    ['connect', '~書.xlsx', '~問卷.csv', '--plan', '~計畫.csv', '-o', '~十.xlsx'],
    ['sql', '~外.xlsx', '--dialect', 'duckdb'],
  ])('%s %s %s %s %s', async (...given) => {
    await main(given.map(one => one.replace('~', `${folder}/`)));
    expect(terminal.said).toContain('⟦');
    // Statements are for a database, what is said of them is a comment.
    const said = given[0] === 'sql' ? terminal.said.replace(/^(?!--).*$/gm, '') : terminal.said;
    expect(lettersIn(said, folder)).toEqual([]);
    expect(hidden(folder)).toEqual([]);
  });

  test.each(['計畫.csv', '配對.csv'])('and in the plan that was asked for, %s', name => {
    const plan = readFileSync(at(name), 'utf8');
    expect(plan.split('\n').length).toBeGreaterThan(2);
    expect(lettersIn(plan)).toEqual([]);
  });
});
