import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { labels } from '../labels';
import { list, named, quoted } from '../numbers';

/** Flaw 2: the right question was not asked at the right moment. */
export const information: Draft<FindingWords> = {
  'phase-not-covered': {
    name: '時期未涵蓋',
    sentence: d => `沒有任何計入的回答來自${labels.phases![d.phase]}。`,
    fix: d => `選一個${labels.phases![d.phase]}的接觸點，問一個問題。`,
  },
  'stage-without-evidence': {
    name: '階段沒有證據',
    sentence: d => `階段${quoted(d.stage)}有 ${d.touchpoints} 個接觸點，沒有任何計入的回答。`,
    fix: d => (d.touchpoints === 1 ? '在那個接觸點問一個問題。' : '在該階段最繁忙的接觸點問一個問題。'),
  },
  'scores-without-comments': {
    name: '有分數沒有意見',
    sentence: (d, f) => `${named(d)}有 ${f.count(d.n)} 則回答沒有附上任何意見：知道數字，不知道原因。`,
    fix: () => '在分數之後加一個開放題：「主要原因是什麼？」',
  },
  'one-kind-of-evidence': {
    name: '證據只有一種',
    sentence: d => `有 ${d.promises} 項承諾只靠一種證據：${labels.sources![d.source]}。`,
    fix: d => (d.source === 'survey' ? '加上第二種，例如評論、來電或自己的紀錄。' : '加上第二種，例如簡短的顧客問卷。'),
  },
  'expectation-not-asked': {
    name: '沒有問過期望',
    sentence: (d, f) =>
      `${f.count(d.of)} 項可衡量的承諾中，有 ${f.count(d.promises.length)} 項不知道顧客期望什麼：${firstOf(d.promises)}。`,
    fix: () => `在顧客得到之前問他們期望什麼，並記在「${own('Evidence', 'Expected')}」欄。`,
  },
  'scores-only': {
    name: '只有意見',
    sentence: d => `有 ${d.promises} 項承諾只靠人們的說法；沒有任何地方量測時間、延誤或其他事實。`,
    fix: () => '帶入一種自己的紀錄，例如訂單與送達的時間。',
  },
};

/** The first names and how many more there are. */
function firstOf(names: string[], most = 5): string {
  return names.length <= most ? list(names) : `${names.slice(0, most).join('、')}，以及另外 ${names.length - most} 項`;
}
