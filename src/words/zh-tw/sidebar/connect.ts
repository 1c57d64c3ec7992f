import type { Draft } from '../../draft';
import type { connect as connectInEnglish } from '../../en/sidebar/connect';
import { menu } from '../hosts/menu';
import { count, quoted, spaced } from '../numbers';

/** What becomes of values. */
const parts = {
  used: '計入',
  noAnswer: '沒有回答',
  invalid: '讀不出來',
  unmatched: '沒有已知的承諾或接觸點',
  leftOut: '排除',
  aside: '另列（客訴、員工、不明來源）',
  notYetDue: '尚未到期',
  outOfPeriod: '不在期間內',
};

export const connect: Draft<typeof connectInEnglish> = {
  title: menu.connect,
  loading: '正在尋找分頁…',
  choose: '證據在哪個分頁？',
  chooseText: '分頁本身保持原樣：你的說明會記在來源分頁裡。',
  none: '沒有等待的分頁。請把匯出檔匯入或貼到單獨的分頁（Google 試算表：檔案 › 匯入），再找一次。',
  look: '再找一次',
  reading: tab => `正在讀取${quoted(tab, 40)}…`,
  otherTab: '選其他分頁',
  found: (rows, tool) => `${count(rows)} 列${tool === null ? '' : `，由 ${tool} 寫入`}。`,
  leftOut: (rows, reason) => `排除 ${count(rows)} 列：${reason}。`,
  openLabel: '等你決定',
  usedLabel: '會使用的',
  unusedLabel: n => `${count(n)} 欄不使用`,
  showUnused: '顯示',
  nothingUsed: '還沒有使用任何欄。請從下面選用。',
  sure: { sure: '確定', likely: '很可能', open: '由你選' },
  tab: '整個分頁',
  samples: '例如',
  change: '修改',
  drop: '不用',
  use: '使用',
  done: '完成',
  holds: '內容',
  notUsed: '不使用',
  touchpoint: '接觸點',
  eachRow: '由各列說明，或整個分頁',
  metric: '指標',
  eachMetric: '由各列說明',
  notAnswers: '不算回答（代碼以分號隔開）',
  noCodes: codes => `沒有回答：${codes}`,
  source: '來源類型',
  noSource: '由各列說明',
  preview: '看看哪些會計入',
  previewing: '正在讀取各列…',
  previewLabel: '會計入的內容',
  all: counts => {
    const rest = (Object.keys(parts) as (keyof typeof parts)[]).filter(part => part !== 'used' && counts[part] > 0);
    return `會計入 ${counts.used} 個值${rest.map(part => `；${spaced(parts[part])}${counts[part]}`).join('')}。`;
  },
  nothingCounts: '這樣不會有任何內容計入。請返回說明各欄是什麼。',
  open: n => `有 ${count(n)} 欄等待接觸點，填上之前不計入。`,
  byTouchpoint: '依接觸點',
  nowhere: '沒有已知的接觸點',
  rowsLabel: n => (n === 1 ? '第一列' : `前 ${count(n)} 列`),
  row: row => `第 ${count(row)} 列`,
  undated: '沒有日期',
  part: part => parts[part],
  more: n => `另有 ${n}`,
  confirm: tab => `連接${quoted(tab, 30)}`,
  back: '返回各欄',
};
