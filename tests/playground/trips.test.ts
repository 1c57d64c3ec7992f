import { utils, write } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import type { Grid } from '../../src/core/cell/cell';
import { columnLetters } from '../../src/core/cell/reference';
import { openWorkbook } from '../../src/hosts/local/read/open';
import { playgroundWordsOf } from '../../src/words/hosts/playground';
import { auditTabs } from '../app/tiny';
import { example } from '../google/books';
import { hasBrowser, launch } from '../sidebar/browser';
import type { Playground } from './page';
import { openPlayground } from './page';

const en = playgroundWordsOf('en');

const { google, playground: words } = en;

/** A trip takes a second or two, but for a busy machine. */
jest.setTimeout(120_000);

let browser: Browser;
let open: Playground;

if (!hasBrowser) process.stdout.write('No Chromium found: the playground is not tested in a browser.\n');
const inBrowser = hasBrowser ? describe : describe.skip;

inBrowser('the playground in a browser', () => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const { trouble } = open;
    await open.close();
    expect(trouble).toEqual([]);
  });

  const button = (name: string | RegExp) => open.sidebar.getByRole('button', { name }).first();
  const says = (text: string | RegExp) => open.sidebar.getByText(text).first().waitFor();

  test('first run: set up, check, open a broken promise, see its evidence, change a value, check again, save', async () => {
    open = await openPlayground(browser);
    await open.choose('File', words.file.empty);
    await open.page.getByRole('button', { name: words.replaceButton }).click();
    await open.page.getByRole('heading', { name: words.untitled }).waitFor();
    expect(await open.tabs()).toEqual(['Sheet1']);
    await open.choose(google.name, google.menu.setUp);
    await open.page.getByRole('button', { name: words.setUp.example }).click();
    await says('rows of evidence');
    expect(await open.tabs()).toEqual(expect.arrayContaining(['Promises', 'Evidence', 'Guest survey']));

    await button(google.menu.check).click();
    await says('✕ 8');
    expect(await open.tabs()).toEqual(expect.arrayContaining(['Summary', 'Alignment', 'Findings', 'Data check']));
    expect(await open.selected()).toBe('Summary!A1');

    await button('See broken promises').click();
    await button('Show evidence: A person answers in 60 seconds').click();
    await until(open.selected, cell => /^Evidence!F\d{3}$/.test(cell));
    await button('Show promise: A person answers in 60 seconds').click();
    await until(open.selected, cell => cell.startsWith('Promises!'));

    const row = /\d+$/.exec(await open.selected())![0];
    const headers = await open.row('Promises', 0);
    const column = columnLetters(headers.indexOf('Promised for'));
    // The grid itself puts the % behind it.
    await open.type(`${column}${row}`, '30');
    await button('Home').click();
    await button(google.menu.check).click();
    await says('✕ 7');

    await open.choose(google.name, google.menu.save);
    await until(open.tabs, tabs => tabs.includes('History'));
    const file = await open.saveFile();
    expect(file.suggestedFilename()).toBe(`${words.untitled}.xlsx`);
    const saved = openWorkbook(await file.path());
    expect(saved.tabs().map(({ name, isReport }) => [name, isReport])).toEqual(
      expect.arrayContaining([
        ['Promises', false],
        ['Summary', true],
        ['History', true],
      ]),
    );
    expect(saved.head('Alignment', 99).find(row => row[0] === 'P17')).toContain('Kept');
    expect(saved.tabs().find(tab => tab.name === 'History')!.rows).toBeGreaterThan(24);
  });

  test('a wide export is opened, connected and counted', async () => {
    open = await openPlayground(browser);
    const answers = Array.from({ length: 60 }, (_, i) => `R${i},2026-10-${10 + (i % 20)},${1 + (i % 5)},${2 + (i % 4)}`);
    const csv = ['Response ID,Date,Breakfast CSAT (1-5),Restaurant CSAT (1-5)', ...answers].join('\n');
    await open.openFile('October survey.csv', Buffer.from(csv));
    await button('October survey').click();
    await button('Column by column').click();
    await button('See what will count').click();
    await says('120 values will count.');
    await button('Connect “October survey”').click();
    await until(
      () => open.column('Sources', 'Tab'),
      tabs => tabs.includes('October survey'),
    );
    await open.choose(google.name, google.menu.check);
    await says(`${(auditTabs(example).base.used + 120).toLocaleString('en')} answers`);
  });

  test('files: a survey export is added as a tab, a workbook takes the place of what is there, and both are audited', async () => {
    open = await openPlayground(browser);
    await open.openFile('Guest survey.csv', Buffer.from('Score;Why\n4,5;ok\n007;"=1+1"\n'));
    await until(open.selected, cell => cell === 'Guest survey (2)!A1');
    expect(await open.cell('Guest survey (2)', 2, 0)).toBe('007');
    expect(await open.cell('Guest survey (2)', 2, 1)).toBe('=1+1');

    const notes = `${'notes'.repeat(16)}.xlsx`;
    await open.openFile(notes, Buffer.from('no workbook at all'));
    await open.page.getByText(`“${notes}” is not an .xlsx, .ods, .xls or .csv file.`).waitFor();
    // However long its name is, it stays in the dialog; and nothing says that it is still being read.
    expect(await open.page.locator('dialog').evaluate(dialog => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    expect(await open.page.locator('#toast.shown').count()).toBe(0);
    await open.page.getByRole('button', { name: words.ok }).click();
    expect(await open.tabs()).toContain('Guest survey (2)');

    await open.openFile('large.xlsx', large());
    await open.page.getByRole('button', { name: words.replaceButton }).click();
    await open.page.getByRole('heading', { name: 'large' }).waitFor();
    expect(await open.tabs()).toEqual(['Promises', 'Evidence']);
    await says('20,000 rows of evidence');
    await button(google.menu.check).click();
    await says('✓ 1');
    expect(await open.cell('Alignment', 4, 1)).toBe('A friendly welcome');
    const saved = openWorkbook(await (await open.saveFile()).path());
    expect(saved.tabs().find(tab => tab.name === 'Evidence')).toMatchObject({ rows: 20_001 });
  });

  test('with the keyboard alone, and pressed twice where once is enough', async () => {
    open = await openPlayground(browser);
    const { keyboard } = open.page;
    const focused = () => open.sidebar.locator(':focus').first().textContent({ timeout: 500 });
    const tabTo = async (text: string): Promise<void> => {
      await keyboard.press('Tab');
      for (let i = 0; (await focused().catch(() => '')) !== text; i++) {
        if (i > 40) throw new Error(`no way to “${text}” with the Tab key`);
        await keyboard.press('Tab');
      }
    };
    await open.page.locator('.o-named-range-selector input').focus();
    await keyboard.press('F6');
    await tabTo(google.menu.check);
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await says('✕ 8');
    await tabTo('See broken promises');
    await keyboard.press('Enter');
    await says('8 of 24 promises.');
    await tabTo('Show evidence');
    await keyboard.press('Enter');
    await until(open.selected, cell => /^Evidence!F\d{3}$/.test(cell));
    expect((await open.tabs()).filter(tab => tab.startsWith('Summary'))).toEqual(['Summary']);
  });

  test('has nothing that axe finds wrong, before and after a check', async () => {
    open = await openPlayground(browser);
    expect(await open.violations()).toEqual([]);
    await button(google.menu.check).dblclick();
    await says('✕ 8');
    expect(await open.violations()).toEqual([]);
  });

  test('as a static page it audits, and says why it opens and saves no files', async () => {
    open = await openPlayground(browser, { hasServer: false });
    await open.choose(google.name, google.menu.check);
    await says('✕ 8');
    await open.page.locator('.o-sheet', { hasText: en.labels.tabs.journey }).click();
    await until(open.pointStyles, styles => styles.includes('rectRot') && styles.includes('line'));
    await open.page.getByRole('button', { name: words.save }).click();
    await open.page.getByText(words.noServer).waitFor();
    await open.page.getByRole('button', { name: words.ok }).click();
    // Chinese has hardly a space to break its lines at.
    expect(await open.linesIn('有 18 項承諾未兌現', 60)).not.toContain('有 18');
    expect((await open.linesIn('有 18 項承諾未兌現', 60)).length).toBeGreaterThan(1);
    expect(await open.linesIn('ten promises kept', 60)).toEqual(['ten', 'promises', 'kept']);
  });
});

/** A workbook with 20,000 rows of evidence for one promise, 19,000 of which keep it. */
function large(): Buffer {
  const promises: Grid = [
    ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Promised for'],
    ['P1', 'Desk', 'A friendly welcome', 'CSAT', '>= 4', 0.9],
  ];
  const evidence: Grid = [['Date', 'Touchpoint', 'Metric', 'Value', 'Comment']];
  for (let i = 0; i < 20_000; i++) evidence.push(['2026-11-01', 'Desk', 'CSAT', i % 20 === 0 ? 2 : 5, i % 3 === 0 ? `word ${i}` : null]);
  const book = {
    SheetNames: ['Promises', 'Evidence'],
    Sheets: { Promises: utils.aoa_to_sheet(promises), Evidence: utils.aoa_to_sheet(evidence) },
  };
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

/** Waits until something is so, and tells what it is where it never comes to be. */
async function until<T>(ask: () => Promise<T>, isSo: (found: T) => boolean): Promise<void> {
  let found = await ask();
  for (let tries = 0; !isSo(found); tries++) {
    if (tries > 400) throw new Error(`still ${JSON.stringify(found)}`);
    await open.page.waitForTimeout(50);
    found = await ask();
  }
}
