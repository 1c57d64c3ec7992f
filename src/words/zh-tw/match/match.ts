import type { Draft } from '../../draft';
import type { match as matchInEnglish } from '../../en/match/match';
import { list, quoted } from '../numbers';

const named = (words: readonly string[]): string => list(words.slice(0, 3).map(word => quoted(word)));

/** What is said of evidence that names no touchpoint. */
export const match: Draft<typeof matchInEnglish> = {
  reasons: {
    words: (telling, touchpoint) => `${named(telling)}出現在${quoted(touchpoint)}的承諾或那裡的意見裡。`,
    alike: (telling, touchpoint) => `${quoted(touchpoint)}還沒有意見含${named(telling)}，但這些意見的其他字最常談那裡。`,
    several: (_, __, near) =>
      near.length > 1
        ? `它與${list(near.slice(0, 2).map(one => quoted(one)))}的關聯一樣多。`
        : `它可能屬於${quoted(near[0]!)}，但線索不多。`,
    maybe: (telling, touchpoint) =>
      `${named(telling)}是接觸點${quoted(touchpoint)}的名稱，但與其他字連用時可能是別的意思。確認一次，之後出現就會計入。`,
    new: ([phrase = '', ...beside]) =>
      `沒有接觸點叫${quoted(phrase)}${beside.length === 0 ? '' : `（常與${named(beside)}一起出現）`}。如果顧客會在那裡接觸到你們，你們的旅程圖就少了一個接觸點。`,
    nothing: () => '裡面沒有任何字屬於已知的接觸點。',
  },
  counts: ({ free, byRule, byDecision, byLearning, ignored, unmatched }) => {
    const parts: [number, string][] = [
      [byRule, '則依接觸點名稱配對'],
      [byDecision, '則依你們的決定配對'],
      [byLearning, '則依已放好的列所學配對'],
      [ignored, '則依你們的決定排除'],
      [unmatched, '則尚未配對'],
    ];
    const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
    return free === 0 ? '每則意見都有接觸點。' : `${free} 則意見沒有寫接觸點：${list(said)}。`;
  },
  named: (right, of) =>
    of === 0
      ? '這裡無法量測名稱配得多準，因為沒有這樣的列自己寫了接觸點；在人工標註的評論中，100 則有 97 則正確。'
      : `有 ${of} 則意見的列自己也寫了接觸點，其中 ${right} 則名稱配對正確。`,
  measured: (right, of) => `從你們已放好的列學到：留下 ${of} 則意見來猜，猜對 ${right} 則。你們的決定永遠優先。`,
  learned: ({ touchpoint, rows, words }) => `${touchpoint}：${rows} 則意見，依${list(words.map(word => quoted(word)))}等字。`,
  inParts: rows => `${rows} 則意見談了不只一件事：每句話在它所屬的地方算作意見，分數則都不算。`,
  unasked: rows => `${rows} 則意見留待處理：沒有哪個問題能一次解決夠多則。`,
};
