import type { ChangeVerdict } from '../../../core/audit';
import type { ExpectationVerdict } from '../../../core/judgement/expectation';
import type { Draft } from '../../draft';
import type { server as serverInEnglish } from '../../en/hosts/server';
import { labels } from '../labels';
import { list, quoted } from '../numbers';

const changes: Record<ChangeVerdict, string> = {
  better: '確實變好',
  worse: '確實變差',
  'no-change': '變化未超出偶然',
  'too-few': '新回答太少，看不出來',
  'not-comparable': '無法比較',
};

const left = (cells: number): string => (cells === 0 ? '' : `有 ${cells} 個儲存格沒有動，因為之後被改過，或裡面是公式。`);

/** What the add-on tells the sidebar: sentences about a promise, and what was done. */
export const server: Draft<typeof serverInEnglish> = {
  expectation: (verdict, level) => {
    const ends: Record<ExpectationVerdict, string> = {
      looser: '，高於我們的承諾',
      tighter: '，低於我們的承諾',
      aligned: '，與我們的承諾一致',
      unknown: '',
    };
    return `顧客期望「${level}」${ends[verdict]}。`;
  },
  change: (since, points, verdict) => `自 ${since}以來${points === null ? '' : ` ${points}`}：${changes[verdict]}。`,
  evidence: (grade, newest) => `證據等級 ${labels.grades![grade]}${newest === null ? '' : `，最新的是 ${newest}`}。`,
  entry: {
    hint: '例如「至少 4」、「2 天內」或「是」。',
    reads: test => `讀作：${test}`,
    readsOwn: test => `留白：採用指標本身的條件，${test}`,
    byDefault: share => `留白：依設定，${share}`,
    noTest: '這個指標沒有自己的條件：請寫一個，例如「至少 4」或「2 天內」。',
    needsMetric: '請先選指標。',
    unknownMetric: '指標分頁裡沒有這個指標。',
    unreadable: '讀不出來。請寫成「至少 4」、「2 天內」或「是」。',
    offScale: (lowest, highest) => `這個量尺（${lowest} 到 ${highest}）上沒有任何回答能通過。`,
    noShare: '這不是比例：請寫成 90%。',
  },
  madeTabs: (made, renamed) => {
    if (made === 0) return '所有分頁都在了。';
    const others = renamed.map(({ name, title }) => `${quoted(name)}改叫${quoted(title)}`);
    return `建立了 ${made} 個分頁。${others.length ? `因為你已有同名的分頁，${list(others)}。` : ''}`;
  },
  otherTitle: (name, n) => `${name} (${n})`,
  removedExample: '範例已移除，報告恢復空白。原處換上了空白分頁。',
  madePage: tab => `頁面在分頁 ${tab}，是目前的狀況。下一份會取代它。`,
  saved: promises => `已在分頁${quoted(labels.tabs!.history!)}儲存 ${promises} 項承諾。下次檢查會與它比較。`,
  proposed: (rows, open) => {
    const already = `有 ${open} 項承諾已有進行中的行動`;
    if (rows === 0) return `行動分頁沒有新增：${already}。`;
    return `行動分頁新增了 ${rows} 列${open === 0 ? '' : `；${already}`}。`;
  },
  edited: cells => `已寫入${list(cells)}。`,
  set: name => `已變更${quoted(name)}。`,
  connected: (tab, sources, metrics) =>
    sources + metrics === 0
      ? `${quoted(tab)}已經連接：沒有新增。`
      : `已連接${quoted(tab)}：${list([`來源分頁 ${sources} 列`, ...(metrics ? [`指標分頁 ${metrics} 列`] : [])])}。`,
  matched: (rows, touchpoints) =>
    rows + touchpoints === 0
      ? '這已經決定過了。'
      : `配對分頁新增了 ${rows} 列${touchpoints === 0 ? '' : `，接觸點分頁新增了 ${touchpoints} 個接觸點，請在那裡填上階段`}。`,
  fixed: (changed, skipped, backup) =>
    backup === null ? '沒有可以變更的了。' : `變更了 ${changed} 個儲存格；原來的值在分頁${quoted(backup)}。${left(skipped)}`,
  undone: (changed, skipped) => `復原了 ${changed} 個儲存格。${left(skipped)}`,
};
