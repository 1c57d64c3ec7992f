import type { Named } from '../../../core/reading/metric-choice';
import type { Note } from '../../../core/reading/promise-reading';
import type { Draft } from '../../draft';
import type { reading as readingInEnglish } from '../../en/promises/reading';
import { own } from '../../naming/own-names';
import { testShown } from '../../writing';
import { list, quoted, written } from '../numbers';
import { share } from './share';

/** Names of metrics that a promise may need and the product does not have. */
const metricNames: Record<Named, string> = {
  dispatch: '出貨時間',
  reply: '回覆時間',
  refund: '退費時間',
  repair: '維修時間',
  time: '所需時間',
  between: '間隔時間',
  lasting: '保留時間',
  reachable: '聯絡得上',
  honoured: '獲得認可',
  price: '與標價相符',
  free: '免費',
  person: '真人服務',
  uptime: '可用率',
  distance: '距離',
  speed: '速度',
};

const notes: Record<Note, (days: number, most: number) => string> = {
  'working-days': (days, most) =>
    `稽核以日曆日計：${days} 個工作天遇到週末最多 ${most} 天。要精確，請記錄承諾日期與實際日期，並用準時指標。`,
  months: () => '一個月以 31 天計。',
  'same-day': () => '當天讀作不到一天。',
  right: () => '這是顧客在一段期間內的權利：請問所有及時使用的人，是否獲得認可。',
  'yes-no': () => '每則回答是或否：承諾的給了，或沒給。',
  uptime: () => '每個值是一段期間的可用率，例如一個月。',
  'up-to': () => '「最多」或「起」沒有承諾任何可能失信的事：請說顧客至少得到什麼，或最久要多久。',
  between: () => '每個值是兩次之間的時間。',
  'not-all': () => `它沒說對多少顧客成立：請在「${own('Promises', 'Promised for')}」欄寫明，例如 80%。`,
  'two-limits': () => '它寫了不只一個界限：請各寫一項承諾，或選出算數的那一個。',
  'by-clock': () => `請記錄承諾日期與時刻，並把「${own('Settings', 'Promised dates are kept until')}」設為「${own('Exact time')}」。`,
  best: () => '請問顧客有多滿意（CSAT，兌現條件 >= 4），或說明在哪方面最好並寫出數字。',
  easy: () => '請問有多容易（CES，兌現條件 >= 5），或寫出最多幾個步驟或幾分鐘。',
  friendly: () => '請問服務人員有多親切（CSAT，兌現條件 >= 4）。',
  fast: () => '它沒有寫時間。請寫出在幾分鐘、幾小時或幾天內，例如「<= 5 分鐘」；就能衡量。',
  clean: () => '請問有多整潔或新鮮（CSAT，兌現條件 >= 4），或用清單查核。',
  value: () => '它沒有寫價格。請問是否物有所值（CSAT，兌現條件 >= 4），或寫出價格來比較。',
  safe: () => '請問顧客覺得多安全（CSAT，兌現條件 >= 4），或計算出錯的次數。',
  caring: () => '請問顧客是否覺得受到照顧（CSAT，兌現條件 >= 4），或寫出為他們做了什麼。',
};

/** What is said of promises that are read. */
export const reading: Draft<typeof readingInEnglish> = {
  metricNames,
  notes,
  share,
  sentence: (words, metric, isNew, test, promised) => {
    const rests = list(words.map(word => quoted(word, 60)));
    const kept = test === '' ? '' : `，兌現條件 ${testShown(written(test))}`;
    return `${rests}可以用${isNew ? '新指標' : ''}${quoted(metric, 60)}衡量${kept}${promised === '' ? '' : `，承諾比例 ${promised}`}。`;
  },
  vague: words => `${list(words.map(word => quoted(word, 60)))}照這樣寫無法衡量。`,
  unsaidShare: (words, said, taken, column, hasColumn) =>
    `${quoted(words, 60)}說的是 ${said}，但${hasColumn ? `那一列的${quoted(column)}是空的` : `分頁沒有${quoted(column)}欄`}，所以採用 ${taken}。`,
  check: (words, said, row) => `${quoted(words, 60)}說的是 ${written(said)}，那一列寫的卻是 ${written(row)}。`,
};
