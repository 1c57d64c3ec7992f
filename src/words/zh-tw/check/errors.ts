import type { AuditErrorCode } from '../../../core/table/user-error';
import type { Draft } from '../../draft';
import { own } from '../../naming/own-names';
import { quoted } from '../numbers';

type Details = Record<string, string>;

const name = (text: string | undefined, otherwise: string): string => (text ? quoted(text, 200) : otherwise);
const meant = (guess: string | undefined): string => (guess ? `是不是${quoted(guess, 200)}？` : '');

/** Why the audit cannot start or be written, and what to do. */
export const errors: Draft<Record<AuditErrorCode, (details: Details) => string>> = {
  'missing-tab': d =>
    `${d.file ? quoted(d.file, 200) : ''}缺少分頁${name(d.tab, '')}：${
      d.near
        ? `${quoted(d.near)}很接近，但沒有${name(d.column, '必要的')}欄。請把那個標題寫到對應的欄。`
        : '請加上，或在試算表用「設定稽核」、在命令列用「npx promise-audit new audit.xlsx」建立。'
    }${meant(d.guess)}`,
  'missing-column': d =>
    `分頁${name(d.tab, '')}缺少${name(d.column, '必要的')}欄：請加上這個標題${d.near ? `，或用它取代${quoted(d.near)}` : ''}。${meant(d.guess)}`,
  'no-promises': d =>
    `沒有可以稽核的承諾：請在分頁${name(d.tab, `「${own('Promises')}」`)}至少寫一項${d.example ? `，或從品牌文案讀出，例如「${d.example}」` : ''}。`,
  'tab-taken': d => `你有一個分頁與報告分頁${name(d.tab, '')}同名：請改名後再執行稽核。沒有寫入任何內容。`,
  busy: () => '有人正在這份試算表執行稽核：請一分鐘後再試。',
  cancelled: () => '已取消：沒有任何變更。',
  'too-long': () =>
    `證據太多，Google 試算表一次跑不完，所以停下來了，沒有任何變更：請在設定用「${own('Settings', 'Evidence from')}」縮短期間，或下載後用命令列稽核。`,
  'too-many-rows': d => `證據有 ${d.rows ?? '太多'} 列：請在設定用「${own('Settings', 'Evidence from')}」縮短期間。`,
  'view-only': () => '你只能檢視這份試算表：請擁有者讓你編輯，或自己建立副本。',
  protected: d => `Google 試算表不讓你更改${name(d.tab, '這個分頁')}：請找設定保護的人，或解除保護。`,
  'metric-in-use': d => `${name(d.name, '這個指標')}正在使用：有承諾、已連接的分頁或證據分頁用到它。`,
  'invalid-entry': d => `${name(d.value, '這個')}無法當作${name(d.column, '這一欄')}讀取：沒有寫入任何內容。`,
  'changed-meanwhile': d => `分頁${name(d.tab, '')}有個儲存格內容已經不同，或是公式：沒有寫入任何內容。請到那裡看看。`,
  'missing-promise': d => `承諾${name(d.id, '')}已經不在分頁${name(d.tab, `「${own('Promises')}」`)}：請再檢查一次承諾。`,
  'invalid-question': () => '側邊欄與外掛程式對不上：請關閉側邊欄，重新打開後再試。',
};
