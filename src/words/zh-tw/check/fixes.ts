import type { FixCode } from '../../../core/table/mending';
import type { Draft } from '../../draft';
import type { FixDetails, fixes as fixesInEnglish } from '../../en/check/fixes';
import { quoted } from '../numbers';

interface FixWords {
  title(fix: FixDetails): string;
  sentence(fix: FixDetails): string;
}

const where = ({ tab, column }: FixDetails): string => `${quoted(tab, 40)}的${quoted(column, 60)}欄`;
const cellsIn = (fix: FixDetails): string => `${where(fix)}的 ${fix.cells} 個儲存格`;

const renamed = (kind: string, effect: string): FixWords => ({
  title: ({ found, meant }) => `${quoted(found, 40)}就是${kind}${quoted(meant, 40)}`,
  sentence: fix => `把${cellsIn(fix)}中的${quoted(fix.found, 60)}改成${quoted(fix.meant, 60)}，${effect}。`,
});

const orders: Record<string, string> = { 'day-first': '日', 'month-first': '月', 'year-first': '年' };

/** What fixes are called and say, and the tab that keeps the old values. */
export const fixes: Draft<typeof fixesInEnglish> = {
  of: {
    spaces: { title: ({ column }) => `${quoted(column, 60)}有多餘的空格`, sentence: fix => `去掉${cellsIn(fix)}多餘的空格。` },
    spelling: {
      title: ({ column }) => `統一${quoted(column, 60)}的寫法`,
      sentence: fix => `把${cellsIn(fix)}的同一個名稱寫成一樣，讓它是一個而不是好幾個。`,
    },
    numbers: {
      title: ({ column }) => `${quoted(column, 60)}裡有寫成文字的數字`,
      sentence: fix => `把${cellsIn(fix)}的文字轉成數字，讓你們自己的公式也能使用。`,
    },
    dates: {
      title: fix => `${quoted(fix.column, 60)}的日期先寫${orders[fix.meant] ?? '日'}`,
      sentence: fix => `把${cellsIn(fix)}的日期以先${orders[fix.meant] ?? '日'}的順序讀取，並寫成 2026-11-22，只有一種讀法。`,
    },
    'turned-dates': {
      title: fix => (fix.meant === 'turned' ? `${quoted(fix.column, 60)}的日與月被調換了` : `${quoted(fix.column, 60)}的日期沒有錯`),
      sentence: fix =>
        fix.meant === 'turned'
          ? `把${where(fix)}的日與月調換回來，並把文字寫成 2026-11-22：共 ${fix.cells} 個儲存格。`
          : `${where(fix)}的日期照原樣保留，並把 ${fix.cells} 個文字儲存格寫成 2026-11-22。`,
    },
    shares: {
      title: fix => `${quoted(fix.column, 60)}的比例：0.85 是${fix.meant === 'share' ? ' 85%' : '不到 1%'}`,
      sentence: fix =>
        fix.meant === 'share'
          ? `把大於 1 的數字讀作百分比、其他讀作比例，${cellsIn(fix)}都寫成比例，所以 85 變成 0.85，與其他一致。`
          : `把所有數字讀作百分比，${cellsIn(fix)}都寫成比例，所以 85 變成 0.85，0.85 變成 0.0085。`,
    },
    decimals: {
      title: fix => `${quoted(fix.column, 60)}的小數點是${fix.meant === '.' ? '句點' : '逗號'}`,
      sentence: fix => `${cellsIn(fix)}中，${fix.meant === '.' ? '1.234' : '1,234'} 讀作一點多，並寫成只有一種讀法的數字。`,
    },
    clocks: {
      title: fix => `${quoted(fix.column, 60)}的時間是${fix.meant === 'm:ss' ? '分與秒' : '時與分'}`,
      sentence: fix =>
        `${cellsIn(fix)}讀作${fix.meant === 'm:ss' ? '分與秒，所以 2:35 變成 0:02:35' : '時與分，所以 2:35 變成 2:35:00'}，只有一種讀法。`,
    },
    'unknown-touchpoint': renamed('接觸點', '讓這些列計入那裡'),
    'unknown-metric': renamed('指標', '讓這些列讀得出來'),
    'unknown-promise': renamed('承諾', '讓這些列計入這項承諾'),
    'unknown-choice': renamed('選項', '讓它讀得懂'),
    'unknown-source': renamed('來源類型', '讓這些列歸到自己的種類'),
    'unknown-setting': renamed('設定', '讓它被採用'),
    'unknown-header': renamed('欄', '讓這一欄被讀取'),
    'unknown-column': renamed('欄', '讓裡面的證據被讀取'),
  } satisfies Record<FixCode, FixWords> as Record<FixCode, FixWords>,
  asText: text => `${quoted(text)}（文字）`,
  asNumber: number => `${number}（數字）`,
  backup: day => `備份 ${day}`,
  columns: { when: '時間', tab: '分頁', cell: '儲存格', before: '之前', after: '之後', beside: '辨認該列的依據', holds: '該處的內容' },
  why: { formula: '裡面是公式', changed: '這段期間被改過', moved: '該列移動或改過' },
};
