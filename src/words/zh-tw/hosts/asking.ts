import type { Draft } from '../../draft';
import type { ask as askInEnglish, start as startInEnglish } from '../../en/hosts/asking';
import { own } from '../../naming/own-names';
import { counted, list, quoted } from '../numbers';

/** What is asked about a tab on a terminal. */
export const ask: Draft<typeof askInEnglish> = {
  yes: '是',
  no: '否',
  tab: (tab, rows) => `${quoted(tab, 60)}：${counted(rows, '列')}。`,
  whoAnswered: '填答的是誰？',
  isStaff: '自家員工',
  isCustomers: '顧客',
  at: touchpoint => `不是承諾：顯示在${quoted(touchpoint, 40)}`,
  keys: '方向鍵移動，空白鍵勾選，Enter 繼續。',
  nothing: '都不是：不計入',
  isNone: answer => `${quoted(answer, 40)}不算回答`,
  isAnswer: answer => `${quoted(answer, 40)}是回答`,
  isGood: answer => `${quoted(answer, 40)}是好的`,
  notGood: answer => `${quoted(answer, 40)}不是好的`,
  seconds: (n, promise) => `另外 ${counted(n, '題')}看來也說明${quoted(promise, 200)}，而這項承諾已經有一題說明。是這樣嗎？`,
  allOfThem: '全部都說明它',
  noneOfThem: '都不是：不計入',
  oneByOne: '逐題問我',
  good: '哪些是好的回答？',
  instead: '那麼這一題說明的是什麼？',
  changing: tab => `${quoted(tab)}已經連接，回答如下：修改的會取代原來的，排除的不再計入。`,
  change: '這個分頁已經連接。請勾選要修改的，我們會逐題詢問。',
  asItIs: '和原來一樣',
  alsoRead: '這些會一併讀取。取消勾選不再讀取的。',
  limit: promise => `${quoted(promise, 200)}怎樣才算兌現？`,
  forAll: tabs => `${list(tabs.map(tab => quoted(tab, 40)))}也說明這項承諾。新標準也適用於那裡嗎？`,
  likely: '這些很可能沒錯。取消勾選有誤的，我們會逐題詢問。',
  sure: n => `計入 ${counted(n, '題')}：`,
  out: n => `不列入 ${counted(n, '欄')}：`,
  pair: (from, to) => `從 ${from} 到 ${to}`,
  expected: '顧客的期望',
  share: (good, all) => `${all} 則中 ${good} 則是好的`,
  count: n => `計入這 ${counted(n, '題')}嗎？`,
  comments: '要一併連接意見嗎？',
  left: '沒有寫入任何內容。',
  where: file => `${file} 要寫到哪裡？`,
  inPlace: '寫進原活頁簿',
  inPlaceHint: '原本的版本會留在旁邊',
  copy: '寫進旁邊的副本',
};

/** What `start` says. */
export const start: Draft<typeof startInEnglish> = {
  noTerminal: step =>
    [
      '在終端機上，這個指令會一步步帶你做完：',
      `  ${step('start')}`,
      '也可以自己一步步來：',
      `  ${step('new', 'audit.xlsx')}`,
      `  ${step('collect', 'audit.xlsx', 'website.txt', '--yes', '-o', 'audit.xlsx')}`,
      `  ${step('connect', 'audit.xlsx', 'survey.csv', '--plan', 'plan.csv', '-o', 'audit.xlsx')}`,
      `  ${step('run', 'audit.xlsx', '--in-place')}`,
    ].join('\n'),
  none: '直接按 Enter：沒有',
  workbook: '用哪一個活頁簿？現有的檔案，或新檔案的名稱。',
  made: file => `已建立 ${file}：所有內容都存在裡面。`,
  copy: '有沒有寫著品牌說法的文字檔（網站、海報、服務宣言）？',
  typed: '一項承諾，照顧客看到的文字？',
  typedMore: '還有其他承諾嗎？',
  moreCopy: '還有別的寫著品牌說法的文字檔嗎？',
  tick: (n, others) =>
    `找到 ${counted(n, '項', '承諾')}。請取消勾選不是承諾的${others === 0 ? '' : `，並勾選下面 ${counted(others, '個', '句子')}中其實是承諾的`}。`,
  tickNone: '看來沒有任何句子做出承諾。如果其實有，請勾選。',
  evidence: '有沒有顧客說法或測量結果的檔案？',
  more: '還有別的檔案嗎？',
  noPromises: (file, command) => `還沒有寫下任何承諾。請寫進 ${file} 的承諾分頁，一列一項，然後執行：\n  ${command}`,
  measure: n => `有 ${counted(n, '項', '承諾')}沒有題目可以說明。請勾選光看文字就能衡量、而且你會提供數字的。`,
  prove: n => `有 ${counted(n, '項', '承諾')}要靠證書證明，請在「${own('Promises', 'Kept when')}」寫明：`,
  ask: n => `有 ${counted(n, '項', '承諾')}需要在下次問卷單獨問一題：`,
  left: (file, command) => `已中斷。確認過的內容都在 ${file}；要繼續請執行：\n  ${command}`,
  check: '現在就檢查嗎？',
  later: (file, command) => `全部都在 ${file}。要檢查請執行：\n  ${command}`,
};
