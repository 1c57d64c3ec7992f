import type { Draft } from '../../draft';
import type { match as matchInEnglish } from '../../en/sidebar/match';
import { count, list, quoted } from '../numbers';

export const match: Draft<typeof matchInEnglish> = {
  title: '配對意見',
  loading: '正在讀取意見…',
  none: '每列證據都寫了接觸點，不需要配對。',
  allDone: '每則意見都有接觸點。',
  counts: (free, matched, ignored, unmatched) =>
    `${count(free)} 則意見沒有寫接觸點：${list([
      ...(matched ? [`已配對 ${count(matched)}`] : []),
      ...(ignored ? [`已排除 ${count(ignored)}`] : []),
      `待決定 ${count(unmatched)}`,
    ])}。`,
  text: '儲存之前都不計入。你的決定會寫到配對分頁，可以在那裡修改。',
  about: (words, touchpoint, rows) => `「${words}」，${count(rows)} 則意見：${touchpoint === null ? '屬於哪裡？' : `${touchpoint}？`}`,
  taught: rows => `學到的內容：${count(rows)} 則意見`,
  alone: rows => `${count(rows)} 則意見`,
  sure: '確定',
  belongs: '屬於',
  later: '稍後決定',
  not: touchpoint => `不是${quoted(touchpoint)}`,
  lacking: '不在清單上的接觸點：新增',
  name: '名稱',
  ignore: '都不屬於：排除',
  save: (decisions, rows) => `儲存 ${count(decisions)} 個決定（${count(rows)} 列）`,
  saveNone: '請選各屬於哪裡',
  more: (suggestions, rows) => `儲存後還有 ${count(suggestions)} 個問題（${count(rows)} 列）。`,
  show: '顯示意見',
};
