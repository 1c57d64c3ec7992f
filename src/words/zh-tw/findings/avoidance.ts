import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { named, quoted, twoDigits } from '../numbers';

/** Flaw 5: customers do not complain, cannot, or are never answered. */
export const avoidance: Draft<FindingWords> = {
  'no-complaint-channel': {
    name: '無處申訴',
    sentence: d => (d.isSaid ? `在${quoted(d.touchpoint)}，顧客沒有申訴管道。` : `沒有寫明顧客在${quoted(d.touchpoint)}可以向哪裡申訴。`),
    fix: d => `在${quoted(d.touchpoint)}顧客看得到的地方，放上「請告訴我們哪裡做得不好」。`,
  },
  'silent-customers': {
    name: '沉默的顧客',
    sentence: (d, f) => `${named(d)}的兌現率是 ${f.percent(d.keptRate)}；每月約有 ${twoDigits(d.letDown)} 位顧客失望，卻沒有任何客訴紀錄。`,
    fix: d => `主動詢問${quoted(d.touchpoint)}的顧客，並讓申訴變得容易。`,
  },
  'loop-open': {
    name: '尚未回覆',
    sentence: d => {
      const age = d.days === null ? '' : `，${d.open === 1 ? '已' : '最久的已'}等了 ${d.days} 天`;
      return `在${quoted(d.touchpoint)}，有 ${d.open} 位顧客在等回覆${age}。`;
    },
    fix: d => (d.open === 1 ? '回覆這位顧客，並記錄下來。' : '從等最久的開始回覆，並逐一記錄。'),
  },
  'loop-slow': {
    name: '回覆太慢',
    sentence: (d, f) => `在${quoted(d.touchpoint)}，${f.count(d.answered)} 則回覆中有 ${f.count(d.slow)} 則超過 ${d.days} 天。`,
    fix: d => `指定誰負責回覆${quoted(d.touchpoint)}的顧客，以及期限。`,
  },
  'no-loops-recorded': {
    name: '沒有回覆紀錄',
    sentence: d => `有 ${d.complaints} 則客訴紀錄，但沒有一則看得出是否有人回覆。`,
    fix: () => `加上「${own('Evidence', 'Reply')}」與「${own('Evidence', 'Replied on')}」兩欄，回覆時就填。`,
  },
};
