import type { Draft } from '../../draft';
import type { lists as listsInEnglish } from '../../en/promises/lists';

/** What is said of touchpoints, promises and metrics that are added or retired. */
export const lists: Draft<typeof listsInEnglish> = {
  added: name => `已新增「${name}」。`,
  thereAlready: name => `沒有新增：「${name}」已經在了。`,
  dropped: name => `「${name}」已不在指標清單中。`,
  retired: promises => (promises === 0 ? '沒有停用任何承諾：列已變動。' : `已停用 ${promises} 項承諾：仍列出，不再判定。`),
  broughtBack: promises => (promises === 0 ? '沒有恢復任何承諾：列已變動。' : `已恢復 ${promises} 項承諾。`),
};
