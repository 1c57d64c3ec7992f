import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { named, quoted } from '../numbers';
import { waits } from '../report/waits';

/** Flaw 1: no baseline, no evidence, stale evidence. */
export const ignorance: Draft<FindingWords> = {
  'no-evidence': {
    name: '沒有證據',
    sentence: (d, f) => `沒有任何計入的回答能說明${named(d)}是否兌現${waits.elsewhere!(d.elsewhere, f)}。`,
    fix: d => (d.wait === 'answers' ? `事情一發生，就在${quoted(d.touchpoint)}問顧客。` : waits.step!(d.wait, 1)),
  },
  'stale-evidence': {
    name: '證據過舊',
    sentence: (d, f) =>
      d.days === null || d.newest === null
        ? `${named(d)}的回答都沒有日期：沒有人知道有多舊。`
        : `${named(d)}最新的回答已是 ${d.days} 天前（${f.date(d.newest)}）；超過 ${d.staleAfterDays} 天的證據視為過舊。`,
    fix: d => (d.newest === null ? '補上每則回答的日期；蒐集的工具裡有。' : `再到${quoted(d.touchpoint)}問一次顧客。`),
  },
  'no-baseline': {
    name: '沒有基線',
    sentence: () => '沒有先前的稽核可以比較。',
    fix: () => '儲存這次稽核：它就成為基線。',
  },
  'evidence-older-than-promise': {
    name: '證據早於承諾',
    sentence: (d, f) =>
      `${named(d)}有 ${f.count(d.older)} 則回答比承諾本身還早，不計入；${d.n === 0 ? '一則也不剩' : `剩下 ${f.count(d.n)} 則`}。`,
    fix: d => `確認承諾的起始日期，並立刻在${quoted(d.touchpoint)}詢問顧客。`,
  },
  'evidence-has-holes': {
    name: '有幾個月沒有證據',
    sentence: (d, f) => `${named(d)}從 ${f.month(d.from)}到 ${f.month(d.to)}，連續 ${d.months} 個月沒有人回答。`,
    fix: d => `每個月都在${quoted(d.touchpoint)}問幾位顧客。`,
  },
};
