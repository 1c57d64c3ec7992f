import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Copy, TabCopy } from '../../src/app/copy';
import type { Grid } from '../../src/core/cell/cell';
import { openWorkbook } from '../../src/hosts/local/read/open';
import { look } from '../../src/report/style';
import { playgroundServer } from '../../src/serve/server';
import { playgroundWordsOf } from '../../src/words/hosts/playground';
import { nasty } from '../contract/cases/case';
import { sheetOf } from '../contract/cases/report-sheet';

const en = playgroundWordsOf('en');

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let server: Server;
let origin: string;

beforeAll(async () => {
  server = playgroundServer('dist-playground', en, 1);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const post = (path: string, body: string | Uint8Array, from = origin): Promise<Response> =>
  fetch(`${origin}${path}`, { method: 'POST', body: body as BodyInit, headers: { origin: from } });

test.each([
  ['zh-TW', '不是 .xlsx'],
  ['pl-PL,pl;q=0.9', 'nie jest plikiem'],
  ['zh-CN', 'is not an .xlsx'],
])('a page in %s reads in its language what is wrong with a file', async (language, said) => {
  const headers = { origin, 'accept-language': language };
  const answer = await fetch(`${origin}/open?name=picture.png`, {
    method: 'POST',
    body: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    headers,
  });
  expect(await answer.text()).toContain(said);
});

const tab = (title: string, grid: Grid, traits: Partial<TabCopy> = {}): TabCopy => ({
  title,
  name: title,
  isReport: false,
  grid,
  formats: [],
  widths: [],
  report: null,
  ...traits,
});

async function saved(tabs: TabCopy[]): Promise<ReturnType<typeof openWorkbook>> {
  const answer = await post('/save', JSON.stringify({ tabs, issues: [] } satisfies Copy));
  expect(answer.status).toBe(200);
  const path = join(folder, 'saved.xlsx');
  writeFileSync(path, new Uint8Array(await answer.arrayBuffer()));
  return openWorkbook(path);
}

/** The status of a GET for a path that no browser would send as it is. */
const status = (path: string, host = new URL(origin).host): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const asked = request({ port, path, headers: { host } }, answer => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });

test('serves the page, and tells it that files can be opened and saved', async () => {
  const answer = await fetch(`${origin}/`);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toContain('<html data-server lang="en">');
  expect((await fetch(`${origin}/grid/o_spreadsheet.css`)).headers.get('content-type')).toBe('text/css; charset=utf-8');
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/grid/../../package.json',
  '/%2e%2e/package.json',
  '/%',
  '/grid',
  '/nothing',
  '/a%00b',
])('gives nothing outside of its folder: %s', async path => {
  expect(await status(path)).toBe(404);
});

test('refuses whoever calls this computer by another name, and what other pages send', async () => {
  expect(await status('/', 'evil.example:80')).toBe(403);
  expect((await post('/save', '{}', 'https://evil.example')).status).toBe(403);
});

test('an .xlsx is saved and opened again with each tab, text and number as it was', async () => {
  const grid: Grid = [['Text', 'Day', 'Number'], ...nasty.map((text, i) => [text, '2026-11-22', i / 4])];
  const workbook = await saved([tab('Mine', grid, { formats: ['@', 'yyyy-mm-dd', ''] }), tab('Empty', [])]);
  expect(workbook.tabs().map(({ name, isReport }) => [name, isReport])).toEqual([
    ['Mine', false],
    ['Empty', false],
  ]);
  expect(workbook.head('Mine', 99)).toEqual(grid);
});

test('a report is saved as one, with what stands below it', async () => {
  const report = sheetOf('Summary', [['Kept'], ['6']]);
  const bold = { ...report, cells: report.cells.map(row => row.map(cell => ({ ...cell, look: look({ bold: true, format: '@' }) }))) };
  const workbook = await saved([tab('Summary', [['Kept'], ['6'], [null], ['my note']], { isReport: true, report: bold })]);
  expect(workbook.tabs().map(({ name, isReport }) => [name, isReport])).toEqual([['Summary', true]]);
  expect(workbook.head('Summary', 9)).toEqual([['Kept'], ['6'], [], ['my note']]);
});

test('a .csv is opened as one tab of its name', async () => {
  const answer = await post('/open?name=Guest%20survey.csv', 'Score;Why\n4,5;ok\n007;"=1+1"\n');
  const { tabs } = (await answer.json()) as Copy;
  expect(tabs.map(({ title, grid }) => [title, grid])).toEqual([
    [
      'Guest survey',
      [
        ['Score', 'Why'],
        ['4,5', 'ok'],
        ['007', '=1+1'],
      ],
    ],
  ]);
});

test('tabs of the audit are opened with the formats that set-up would give their columns', async () => {
  const { tabs } = (await (await post('/open?name=Promises.csv', 'Promise,Promised for,Mine\nQuick,0.9,1\n')).json()) as Copy;
  expect(tabs[0]!.formats).toEqual(['@', '0%', '']);
});

test('what was noticed in a .csv names its tab', async () => {
  const { issues } = (await (await post('/open?name=..%2F..%2Fsurvey.csv', 'A,B\n1,2\n1,2,3\n')).json()) as Copy;
  expect(issues).toMatchObject([{ code: 'ragged-rows', tab: 'survey' }]);
});

test.each([
  ['notes.xlsx', 'no workbook at all', '“notes.xlsx” is not an .xlsx, .ods, .xls or .csv file.'],
  ['', '', 'is not an .xlsx'],
  ['large.csv', 'a,b\n'.repeat(300_000), 'The file is larger than 1 MB: use the command line for it.'],
  ['empty.csv', '', 'There is nothing in “empty.csv”.'],
])('says what is wrong with a file in one sentence: %s', async (name, body, sentence) => {
  const answer = await post(`/open?name=${encodeURIComponent(name)}`, body);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(await answer.text()).toContain(sentence);
});

const plain = tab('Mine', [['a'], [1]]);
const sheet = sheetOf('Summary', [['Kept']]);

test.each([
  ['', ''],
  ['nonsense', 'nonsense'],
  ['nothing', '{}'],
  ['null', 'null'],
  ['no tab', '{"tabs":[]}'],
  ['a tab that is none', '{"tabs":[null]}'],
  ['a tab without cells', JSON.stringify({ tabs: [{ ...plain, grid: undefined }] })],
  ['cells that are objects', JSON.stringify({ tabs: [{ ...plain, grid: [[{}]] }] })],
  ['a row that is none', JSON.stringify({ tabs: [{ ...plain, grid: [null] }] })],
  ['a title that is a number', JSON.stringify({ tabs: [{ ...plain, title: 7 }] })],
  ['formats that are none', JSON.stringify({ tabs: [{ ...plain, formats: [1] }] })],
  ['a report without cells', JSON.stringify({ tabs: [{ ...plain, report: {} }] })],
  ['a report whose cells have no look', JSON.stringify({ tabs: [{ ...plain, report: { ...sheet, cells: [[{ value: 1 }]] } }] })],
  ['a report with a rule that is none', JSON.stringify({ tabs: [{ ...plain, report: { ...sheet, rules: [null] } }] })],
])('refuses to save what is no spreadsheet: %s', async (_, body) => {
  const log = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const answer = await post('/save', body);
  expect([answer.status, await answer.text(), log.mock.calls]).toEqual([400, en.playground.server.invalidCopy, []]);
  log.mockRestore();
});

test.each(['//', '///', 'http://['])('an address that is none gets one line: %s', async path => {
  const log = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  expect([await status(path), log.mock.calls]).toEqual([400, []]);
  log.mockRestore();
});

test('no other site can show the page, nor the sidebar, in a frame', async () => {
  for (const [path, who] of [
    ['/', "'none'"],
    ['/sidebar.html?1', "'self'"],
    ['/sidebar-pl.html?1', "'self'"],
    ['/sidebar-zh-TW.html', "'self'"],
    ['/sidebar-pl.html.js', "'none'"],
    ['/nothing', "'none'"],
  ] as const)
    expect([path, (await fetch(`${origin}${path}`)).headers.get('content-security-policy')]).toEqual([path, `frame-ancestors ${who}`]);
  expect((await fetch(`${origin}/`)).headers.get('x-frame-options')).toBe('DENY');
});

test('widths of columns are the same once it is saved and opened again, also those that users gave a report', async () => {
  const report = sheetOf('Summary', [['Promise', 'Kept']]);
  const tabs = [
    tab('Mine', [['a', 'b', 'c']], { widths: [123, 40, 300] }),
    tab('Summary', [], { report, isReport: true, widths: [null, 211] }),
  ];
  const answer = await post('/save', JSON.stringify({ tabs, issues: [] } satisfies Copy));
  const { tabs: again } = (await (await post('/open?name=x.xlsx', new Uint8Array(await answer.arrayBuffer()))).json()) as Copy;
  expect(again.map(({ title, widths }) => [title, widths.slice(0, 3)])).toEqual([
    ['Mine', [123, 40, 300]],
    ['Summary', [Math.round(report.widths[0]! * 7) + 5, 211]],
  ]);
});
