import type { Draft } from '../../draft';
import type { flaws as flawsInEnglish } from '../../en/sidebar/flaws';
import { own } from '../../naming/own-names';
import { celebrating, habits, flaws as names } from '../labels';
import { count } from '../numbers';

export const flaws: Draft<typeof flawsInEnglish> = {
  title: '缺失與習慣',
  intro: '承諾與體驗為何有落差，最嚴重的在前。',
  groups: {
    '1': { name: `1 ${names[1]}`, meaning: '不知道：沒有證據、證據過舊、沒有基線。' },
    '2': { name: `2 ${names[2]}`, meaning: '沒有在對的時刻問對的問題。' },
    '3': { name: `3 ${names[3]}`, meaning: '挑好看的數字，替難看的數字找藉口。' },
    '4': { name: `4 ${names[4]}`, meaning: '承諾的不是顧客期望的，或不是實際發生的。' },
    '5': { name: `5 ${names[5]}`, meaning: '顧客無處申訴、懶得申訴，或得不到回覆。' },
    habits: { name: habits, meaning: '年復一年讓落差持續的事。' },
    celebrating: { name: celebrating, meaning: '已兌現的承諾。告訴做到的人。' },
  },
  foundLabel: n => `${count(n)} 項發現`,
  nothing: '這裡沒有發現。',
  nothingToCelebrate: '還沒有特別突出的。',
  showAll: n => `再顯示 ${count(n)} 項發現`,
  more: n => `分頁「${own('Findings')}」另有 ${count(n)} 項發現。`,
  seePromise: '看這項承諾',
  show: cell => `顯示 ${cell}`,
};
