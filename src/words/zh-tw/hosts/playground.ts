import type { Draft } from '../../draft';
import type { playground as playgroundInEnglish } from '../../en/hosts/playground';
import { quoted } from '../numbers';

/** What the playground says around its grid. */
export const playground: Draft<typeof playgroundInEnglish> = {
  title: 'Promise Audit 試用',
  untitled: '新試算表',
  note: '一切都留在這台電腦上。',
  loading: '正在載入範例…',
  failed: '無法啟動。請重新載入頁面；如果一直這樣，請用「npm run playground」重新啟動。',
  open: '開啟…',
  save: '存成 .xlsx',
  gridLabel: '試算表',
  sidebarLabel: 'Promise Audit 側邊欄',
  closeSidebar: '關閉側邊欄',
  toSidebar: '前往側邊欄（F6）',
  file: { example: '新範例', empty: '新的空白試算表', open: '開啟 .xlsx 或 .csv…', save: '存成 .xlsx', picture: '把摘要複製成圖片' },
  copiedPicture: '摘要已以圖片放到剪貼簿：貼到投影片或郵件即可。',
  ok: '確定',
  cancel: '取消',
  setUp: {
    offer: '從範例開始（虛構品牌的承諾與證據，按一下就能移除），或從自己的空白分頁開始。',
    example: '範例',
    empty: '空白分頁',
  },
  removeExample: tabs =>
    `這份試算表裡有範例。可以刪除它的 ${tabs} 個分頁，連同裡面寫的一切，以及報告與紀錄裡關於它的內容，並換上空白分頁；「編輯 › 復原」可以取回。`,
  removeButton: '刪除範例',
  replace: '這會取代目前開啟的試算表。想保留的話請先儲存。',
  replaceButton: '取代',
  addOrReplace: '要把它的分頁加到目前開啟的試算表，還是取代後開啟？',
  addButton: '加入分頁',
  reading: file => `正在讀取${quoted(file)}…`,
  opened: tabs => `開啟了 ${tabs} 個分頁。公式以顯示的值帶入；檔案本身不會被寫入。`,
  added: (tab, rows) => `加入了分頁${quoted(tab)}，共 ${rows} 列。請在側邊欄說明各欄是什麼。`,
  saving: '正在寫入 .xlsx…',
  saved: file => `已把${quoted(file)}存到下載項目。`,
  noServer: '這是沒有伺服器的版本，無法讀寫檔案。請用「npm run playground」啟動完整版，才能開啟與儲存 .xlsx 與 .csv 檔。',
  lost: '伺服器沒有回應。請用「npm run playground」重新啟動；你輸入的內容還在這裡。',
  server: {
    ready: address => `請開啟 ${address}（按 Ctrl+C 停止）。`,
    built: folder => `已在 ${folder} 產生靜態頁面。用任何網頁伺服器提供該資料夾即可。`,
    help: [
      'npm run playground                      只在這台電腦上提供',
      'npm run playground -- --port 8080       用 8021 以外的連接埠',
      'npm run playground -- --build <folder>  產生靜態頁面，不能開啟或儲存檔案',
    ].join('\n'),
    portTaken: port => `連接埠 ${port} 使用中：請停止使用它的程式，或用「--port」換一個。`,
    tooLarge: megabytes => `檔案大於 ${megabytes} MB：請改用命令列。`,
    notReadable: file => `${quoted(file)}不是 .xlsx、.ods、.xls 或 .csv 檔。`,
    emptyFile: file => `${quoted(file)}裡沒有內容。`,
    invalidAddress: '沒有這個位址。',
    invalidCopy: '無法儲存試算表：請重新載入頁面後再試。',
  },
};
