import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unparse } from 'papaparse';
import type { Cell, Grid } from '../../../../src/core/cell/cell';
import { spreadsheet } from '../files';

/** A team whose own words have no Latin letter. */
const tabs: Record<string, Grid> = {
  接觸點: [
    ['接觸點', '階段', '負責人'],
    ['櫃檯', '抵達', '王小姐'],
    ['網站', '預訂', null],
    ['電話', '協助', null],
  ],
  承諾: [
    ['承諾編號', '接觸點', '承諾', '指標', '兌現條件', '我們認為'],
    ['甲', '櫃檯', '親切的服務', '滿意度', '>= 4', '95%'],
    ['乙', '網站', '24 小時內回覆', null, null, null],
    ['丙', '電話', '馬上有人接', null, null, null],
  ],
  證據: [
    ['日期', '接觸點', '指標', '數值', '意見', '來源類型'],
    ...Array.from({ length: 24 }, (_, i): Cell[] => ['2026-03-01', '櫃檯', '滿意度', i % 3 === 0 ? 5 : 2, '等了很久', '問卷']),
    ...Array.from({ length: 6 }, (): Cell[] => [null, null, null, null, '網站常常打不開', '評論']),
    ['2026-03-01', '櫃台', '滿意度', '看不懂', null, null],
    ['2026-03-01', '櫃檯 ', '滿意度', '４', null, null],
  ],
  行動: [['承諾編號', '行動', '負責人']],
  設定: [
    ['設定項目', '值'],
    ['稽核日期', '2026-03-31'],
  ],
};

/** Folders and files of that team, and others that cannot be read. Gives a place in there by its name. */
export function pseudoShop(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'pseudo-'));
  const at = (name: string): string => join(folder, name);
  const book = (name: string, more: Record<string, Grid> = {}): void =>
    copyFileSync(spreadsheet({ ...tabs, ...more } as Record<string, Cell[][]>), at(name));
  book('書.xlsx');
  book('別人.xlsx');
  book('佔用.xlsx', { '⟦Summary⟧': [['我的'], [1]] });
  book('外.xlsx', {
    來源: [
      ['分頁', '欄位', '內容'],
      ['duckdb:評論.parquet', '意見', '意見'],
    ],
  });
  const survey = Array.from({ length: 20 }, (_, i) => ({
    日期: '2026-03-01',
    '櫃檯的服務親切嗎？': i % 3 ? '親切' : '不親切',
    '櫃檯滿意嗎？': 1 + (i % 5),
    信箱: '無',
  }));
  const files: Record<string, string | Uint8Array> = {
    '問卷.csv': unparse(survey),
    '網站.txt': '24 小時內回覆每封來信。\n每間客房都有免費高速網路。\n我們熱愛這片土地。\n',
    '圖.txt': '\u0089PNG\r\n\u001a\n\0\0\0',
    '長.txt': '好的。\n'.repeat(200_000),
    '壞.xlsx': 'PK\u0003\u0004壞',
    '空.csv': '',
    '舊碼.csv': new Uint8Array([0xa4, 0x40, 0x2c, 0xa4, 0x41, 0x0a, 0xa4, 0x40, 0x2c, 0xa4, 0x41, 0x0a]),
    '空/注.txt': '',
    '無承諾/接觸點.csv': '接觸點\n櫃檯\n',
    '無欄/承諾.csv': '承諾編號,承諾\n甲,好\n',
    '無列/承諾.csv': '接觸點,承諾\n',
    '錯配對.csv': '用語,接觸點,決定\n網站,網站,也許\n',
    '錯計畫.csv': '欄位,至欄位,內容,對應的承諾,好的回答\n櫃檯滿意嗎？,,也許,親切的服務,5\n',
    '缺計畫.csv': '欄位,至欄位,內容,待決定\n櫃檯滿意嗎？,,,\n',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(at(name), '..'), { recursive: true });
    writeFileSync(at(name), content);
  }
  return at;
}
