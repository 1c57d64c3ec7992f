import type { Draft } from '../../draft';
import type { collect as collectInEnglish } from '../../en/promises/collect';
import { testShown } from '../../writing';
import { list, quoted, written } from '../numbers';
import { share } from './share';

/** Collecting promises out of pasted copy. */
export const collect: Draft<typeof collectInEnglish> = {
  sentence: ({ kind, reading: read }) => {
    if (kind === 'none') return '看不出這是承諾。';
    if (kind === 'proved') return '不由顧客判斷：有證書證明。';
    if (kind === 'promise' && read?.metric) {
      const test = testShown(written(read.keptWhen));
      return `用${quoted(read.metric.name)}衡量${test === '' ? '' : `：${test}`}${read.promisedFor === null ? '' : `，${share(read.promisedFor)}`}。`;
    }
    const about = read?.words[0] ?? '';
    return about === ''
      ? '照這樣寫無法衡量：請說明多少、多快或多常，或讓問卷的一題來說明。'
      : `照這樣寫無法衡量（${quoted(about)}）：請讓問卷的一題來說明，或寫出數字。`;
  },
  found: (promises, sentences, twice, nothing) =>
    `${sentences} 句中有 ${promises} 項承諾${
      twice + nothing === 0
        ? ''
        : `（${list([...(twice > 0 ? [`${twice} 項說了兩次`] : []), ...(nothing > 0 ? [`${nothing} 句沒有承諾`] : [])])}）`
    }。`,
  whole: '整個品牌',
  none: '沒有一句話承諾任何事。',
  against: (first, second) => `互相矛盾：${quoted(first)}與${quoted(second)}。`,
  twin: text => `已經說過：${quoted(text)}。`,
  stated: where => (where === '' ? '' : ` [${where}]`),
  hint: command => `沒有寫入。要全部加入：\n  ${command} --yes\n要加入一部分：--only 加上編號。`,
  done: (promises, touchpoints) => `加入了 ${promises} 項承諾${touchpoints === 0 ? '' : `和 ${touchpoints} 個接觸點`}。`,
  measured: (own, left) =>
    [
      own === 0 ? '' : `${own} 項承諾依自己的文字衡量，直到有題目說明它們。`,
      left === 0 ? '' : `${left} 項承諾還在等能說明它們的題目。`,
    ].join(''),
  file: 'survey.csv',
  next: command => `接著連接每個談到它們的檔案：\n  ${command}`,
  nothing: '沒有加入：已經都在那裡了。',
};
