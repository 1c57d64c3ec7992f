import type { Draft } from '../../draft';
import type { promises as promisesInEnglish } from '../../en/sidebar/promises';
import { own } from '../../naming/own-names';
import { noStage, verdicts } from '../labels';
import { count, figures, quoted } from '../numbers';

const plain = figures('');

/** What the view Promises says. Shares are 0..1. */
export const promises: Draft<typeof promisesInEnglish> = {
  title: n => `${count(n)} 項承諾`,
  none: '還沒有稽核任何承諾。請在承諾分頁寫下第一項，再檢查承諾。',
  filters: '篩選承諾',
  verdict: '判定',
  stage: '階段',
  owner: '負責人',
  all: '全部',
  choice: (name, n) => `${name}（${n}）`,
  noStage,
  noOwner: '沒有負責人',
  verdicts,
  showing: (shown, of) => (shown === of ? '依修正的順序。' : `${count(of)} 項承諾中的 ${count(shown)} 項。`),
  nothingLeft: '沒有這樣的承諾。',
  clear: '顯示全部承諾',
  showMore: n => `再顯示 ${count(n)} 項`,
  more: n => `分頁「${own('Alignment')}」另有 ${count(n)} 項承諾。`,
  seeReport: `看分頁「${own('Alignment')}」`,
  line: (promised, kept) => {
    if (kept === null) return `承諾 ${plain.percent(promised)}`;
    const { percent, points } = plain.apart(promised, kept);
    return `兌現 ${percent(kept)}，承諾 ${percent(promised)}：${points(kept - promised)}`;
  },
  shares: (promised, kept, believed) => {
    const given = [promised, ...(kept === null ? [] : [kept]), ...(believed === null ? [] : [believed])];
    const { percent } = plain.apart(...given);
    return {
      promised: `承諾 ${percent(promised)}`,
      kept: kept === null ? null : `兌現 ${percent(kept)}`,
      believed: believed === null ? null : `我們認為 ${percent(believed)}`,
    };
  },
  interval: (low, high) => `區間 ${plain.interval([low, high])}`,
  honest: level => `可誠實承諾的最低標準：${level}。`,
  words: words => `失望顧客的用詞：${words}。`,
  against: '反面',
  for: '正面',
  moreQuotes: n => `再顯示 ${count(n)} 則引文`,
  showQuote: '在分頁裡顯示這則引文',
  showEvidence: '顯示證據',
  showPromise: '顯示承諾',
  showReport: '顯示報告',
  claim: '製作宣稱檔案',
  propose: '提出行動',
  edit: '編輯',
  proposal: {
    title: text => `${quoted(text, 60)}的行動`,
    action: '要做什麼',
    owner: '誰來做',
    due: '期限（可留白）',
    add: '加到行動',
    missing: '請寫下要做什麼。',
    noTab: '還沒有行動分頁：可在首頁新增。',
  },
  entry: {
    title: text => `編輯${quoted(text, 60)}`,
    loading: '正在讀取該列…',
    metric: '指標',
    noMetric: '沒有指標',
    keptWhen: '兌現條件',
    promisedFor: '承諾比例',
    noColumns: `承諾分頁沒有對應的欄。請在那裡加上「${own('Promises', 'Metric')}」、「${own('Promises', 'Kept when')}」或「${own('Promises', 'Promised for')}」。`,
    reading: '正在讀取…',
    save: '儲存到承諾',
    unchanged: '沒有任何變更。',
  },
};
