import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../../src/app/server';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { type MemoryHost, memoryHost } from '../../host';
import { hasBrowser, launch, openLive } from '../browser';

jest.setTimeout(120_000);

/** Teams whose own words have no Latin letter. */
const tabs: Record<string, Grid> = {
  接觸點: [
    ['接觸點', '階段', '負責人'],
    ['櫃檯', '抵達', '王小姐'],
    ['網站', '預訂', null],
    ['電話', '協助', null],
  ],
  承諾: [
    ['承諾編號', '接觸點', '承諾', '指標', '兌現條件', '我們認為'],
    ['甲', '櫃檯', '親切的服務', '顧客滿意度', '>= 4', '95%'],
    ['乙', '網站', '24 小時內回覆', null, null, null],
    ['丙', '電話', '馬上有人接', null, null, null],
    ['丁', '櫃檯', '五分鐘內完成入住', '等候時間', '<= 5 分鐘', '80%'],
  ],
  證據: [
    ['日期', '接觸點', '指標', '數值', '意見', '來源類型'],
    ...Array.from({ length: 24 }, (_, i): Cell[] => [
      `2026-10-0${1 + (i % 9)}`,
      '櫃檯',
      '顧客滿意度',
      i % 3 ? 5 : 2,
      '等了很久',
      '問卷調查',
    ]),
    ...Array.from({ length: 24 }, (_, i): Cell[] => [`2026-10-0${1 + (i % 9)}`, '櫃檯', '等候時間', 3 + (i % 5), null, '營運紀錄']),
    ...Array.from({ length: 6 }, (): Cell[] => [null, null, null, null, '網站常常打不開', '評論']),
    ['2026-03-01', '櫃台', '顧客滿意度', '看不懂', null, null],
    ['2026-03-01', '櫃檯 ', '顧客滿意度', '４', null, '算命'],
    ['03/04/2026', '櫃檯', '顧客滿意度', 4, null, null],
  ],
  行動: [['承諾編號', '行動', '負責人']],
  設定: [
    ['設定項目', '值'],
    ['品牌', '小旅館'],
    ['證據起日', '二月'],
  ],
  問卷: [
    ['日期', '櫃檯的服務親切嗎？', '入住花了多久？', '櫃檯滿意嗎？', '網站多久回覆？', '還有什麼想說的？', '信箱'],
    ...Array.from({ length: 30 }, (_, i): Cell[] => [
      `2026-10-0${1 + (i % 9)}`,
      ['很親切', '親切', '普通', '不親切'][i % 4]!,
      ['5 分鐘內', '5 到 10 分鐘', '超過 10 分鐘'][i % 3]!,
      1 + (i % 5),
      ['24 小時內', '2 天內', '超過 2 天'][i % 3]!,
      i % 2 ? '櫃檯的人很親切' : '電話打不通',
      '無',
    ]),
  ],
  送洗: [
    ['送洗時間', '取回時間', '滿意嗎？'],
    ...Array.from({ length: 20 }, (_, i): Cell[] => [
      `2026-10-0${1 + (i % 8)} 08:00`,
      `2026-10-0${2 + (i % 8)} 0${i % 9}:30`,
      i % 4 ? '是' : '否',
    ]),
  ],
};

/** Runs in the page, and stands alone: what is read, or read out. */
function textsOn(): string[] {
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext', 'label', 'value'];
  return [...document.querySelectorAll('#page, #page *')].flatMap(element => [
    ...attributes
      .map(name => element.getAttribute(name) ?? '')
      .filter((_, i) => attributes[i] !== 'value' || /^INPUT|TEXTAREA$/.test(element.tagName)),
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? ''),
  ]);
}

/** Runs in the page, and stands alone: fills what is empty, chooses what was not chosen, and gives the names of the buttons that can be pressed. */
function offered(turn: number): string[] {
  const setter = (one: Element) => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(one), 'value')!.set!;
  const put = (one: Element, value: string): void => {
    setter(one).call(one, value);
    one.dispatchEvent(new Event('input', { bubbles: true }));
    one.dispatchEvent(new Event('change', { bubbles: true }));
  };
  for (const one of document.querySelectorAll<HTMLInputElement>('input:not([type=radio]):not([type=checkbox]), textarea'))
    if (one.value === '' && !one.disabled)
      put(one, one.tagName === 'TEXTAREA' ? '每間客房都有免費高速網路。\n一小時內送達。' : ['三十分鐘內', '好'][turn % 2]!);
  for (const one of document.querySelectorAll<HTMLSelectElement>('select'))
    if (!one.disabled && one.options.length > 1) put(one, one.options[turn % one.options.length]!.value);
  for (const one of document.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox], summary'))
    if (turn % 2) one.click();
  return [...document.querySelectorAll('button')]
    .filter(one => !one.disabled)
    .map(one => one.getAttribute('aria-label') ?? one.textContent!);
}

const settle = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>(done => setTimeout(done, 40)));

/** Presses each button once in each view, and gives all that was to be read, with what was pressed before. */
async function walk(page: Page, most: number): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const pressed = new Map<string, number>();
  let last = '';
  for (let turn = 0; turn < most; turn++) {
    for (const text of await page.evaluate(textsOn)) if (!seen.has(text)) seen.set(text, last);
    const names = await page.evaluate(offered, turn);
    const view = (await page.locator('h1').first().textContent()) ?? '';
    const key = (name: string): string => `${view}: ${name}`;
    const next = names
      .map((name, at) => ({ name, at, times: pressed.get(key(name)) ?? 0 }))
      .sort((a, b) => a.times - b.times || b.at - a.at)[0];
    if (!next) break;
    last = key(next.name);
    pressed.set(last, next.times + 1);
    await page.evaluate(
      name => [...document.querySelectorAll('button')].find(one => (one.getAttribute('aria-label') ?? one.textContent) === name)?.click(),
      next.name,
    );
    await settle(page);
  }
  return seen;
}

/** The same in every language: names of two others, of scores, of cells, of money, of the product. */
const known = /\b(English|Polski|NPS|CSAT|CSV|TWD|zh-TW|Google|Promise Audit|[A-Z]{1,2}\d+)\b/g;

const inChinese = (grids: Record<string, Grid>): MemoryHost => {
  const host = memoryHost(grids);
  host.is.language = 'zh-TW';
  // Whoever chooses another language reads that one.
  host.speak = () => undefined;
  return host;
};

(hasBrowser ? describe : describe.skip)('where all is Chinese, nobody who presses every button reads English', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each<[string, Record<string, Grid>]>([
    ['a workbook in use', tabs],
    ['an empty one', { 工作表: [] }],
  ])('in %s', async (_, grids) => {
    const host = inChinese(grids);
    const troubles: string[] = [];
    const live = await openLive(browser, readFileSync('dist/sidebar-zh-TW.html', 'utf8'), (name, args) => {
      const reply = serve(host, name, args);
      if (!reply.ok && reply.trouble.code === 'unexpected')
        troubles.push(`${String(name)} ${JSON.stringify(args)} ${String(host.log.at(-1))}`);
      return reply;
    });
    try {
      await live.page.locator('h1').first().waitFor();
      await settle(live.page);
      const seen = await walk(live.page, 250);
      expect(
        [...seen].flatMap(([text, after]) =>
          (text.replace(known, '').match(/[A-Za-z]{2,}.*/g) ?? []).map(word => `${word} after ${after}`),
        ),
      ).toEqual([]);
      expect(troubles).toEqual([]);
      expect(seen.size).toBeGreaterThan(200);
    } finally {
      await live.close();
    }
  });
});
