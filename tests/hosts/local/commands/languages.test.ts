import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../../src/hosts/local/commands/main';
import { quietTerminal } from '../terminal';

jest.setTimeout(120_000);
const terminal = quietTerminal();

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

/** What the program says in a process of its own, in a language asked for by the machine's locale. */
function said(locale: string, ...given: string[]): string {
  const env = { ...process.env, LC_ALL: locale };
  const { stdout, stderr } = spawnSync(process.execPath, ['bin/promise-audit.mjs', ...given], { encoding: 'utf8', env });
  return `${stdout}${stderr}`;
}

/** What a command says, asked in this process. */
async function heard(locale: string, ...given: string[]): Promise<string> {
  process.env.LC_ALL = locale;
  await main(given);
  return terminal.said;
}

/** Names of the program, of its options, files, tools and formats, and what the Chinese example calls by Latin letters. */
const names =
  /npx|promise-audit|(?<![A-Za-z])(start|new|run|check|fix|connect|collect|match|read|sql|rum|xx|survey|website|sample)(?![A-Za-z])|\.(xlsx?|ods|csv|txt)\b|--?[a-z-]+|<[^>]*>|\S+\.(xlsx|csv|md|html|json|txt|ods|xls|png)\b|\/\S*|[A-Z]+\d+|[A-Z]{1,2}(?![A-Za-z])|shop\.voice\.reviews|Wi-Fi|App\b|exports|CSAT|NPS|CES|Mbps|TWD|Markdown|JSON|BigQuery|PostgreSQL|DuckDB|bigquery|postgres|duckdb|js|PG[A-Z]+|Chromium|Chrome|Excel|pl|en|zh-TW|GB|Enter|docs|warehouse|http\S*|E-mail|email/g;

const english = (text: string): string[] => text.replace(names, ' ').match(/[A-Za-z]{2,}.*/g) ?? [];

beforeAll(() => {
  said('zh_TW.UTF-8', 'new', at('sample.xlsx'), '--sample');
  writeFileSync(
    at('survey.csv'),
    `日期,早餐好吃嗎？,您會推薦我們嗎？（0-10）,意見\n${'2026-10-01,好吃,9,蛋餅很香\n2026-10-02,普通,6,咖啡不熱\n'.repeat(8)}`,
  );
  const free = {
    接觸點: '接觸點,階段\n客房,住宿\n早餐,住宿\n停車場,抵達\n',
    承諾: '接觸點,承諾,指標\n早餐,早餐好吃,顧客滿意度\n',
    證據: `接觸點,意見,來源類型\n${',早餐的蛋餅很香,評論\n,房裡的空調太吵了,評論\n,車位不夠停,評論\n早餐,早餐很好吃,評論\n'.repeat(6)}`,
  };
  mkdirSync(at('free'));
  for (const [name, text] of Object.entries(free)) writeFileSync(at(`free/${name}.csv`), text);
  writeFileSync(at('website.txt'), '每間客房都有免費高速網路。\n24 小時內回覆每封來信。\n我們熱愛這片土地。\n');
});

test('a Taiwanese machine is helped without English', () => {
  const help = said('zh_TW.UTF-8', '--help');
  expect(help).toMatch(/\p{Script=Han}/u);
  expect(english(help)).toEqual([]);
});

test.each([
  ['start'],
  ['new', '~made.xlsx'],
  ['run', '~sample.xlsx', '-o', '~a.xlsx', '--save', '--actions'],
  ['run', '~sample.xlsx', '-o', '~b.xlsx', '--md', '-', '--claim', 'P12', '--owner', '餐飲部', '--segments'],
  ['check', '~sample.xlsx'],
  ['fix', '~sample.xlsx'],
  ['fix', '~sample.xlsx', '--yes', '-o', '~c.xlsx'],
  ['match', '~sample.xlsx'],
  ['read', '~sample.xlsx'],
  ['connect', '~sample.xlsx', '~survey.csv', '--yes', '-o', '~d.xlsx'],
  ['connect', '~sample.xlsx', '~survey.csv', '--plan', '~plan.csv'],
  ['connect', '~sample.xlsx', '~survey.csv', '--plan', '~plan.csv', '-o', '~e.xlsx'],
  ['connect', '~sample.xlsx', '~survey.csv', '--plan', '~survey.csv'],
  ['match', '~sample.xlsx', '--yes', '-o', '~f.xlsx'],
  ['match', '~free', '--plan', '~match.csv'],
  ['match', '~free', '--plan', '~match.csv', '-o', '~g.xlsx'],
  ['read', '~sample.xlsx', '--yes', '-o', '~h.xlsx'],
  ['sql', '~sample.xlsx', '--dialect', 'duckdb'],
  ['collect', '~sample.xlsx', '~website.txt'],
  ['collect', '~sample.xlsx', '~website.txt', '--yes', '-o', '~i.xlsx'],
  ['connect', '~sample.xlsx', '~nowhere.csv'],
  ['read'],
  ['run', '~nowhere.xlsx'],
  ['run', '~sample.xlsx', '--lang', 'xx'],
  ['run', '~sample.xlsx', '--claim', 'P99'],
  ['rum', 'x'],
])('a Taiwanese machine hears no English from %s %s %s %s', async (...given) => {
  const text = await heard('zh_TW.UTF-8', ...given.map(one => one.replace('~', `${folder}/`)));
  expect(text).toMatch(/\p{Script=Han}/u);
  expect(english(text)).toEqual([]);
});

test.each(['plan.csv', 'match.csv'])('the plan that was asked for, %s, has no English either', name => {
  const plan = readFileSync(at(name), 'utf8');
  expect(plan.split('\n').length).toBeGreaterThan(2);
  expect(english(plan)).toEqual([]);
});

test.each([
  ['pl_PL.UTF-8', [], 'Utworzono'],
  ['en_GB.UTF-8', ['--lang', 'pl'], 'Utworzono'],
  ['C', [], 'Made'],
  ['zh_CN.UTF-8', [], 'Made'],
])('under %s with %j it says %s', (locale, more, start) => {
  expect(said(locale, 'new', at(`of-${locale}-${more.length}.xlsx`), ...more)).toMatch(new RegExp(`^${start} `));
});
