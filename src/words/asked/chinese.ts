import type { AskedWords } from './asked-words';

type Script = 'simplified' | 'traditional';

const units: Record<Script, Record<string, string>> = {
  simplified: { minutes: '分钟', hours: '小时', days: '天', weeks: '周', months: '个月' },
  traditional: { minutes: '分鐘', hours: '小時', days: '天', weeks: '週', months: '個月' },
};

const scale = (word: string, question: string, opposite: string, middle: string) => ({
  question: (promise: string): string => `${promise}${question}`,
  answers: [`非常${word}`, word, middle, opposite, `非常${opposite}`],
});

/** Questions to customers in simplified Chinese. */
export const chinese: AskedWords = {
  quoted: promise => `“${promise}”：`,
  time: promise => `${promise}实际用了多久？`,
  expected: promise => `${promise}您认为多久可以接受？`,
  classOf: (one, unit) => classIn(one, units.simplified[unit] ?? unit, '至', '以内', '超过'),
  onTime: { question: promise => `${promise}准时吗？`, answers: ['是，准时', '否，迟了'] },
  level: {
    ease: scale('容易', '对您来说容易吗？', '困难', '一般'),
    friendly: scale('友善', '我们的态度如何？', '不友善', '一般'),
    clean: scale('干净', '干净吗？', '不干净', '一般'),
    fresh: scale('新鲜', '新鲜吗？', '不新鲜', '一般'),
    price: scale('合理', '价格合理吗？', '不合理', '一般'),
    safe: scale('安全', '您觉得安全吗？', '不安全', '一般'),
    warm: scale('热', '送到您手上时热吗？', '不热', '一般'),
    clear: scale('清楚', '清楚吗？', '不清楚', '一般'),
    quiet: scale('安静', '安静吗？', '不安静', '一般'),
    comfort: scale('舒适', '舒适吗？', '不舒适', '一般'),
    help: scale('有帮助', '我们帮到您了吗？', '没有帮助', '一般'),
  },
  satisfied: scale('满意', '您满意吗？', '不满意', '一般'),
  fulfilled: { question: promise => `${promise}做到了吗？`, answers: ['是，完全做到', '只做到一部分', '没有做到'] },
  none: '不适用',
};

/** Questions to customers in traditional Chinese. */
export const taiwanese: AskedWords = {
  quoted: promise => `「${promise}」：`,
  time: promise => `${promise}實際用了多久？`,
  expected: promise => `${promise}您認為多久可以接受？`,
  classOf: (one, unit) => classIn(one, units.traditional[unit] ?? unit, '至', '以內', '超過'),
  onTime: { question: promise => `${promise}準時嗎？`, answers: ['是，準時', '否，遲了'] },
  level: {
    ease: scale('容易', '對您來說容易嗎？', '困難', '普通'),
    friendly: scale('友善', '我們的態度如何？', '不友善', '普通'),
    clean: scale('乾淨', '乾淨嗎？', '不乾淨', '普通'),
    fresh: scale('新鮮', '新鮮嗎？', '不新鮮', '普通'),
    price: scale('合理', '價格合理嗎？', '不合理', '普通'),
    safe: scale('安全', '您覺得安全嗎？', '不安全', '普通'),
    warm: scale('熱', '送到您手上時熱嗎？', '不熱', '普通'),
    clear: scale('清楚', '清楚嗎？', '不清楚', '普通'),
    quiet: scale('安靜', '安靜嗎？', '不安靜', '普通'),
    comfort: scale('舒適', '舒適嗎？', '不舒適', '普通'),
    help: scale('有幫助', '我們幫到您了嗎？', '沒有幫助', '普通'),
  },
  satisfied: scale('滿意', '您滿意嗎？', '不滿意', '普通'),
  fulfilled: { question: promise => `${promise}做到了嗎？`, answers: ['是，完全做到', '只做到一部分', '沒有做到'] },
  none: '不適用',
};

function classIn({ from, to }: { from: number; to: number | null }, unit: string, till: string, within: string, above: string): string {
  if (to === null) return `${above}${from - 1}${unit}`;
  if (from === 0) return `${to}${unit}${within}`;
  return from === to ? `${to}${unit}` : `${from}${till}${to}${unit}`;
}
