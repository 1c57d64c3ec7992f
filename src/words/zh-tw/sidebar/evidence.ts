import type { Draft } from '../../draft';
import type { evidence as evidenceInEnglish } from '../../en/sidebar/evidence';
import { own } from '../../naming/own-names';
import { severities, tabs } from '../labels';
import { count } from '../numbers';

export const evidence: Draft<typeof evidenceInEnglish> = {
  title: '證據',
  rows: n => (n === 0 ? '還沒有證據。' : `${count(n)} 列證據。`),
  connect: { title: '連接證據', text: '說明每一題談的是哪項承諾，哪些答案算好。', button: '連接一個分頁' },
  match: { title: '配對意見', text: '列裡沒有寫時，說明意見談的是哪個接觸點。', button: '看看這些意見' },
  data: {
    title: '檢查資料',
    text: '哪些內容無法照原意讀取，以及如何修正。',
    last: (errors, others) => `上次檢查：${count(errors)} 個錯誤，${count(others)} 個其他提醒。`,
    button: '看看資料',
  },
  remedies: {
    title: tabs.check,
    loading: '正在讀取資料…',
    fine: '全部都能讀取，沒有需要修正的。',
    fixesLabel: '可以替你修正',
    fixesText: tab => `按下按鈕之前不會有任何變更。原來的值會留在${tab}。`,
    backupTab: '備份分頁',
    apply: (fixes, cells) => `套用 ${count(fixes)} 項修正（${count(cells)} 個儲存格）`,
    applyNone: '請選要套用的',
    unsure: '請先看看：可能另有意思。',
    question: '只有一種可能是對的。確定的話請選它。',
    cells: n => `${count(n)} 個儲存格`,
    before: '之前',
    after: '之後',
    examples: '例子',
    undo: backup => `復原「${backup}」存下的值`,
    issuesLabel: '要手動修正的',
    severities: severities,
    more: n => `下次檢查後，分頁「${own('Data check')}」另有 ${count(n)} 個提醒。`,
    show: '顯示儲存格',
  },
};
