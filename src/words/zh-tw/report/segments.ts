import { clipped } from '../../clip';
import type { Draft } from '../../draft';
import type { segments as segmentsInEnglish } from '../../en/report/segments';
import { own } from '../../naming/own-names';
import { list, quoted } from '../numbers';

/** Names that a sentence holds. */
const most = 6;

const some = (names: readonly string[]): string => {
  const shown = names.slice(0, most).map(name => quoted(name, 40));
  return names.length > most ? `${shown.join('、')}和另外 ${names.length - most} 個` : list(shown);
};

/** What is said of promises beside segments. */
export const segments: Draft<typeof segmentsInEnglish> = {
  title: dimension => `各${clipped(dimension, 60)}的承諾`,
  none: `沒有回答標明客群：在證據裡加一欄「${own('Evidence', 'Segment')}：門市」，或連接含有客群的欄。`,
  subtitle: (brand, asOf, grid, f) =>
    [brand, f.date(asOf), ...(grid ? [`${f.count(grid.segments.length)} 個客群、${f.count(grid.rows.length)} 項承諾`] : [])]
      .filter(part => part !== '')
      .join(' · '),
  lead: ({ apart, judged }, f) => {
    if (judged === 0) return '沒有任何客群有足夠的回答可以判定。';
    const names = [...new Set(apart.map(({ segment }) => segment))];
    if (names.length === 0) return `沒有任何客群與其他客群的差異超出偶然：這 ${f.count(judged)} 個數字之間的差異都可能只是偶然。`;
    const rest = judged - apart.length;
    const others = rest > 0 ? `；其餘（${f.count(judged)} 個數字中的 ${f.count(rest)} 個）可能只是偶然` : '';
    return `${some(names)}與其他客群的差異超出偶然${others}。`;
  },
  apart: ({ segment, promise, keptRate, n, rest, hasAction, apart }, f) => {
    const { percent } = f.apart(keptRate, rest);
    const step = apart === 'above' ? '問問他們怎麼做到的。' : hasAction ? '已有進行中的行動提到它。' : '還沒有行動提到它。';
    return `${segment}：${quoted(promise.text, 60)}兌現 ${percent(keptRate)}（${f.count(n)} 則回答），其他合計 ${percent(rest)}。${step}`;
  },
  unheard: (names, fewest) => `${some(names)}沒有任何一項承諾有 ${fewest} 則以上的回答：目前還不能下結論。`,
  notToDo: '不要用這些數字獎懲或排名：下一次，光是偶然就會讓名次洗牌。回答越多，能判定的就越多。',
  more: n => `另有 ${n} 項承諾，沒有與眾不同的客群。`,
  others: names => `回答中還有的其他分類：${list([...names])}。`,
  key: fewest =>
    `數字是符合承諾的回答比例。紅色低於承諾，綠色達到或超過。▼ 與 ▲：就整份稽核而言，與其他客群的差異超出偶然。括號：回答少於 ${fewest} 則，不判定。–：沒有人回答，不等於零。有差異的客群排在前面，其餘依名稱排序；回答少的數字上下可能差到 20 個百分點左右。`,
  all: '全部',
  answers: '回答數（最多）',
};
