import type { Draft } from '../../draft';
import type { google as googleInEnglish } from '../../en/hosts/google';
import { own } from '../../naming/own-names';
import { counted, list } from '../numbers';
import { menu } from './menu';

const quotes = (tabs: string[]): string => list(tabs.map(tab => `「${tab}」`));

/** What the add-on says in Google Sheets: menu, dialogs, toasts and the names of custom functions' troubles. */
export const google: Draft<typeof googleInEnglish> = {
  name: 'Promise Audit',
  menu,
  protection: 'Promise Audit 每次檢查都會重寫這個分頁。你的備註會保留。',
  setUp: {
    offer: '按「確定」從範例開始：分頁裡已填好虛構品牌的承諾與證據，按一下就能移除。按「取消」從空白分頁開始。',
    rename: tab => `你已經有名為「${tab}」的分頁，不會動到它。新的分頁要叫什麼？`,
    done: (tabs, hasExample) => `建立了 ${tabs} 個分頁。接著：${hasExample ? menu.check : '在承諾分頁寫下承諾，每列一項'}。`,
    nothing: `所有分頁都在了。接著：${menu.check}。`,
  },
  removeExample: {
    offer: tabs =>
      `這份試算表裡有範例。按「確定」刪除它的 ${tabs} 個分頁，連同裡面寫的一切，以及報告與紀錄裡關於它的內容，並換上空白分頁；「檔案 > 版本記錄」可以復原。按「取消」保留範例。`,
    done: '範例已移除，報告恢復空白。',
  },
  tooMany: rows =>
    `證據有 ${counted(rows, '列')}。Google 試算表執行六分鐘就會停止；超過 200,000 列可能不夠，那樣就不會有任何變更。按「確定」試試，或在設定用「${own('Settings', 'Evidence from')}」縮短期間。`,
  offerActions: n =>
    `有 ${n} 項承諾新近未兌現，而且沒有進行中的行動。按「確定」在行動分頁最後${n === 1 ? '加一列' : '各加一列'}。按「取消」讓那個分頁保持原樣。`,
  settingUp: '正在建立分頁，最多需要半分鐘…',
  working: '正在讀取承諾與證據…',
  plain: tabs => `報告是完整的，但${quotes(tabs)}無法套用格式：表格或合併儲存格擋住了。`,
  lost: {
    offer: tabs =>
      `${quotes(tabs)}看起來像是另一個檔案的 Promise Audit 報告。按「確定」接手：下次檢查會重新寫入，備註與紀錄會保留，寫在報告欄位裡的其他內容會消失。按「取消」全部保持原樣。`,
    menu: tabs =>
      `${quotes(tabs)}看起來像是另一個檔案的 Promise Audit 報告：請在選單選「${menu.check}」來接手，或替它改名。沒有寫入任何內容。`,
  },
  reading: (done, of) => `已讀取 ${of} 列證據中的 ${done} 列`,
  checkedData: (errors, others) =>
    errors + others === 0 ? '資料沒有問題。' : `${errors} 個錯誤，${others} 個其他提醒：見分頁「資料檢查」。`,
  saved: rows => `已在稽核紀錄儲存 ${rows} 項承諾。下次檢查會與它比較。`,
  unexpected: '出了問題，不是你的錯。你輸入的內容都沒有變：請一分鐘後再試，如果一直這樣請告訴我們。',
  halfWay: '中途出了問題，不是你的錯：可能已經寫入一部分。請再做一次，就會寫完其餘部分；如果一直這樣請告訴我們。',
  partly: '可能已經寫入一部分：之後請再做一次，就會寫完其餘部分。',
  functions: {
    values: '請以儲存格範圍提供回答，例如 A2:A200。',
    test: '請說明承諾怎樣算兌現，例如 ">= 4"、"2 天內" 或 "是"。',
    confidence: '請提供 50% 到 99.9% 的信心水準，例如 95%。',
    promisedFor: '請提供承諾的顧客比例，例如 90%。',
    empty: '這些儲存格裡沒有回答。',
    invalid: found => `「${found.slice(0, 60)}」讀不出是什麼回答：範圍請不要包含標題。`,
  },
};
