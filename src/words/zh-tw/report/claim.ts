import type { Draft } from '../../draft';
import type { claim as claimInEnglish } from '../../en/report/claim';
import { labels } from '../labels';
import { counted, list, quoted } from '../numbers';

/** What the file of a claim says: facts about a promise that is to be advertised. */
export const claim: Draft<typeof claimInEnglish> = {
  title: id => `宣稱檔案：${id}`,
  parts: {
    words: '承諾原文',
    where: '出處',
    test: '怎樣的回答算兌現',
    result: '查到的結果',
    base: '回答數',
    period: '回答日期',
    sources: '來源類型',
    leftOut: '排除了什麼、為什麼',
    cells: '所在位置',
  },
  result: (p, f) =>
    p.keptRate === null || p.interval === null
      ? `${labels.verdicts![p.verdict]}：沒有任何回答計入。`
      : `${labels.verdicts![p.verdict]}：兌現率 ${f.percent(p.keptRate)}（${f.interval(p.interval)}）；承諾比例為 ${f.percent(p.promisedFor)}。`,
  base: (p, f) => `${counted(p.n, '則', '回答')}，其中 ${f.count(p.kept)} 則兌現`,
  period: (p, f) => {
    if (p.oldest === null || p.newest === null) return '沒有任何計入的回答有日期。';
    return p.oldest.slice(0, 10) === p.newest.slice(0, 10) ? f.date(p.newest) : `${f.date(p.oldest)}到 ${f.date(p.newest)}`;
  },
  leftOut: (p, f) => {
    if (p.leftOut.n === 0) return '團隊沒有排除任何回答。';
    const reasons = p.leftOut.reasons.map(({ text, n }) => `${quoted(text, 60)}（${f.count(n)}）`);
    const rate = p.leftOut.keptRateWith === null ? '' : `；把這些算進去，兌現率會是 ${f.percent(p.leftOut.keptRateWith)}`;
    return `${counted(p.leftOut.n, '則', '回答')}：${list(reasons)}${rate}。`;
  },
  care: ({ promise, vague, green, staleDays, isUndated, isWide }) => [
    ...(vague.length === 0 ? [] : [`${list(vague.map(word => quoted(word)))}是沒有人能衡量的說法：請用數字說明顧客能得到什麼。`]),
    ...(green.length === 0
      ? []
      : [
          `${list(green.map(word => quoted(word)))}：籠統的環保宣稱須有公認的卓越環境表現，產品也不得以碳抵換稱為中和（歐盟指令 2024/825，2026 年 9 月 27 日起適用）。請說明究竟哪一點比較好，並取得證明。`,
        ]),
    ...(promise.leftOut.keptRateWith === null || promise.leftOut.keptRateWith >= promise.promisedFor
      ? []
      : ['把團隊排除的回答算進去，兌現的比例會低於承諾：請逐一說明為什麼不計入。']),
    ...(staleDays === null ? [] : [`最新的回答已是 ${staleDays} 天前：要說顧客現在也得到，請先再問一次。`]),
    ...(isUndated ? ['回答都沒有日期：無從得知顧客現在是否也得到。'] : []),
    ...(isWide ? [`區間很寬，因為只有 ${promise.n} 則回答：請先多問一些顧客。`] : []),
    ...(promise.verdict === 'kept' ? [] : ['依計入的回答，這項承諾並非確實兌現：當成事實來宣傳，在這裡找不到依據。']),
  ],
  nothing: '文字和回答都沒有需要留意的地方。',
  noAdvice: '這份檔案記載當天查到了什麼、在哪裡。這不是法律意見：能不能這樣宣稱，請由你們的法律顧問判斷。',
};
