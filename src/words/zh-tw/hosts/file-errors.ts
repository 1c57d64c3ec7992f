import type { FileErrorCode } from '../../../core/table/user-error';
import type { Draft } from '../../draft';
import { own } from '../../naming/own-names';
import { count, list, quoted } from '../numbers';

type Details = Record<string, string>;

const name = (text: string | undefined, otherwise: string): string => (text ? quoted(text, 200) : otherwise);
const after = (text: string | undefined): string => (text ? quoted(text, 200) : '');
const because = ({ reason, said }: Details): string => {
  const why = reason === 'encoding' ? '編碼不是 UTF-8，或標題列佔了好幾行' : said;
  return why ? `（${why}）` : '';
};
const meant = (guess: string | undefined): string => (guess ? `是不是${quoted(guess, 200)}？` : '');

/** What a command cannot do without. */
const missing: Readonly<Record<string, string>> = {
  workbook: '活頁簿',
  new: '新活頁簿的名稱',
  evidence: '裝有證據的檔案或分頁',
  copy: '要從中讀出承諾的文字檔',
};

/** Why a file, an option or a database is refused, and what to do. */
export const fileErrors: Draft<Record<FileErrorCode, (details: Details) => string>> = {
  'no-driver': d =>
    `這種證據要用${name(d.package, '某個程式')}讀取，但還沒有安裝：請安裝${d.package ? `（執行「npm install ${d.package}」）` : ''}後再試。`,
  'no-connection': d =>
    `連不上${name(d.program, '資料庫')}${d.said ? `（${d.said}）` : ''}：請用「--url postgres://user@host/database」，或 PGHOST、PGUSER、PGDATABASE、PGPASSWORD 指明位置與使用者。`,
  'no-login': d => `這台電腦還沒有登入${name(d.program, '資料庫')}：請先執行一次「gcloud auth application-default login」登入，再試一次。`,
  'no-table': d => `不明的資料表或檔案${after(d.place)}：請檢查來源分頁裡填的位址。`,
  'which-table': d =>
    `${name(d.place, '檔案')}裡有${d.tables ? list(d.tables.split('\n').map(table => quoted(table))) : '幾個資料表'}：請在「#」後面寫明是哪一個資料表，例如「duckdb:shop.duckdb#reviews」。`,
  'not-countable': d => `${name(d.file, '這個檔案')}不是能就地計數的檔案：請提供 .csv、.parquet、.ndjson 或 .duckdb 檔，或分頁名稱。`,
  'no-address': d =>
    `${d.file ? `${quoted(d.file, 200)}的` : ''}來源分頁沒有任何一列指向活頁簿以外的資料表：請在分頁欄填它的位址，例如「bigquery:shop.voice.reviews」。`,
  'no-right': d => `你沒有讀取${name(d.place, '這個資料表')}的權限：請向擁有者申請，或重新登入。`,
  'wrong-type': d => `${name(d.place, '資料表')}的內容無效${because(d)}：請把那一欄改成文字，或重新儲存檔案。`,
  'timed-out': d =>
    `讀取${name(d.place, '資料表')}超過${d.most ? ` ${count(Number(d.most))} 秒` : '允許的時間'}：請用「--timeout」放寬，或少讀幾欄。`,
  interrupted: d => `已取消讀取${name(d.place, '資料表')}。沒有寫入任何內容。`,
  'too-many-values': d =>
    `${name(d.place, '資料表')}要計數的不同列超過${d.most ? ` ${count(Number(d.most))}` : '上限'}：請從來源拿掉幾乎每列都不同的欄，例如精確到秒的時間。`,
  'too-many-bytes': d =>
    `讀取${name(d.place, '資料表')}需要 ${d.found ?? '更多位元組'}，超過允許的 ${d.most ?? '上限'}：請用「--max-bytes」放寬，或少讀幾欄。`,
  'warehouse-failed': d => `無法讀取${name(d.place, '資料表')}${d.said ? `（${d.said}）` : ''}：請檢查來源裡的位址，以及是否連得上。`,
  'missing-file': d => `找不到檔案${name(d.file, '')}：請檢查名稱與資料夾。${meant(d.guess)}`,
  'not-a-workbook': d => `無效的檔案${after(d.file)}：請提供 .xlsx、.ods 或 .xls 檔，或裝有 .csv 檔的資料夾。`,
  'password-protected': d => `${name(d.file, '檔案')}有密碼保護：請另存一份沒有密碼的再試。`,
  'too-large': d => `${name(d.file, '檔案')}已損壞，或太大而無法讀取：請用試算表程式打開並重新儲存，或分次提供。`,
  damaged: d => `${name(d.file, '活頁簿')}已損壞，無法加入報告：請用試算表程式打開並重新儲存。沒有寫入任何內容。`,
  'empty-workbook': d => `${name(d.file, '活頁簿')}是空的：請執行「npx promise-audit new audit.xlsx」取得可以填寫的活頁簿。`,
  'not-a-plan': d =>
    `${name(d.file, '檔案')}已經存在，但不是用 --plan 做的計畫檔：請給一個還不存在的檔名來取得問題，或給計畫檔本身。沒有寫入任何內容。`,
  'plan-lacks': d => `計畫檔${name(d.file, '')}缺少${d.column ?? '標題'}：請補回標題列，或重新產生計畫檔。沒有寫入任何內容。`,
  'invalid-plan': d =>
    `計畫檔${name(d.file, '')}第 ${d.row ?? '?'} 列無效：看不懂${name(d.column, '標題')}下的${name(d.value, '內容')}。${d.allowed ? `可以填：${d.allowed}。` : ''}沒有寫入任何內容。`,
  'row-uncountable': d =>
    `無法採用計畫檔${name(d.file, '')}第 ${d.row ?? '?'} 列：${name(d.column, '那一欄')}的儲存格不是少數幾種回答、不是數字，也無法與「至欄位」那一欄組成一對時間。請刪去這一列，或在分頁「${own('Sources')}」說明這一欄的內容。沒有寫入任何內容。`,
  'not-writable': d => {
    const file = name(d.file, '檔案');
    if (d.reason === 'no-folder') return `無法寫入${file}，因為沒有資料夾${name(d.folder, '可放')}：請先建立資料夾，或換個位置。`;
    if (d.reason === 'no-right') return `無法寫入${file}，因為你在那裡只能讀取：請換個位置，或申請寫入的權限。`;
    if (d.reason === 'full') return `無法寫入${file}，因為磁碟已滿：請清出空間，或換個位置。`;
    return `無法寫入${file}：請在別處關閉它，或換個位置。`;
  },
  'no-backup': d => `${name(d.file, '活頁簿')}沒有備份分頁，所以沒有可以復原的。`,
  'not-readable': d => `你不能讀取${name(d.file, '這個檔案')}：請擁有者允許，或自己複製一份。`,
  'not-a-file': d => `${name(d.file, '那')}是資料夾、裝置或失效的連結，不是可以寫入的檔案：請換個名稱。`,
  'output-is-input': d => `${name(d.file, '輸出')}是正在讀取的檔案之一，寫入就會不見：請換個名稱。沒有寫入任何內容。`,
  'same-output': d => `${name(d.file, '輸出')}與${name(d.guess, '另一個輸出')}是同一個檔案：請各用自己的名稱。沒有寫入任何內容。`,
  'saved-meanwhile': d => `${name(d.file, '檔案')}在這段期間被別人儲存了：沒有寫入任何內容。請以現在的內容再做一次。`,
  'busy-file': d => `另一個程序正在寫入${name(d.file, '這個檔案')}：沒有寫入任何內容。請一分鐘後再試。`,
  'half-written': d => `無法寫入${name(d.file, '檔案')}：請在別處關閉它，或換個位置。在這之前已寫入：${d.done ?? ''}。`,
  'not-our-copy': d => `${name(d.file, '檔案')}已經存在，而且不是 Promise Audit 做的：請用 -o 換個名稱，或把它移開。沒有寫入任何內容。`,
  'copy-unreadable': d =>
    `${name(d.file, '副本')}已經存在但無法讀取，寫入會讓你填寫和儲存的內容都不見：請把它移開，或用 -o 換個名稱。沒有寫入任何內容。`,
  'copy-has-more': d =>
    `${name(d.file, '副本')}的分頁${name(d.tab, '')}${d.cell ? `（儲存格 ${d.cell}）` : ''}有${name(d.from, '輸入檔')}沒有的內容，寫入就會不見：請用 --in-place 從那份副本繼續、把它移開，或用 -o 換個名稱。沒有寫入任何內容。`,
  'not-in-place': d => `${name(d.file, '輸入檔')}無法直接寫回，只有 Excel 活頁簿可以：拿掉 --in-place，就會在旁邊產生副本。`,
  'beyond-excel': d =>
    `分頁${name(d.tab, '')}有 ${d.rows ?? '太多'} 列、${d.columns ?? '太多'} 欄，而 Excel 活頁簿最多 1,048,576 列、16,384 欄：請縮短或分開。沒有寫入任何內容。`,
  'no-browser': () =>
    '產生圖片需要這台電腦上的 Chromium 或 Chrome，但沒有可用的：請安裝，或用變數 CHROMIUM 指出位置；--html 不需要它也能產生同樣的頁面。沒有寫入任何內容。',
  'file-exists': d => `${name(d.file, '檔案')}已經存在：請換個名稱，或把它移開。`,
  'invalid-option': d =>
    `無效的選項${after(d.option)}${d.value ? `：${quoted(d.value, 200)}讀不出來` : '：沒有這個選項'}。${
      d.other ? `請只寫 ${d.option} 或 ${d.other} 其中一個。` : d.allowed ? `請寫 ${d.allowed}。` : '請看「npx promise-audit --help」。'
    }${meant(d.guess)}`,
  'not-a-table': d => `${name(d.file, '那')}是資料夾：請指定其中一個檔案，或分頁名稱。`,
  'not-text': d =>
    `${name(d.file, '檔案')}不是文字也不是表格，而是圖片、文件、壓縮檔之類的檔案：請把表格存成 .csv 或 .xlsx，或把文字複製到 .txt 檔，再提供那個檔案。`,
  'long-copy': d => `${name(d.file, '文字')}太長，一次讀不完：請只提供有承諾的頁面，一次幾頁。`,
  'empty-table': d => `${name(d.file, '檔案')}是空的：裡面沒有證據。`,
  'not-evidence': d => `${name(d.tab, '這個分頁')}是稽核本身的分頁：請連接裝有證據的分頁。`,
  connected: d => `${name(d.tab, '這個分頁')}已經連接：要修改回答，請加上 --plan plan.csv 連接，或在來源分頁修改它的列。`,
  'missing-option': d => `缺少${missing[d.what ?? ''] ?? '內容'}：例如寫「${d.example ?? 'npx promise-audit --help'}」。`,
  'missing-value': d => `${name(d.option, '選項')}後面缺少值：例如寫「${d.example ?? 'npx promise-audit --help'}」。`,
  'no-value': d => `${name(d.option, '這個選項')}要單獨寫，後面不接值。`,
  'one-too-many': d =>
    `多了${name(d.file, '一個名稱')}：例如寫「${d.example ?? 'npx promise-audit --help'}」，每個檔案各執行一次，名稱有空格時請加引號。`,
  'unknown-command': d => `不明的指令${after(d.command)}：請用其中之一：${d.allowed ?? ''}。${meant(d.guess)}`,
};
