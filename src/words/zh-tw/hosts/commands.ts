import type { Draft } from '../../draft';
import type { commands as commandsInEnglish } from '../../en/hosts/commands';
import { counted, list, quoted } from '../numbers';
import { ask, start } from './asking';

/** How to take what is sure of a list; '' where nothing is. */
const theSure = (verb: string, sure: number, command: string): string =>
  sure === 0 ? '' : `要${verb}確定的 ${counted(sure, '項')}：\n  ${command} --yes\n`;

/** What the command line says. */
export const commands: Draft<typeof commandsInEnglish> = {
  ask,
  start,
  help: `promise-audit：把品牌的承諾與顧客的實際體驗放在一起看

用法
  promise-audit start                          帶你從頭做到尾：蒐集承諾、連接證據、檢查
  promise-audit new <檔名.xlsx> [--sample]     建立稽核活頁簿；加 --sample 會附上完整範例
  promise-audit run <活頁簿> [選項]            稽核活頁簿，並寫出附報告的副本
  promise-audit check <活頁簿> [選項]          只檢查資料
  promise-audit fix <活頁簿> [選項]            列出可以代為修正的問題；加 --yes 就在副本裡修正
  promise-audit connect <活頁簿> <檔案或分頁> [選項]
                                               逐題詢問分頁或匯出檔的每一題說明哪項承諾、哪些是好的回答；
                                               加 --yes 就連接不用問也知道的
  promise-audit collect <活頁簿> <文字檔|-> [--from "網站"]
                                               列出貼上的文案裡有哪些承諾；加 --yes 或 --only 就寫入
  promise-audit match <活頁簿> [選項]          列出沒有接觸點的意見以及該歸到哪裡；加 --yes 就決定
  promise-audit read <活頁簿> [選項]           列出承諾照字面可以怎麼衡量；加 --yes 就填入
  promise-audit sql <活頁簿> --dialect bigquery|postgres|duckdb [--from <日期>] [--to <日期>]
                                               印出在資料所在處計算證據的查詢，貼過去就能用

<活頁簿> 是 .xlsx、.ods 或 .xls 檔，或一個放 .csv 檔的資料夾，一個檔案一個分頁。

會寫入的指令共用的選項
  --in-place                直接寫進 <活頁簿>（.xlsx）；原本的版本以當天日期留在旁邊
                            （建議使用：團隊填的和程式加的都在同一個檔案）
run 的選項
  -o, --output <檔名.xlsx>  副本寫到哪裡（預設是原檔旁邊的 <名稱>.audited.xlsx）
  --save                    把這次稽核存進副本的稽核紀錄；下次會拿來比較
  --actions [P17,P22]       為這些承諾開立行動；不寫編號就取最該先處理的五項新未兌現承諾
  --segments [門市]         報告加一頁各客群（例如各門市）的承諾；不寫名稱就取最多的
  --claim <P17>             為準備拿來宣傳的承諾加一份宣稱檔案：文字、條件、回答、排除了什麼、哪些字要小心
  --owner <名稱>            報告加一頁某人或某部門的承諾（「還沒有人」：沒有負責人的），
                            並印出十行摘要，可貼到聊天群組
  --no-quotes               所有輸出都不放顧客原話，適合寄到公司外
  --html <檔案>             把報告寫成一個網頁，可列印或寄送
  --png <檔案>              把摘要存成圖片放進簡報（這台電腦要有 Chromium 或 Chrome）
  --md <檔案>               把摘要寫成 Markdown，貼到聊天或郵件
  --json <檔案>             把整份稽核寫成 JSON
                            （檔名寫 - 就輸出到標準輸出）
fix 的選項
  --yes                     套用所有沒有疑慮的修正；舊值留在備份分頁
  --only <編號>             只套用清單中這幾項，例如 1,3 或 5-9
  --undo                    把最新備份分頁的值放回去
  -o, --output <檔名.xlsx>  副本寫到哪裡（預設是原檔旁邊的 <名稱>.fixed.xlsx）
connect 的選項
  --yes                     把確定或很可能的寫進副本的來源和指標，並說明還剩什麼
  --plan <plan.csv>         把關於分頁的問題寫成檔案，用任何編輯器回答；檔案已存在就照它做
  -o, --output <檔名.xlsx>  副本寫到哪裡（預設是原檔旁邊的 <名稱>.connected.xlsx）
match 和 read 的選項
  --yes                     接受確定的，寫進副本的配對，或承諾和指標
  --only <編號>             只接受清單中這幾項，例如 1,3 或 5-9
  --not <編號>              用於 match：這幾項提議的接觸點不對，僅此而已
  --plan <plan.csv>         用於 match：把問題寫成檔案，用任何編輯器回答；檔案已存在就照它決定
  -o, --output <檔名.xlsx>  副本寫到哪裡（預設是原檔旁邊的 <名稱>.matched.xlsx 或 <名稱>.read.xlsx）
run 和 check 的選項
  --as-of <日期>            稽核日，例如 2026-11-22（預設照設定，沒有就是今天）
  --lang <語言>             程式說的語言和報告的語言：en、pl、zh-TW
run 和 check 用於檔案與資料庫證據的選項（docs/warehouse.md）
  --engine js|duckdb        由誰計算（預設 20 萬列起用 DuckDB，如果有安裝）
  --with-evidence           用於 run：大量證據也複製進寫出的活頁簿
  --url <位址>              PostgreSQL 的位址（預設照 PGHOST、PGUSER 等）
  --max-bytes <大小>        BigQuery 最多可以讀多少，例如 50GB（預設 10GB）
  --timeout <秒>            資料庫最多可以花多久（預設 600）
  -h, --help                這段說明

例子
  npx promise-audit new audit.xlsx --sample
  npx promise-audit run audit.xlsx
  npx promise-audit run audit.xlsx --in-place --save
  npx promise-audit run exports/ -o audit.audited.xlsx --json audit.json --as-of 2026-11-22
  npx promise-audit connect audit.xlsx survey.csv --yes
  npx promise-audit connect audit.xlsx survey.csv --plan survey-plan.csv -o audit.xlsx
  npx promise-audit match audit.xlsx --yes
  npx promise-audit check audit.xlsx`,
  made: (file, command) => `已建立 ${file}。請填寫接觸點、承諾和證據，然後執行：\n  ${command}`,
  madeSample: (file, command) => `已建立 ${file}，內附完整範例。接著執行：\n  ${command}`,
  opened: (rows, had) =>
    rows === 0
      ? had.length > 0
        ? `${list(had)} 已經有進行中的行動：沒有新增。請看行動分頁。`
        : '新未兌現的承諾都已有行動。'
      : `${had.length > 0 ? `${list(had)} 已經有進行中的行動。` : ''}已在行動分頁開立 ${counted(rows, '項', '行動')}：請寫上由誰做什麼、何時完成。`,
  saved: rows => `已存進稽核紀錄：${counted(rows, '項', '承諾')}。下次執行會拿來比較。`,
  report: (file, backup) => `報告在 ${file}${backup ? `；原本的活頁簿在 ${backup}` : ''}`,
  issue: (severity, message, meaning, fix) => `${severity}：${message}${meaning}${fix}`,
  noIssues: '資料沒有問題。',
  issues: (errors, others) =>
    errors === 0
      ? `沒有錯誤，${counted(others, '則', '提醒')}。`
      : `${counted(errors, '個', '錯誤')}，另有 ${counted(others, '則', '提醒')}。`,
  fix: {
    none: '沒有可以代為修正的問題。',
    hint: (command, sure, all) =>
      sure === all
        ? `沒有更動任何內容。要${all === 1 ? '' : '全部'}套用：\n  ${command} --yes`
        : `沒有更動任何內容。${theSure('套用', sure, command)}${sure === 0 ? '要套用' : '要套用其他的'}：--only 加上編號，例如 --only 1,3。`,
    change: (cell, before, after) => `${cell}：${before} 改為 ${after}`,
    more: cells => `還有 ${counted(cells, '格')}`,
    question: '這些讀法只有一種是對的：請用 --only 選擇。',
    unsure: '可能另有所指：請看過再用 --only 確認。',
    skipped: (cell, why) => `維持原樣：${cell}（${why}）。`,
    nothing: '沒有更動任何內容。',
    applied: (changed, backup) => `已更動 ${counted(changed, '格')}；舊值在分頁${quoted(backup)}。`,
    undone: (changed, backup) => `已從分頁${quoted(backup)}放回 ${counted(changed, '格')}。`,
  },
  written: (file, backup) => `活頁簿在 ${file}${backup ? `；原本的在 ${backup}` : ''}`,
  valuesOnly: file => `${file} 只有值能帶進副本：公式、格式、圖表、圖片和巨集只留在原檔。要保留這些，請先另存成 Excel 活頁簿（.xlsx）。`,
  backup: file => `原本的活頁簿在 ${file}`,
  fixable: (fixes, questions, command) => {
    const said = [
      ...(fixes > 0 ? [`有 ${counted(fixes, '項')}可以代為修正`] : []),
      ...(questions > 0 ? [`有 ${counted(questions, '欄')}需要你選擇日期的讀法`] : []),
    ];
    return `${said.join('，')}。要看每一項會改什麼：\n  ${command}`;
  },
  match: {
    none: '沒有需要配對的。',
    proposal: (words, touchpoint, rows, isSure) =>
      `${words}（${counted(rows, '列')}）：${touchpoint === null ? '該歸到哪裡？' : `${touchpoint}${isSure ? '' : '，很可能'}`}`,
    such: comment => `例如${quoted(comment, 200)}`,
    more: (suggestions, rows) => `還有 ${counted(suggestions, '項', '提議')}，共 ${counted(rows, '列')}。\n`,
    hint: (command, sure) =>
      `沒有更動任何內容。${theSure('接受', sure, command)}要接受其他的：--only 加上編號；要表示接觸點不對：--not。要自己指定，或不採用某些意見，請在配對分頁加一列。`,
    withTouchpoint: '有接觸點的提議編號，其他的請寫進配對分頁',
    onceOnly: '每個編號只能出現一次，不是在這裡就是在 --only',
    nothing: '沒有做任何決定：沒有確定的提議。',
    planWritten: (file, command, questions) =>
      `${file} 裡有 ${counted(questions, '題')}：請在決定欄寫「採用」、「忽略」、「不是這個接觸點」或「新的接觸點」，接觸點不對的請改正，然後執行：\n  ${command}`,
    planned: (decisions, touchpoints) =>
      `已在配對分頁寫入 ${counted(decisions, '項', '決定')}${touchpoints === 0 ? '' : `，並在接觸點分頁加入 ${counted(touchpoints, '個', '新的接觸點')}`}。`,
    nothingPlanned: '沒有做任何決定：檔案裡沒有一列的決定是新的。',
    done: (decisions, rows) => `已在配對分頁寫入 ${counted(decisions, '項', '決定')}，共 ${counted(rows, '列')}。`,
  },
  read: {
    none: '沒有承諾的文字說得比它那一列更多。',
    check: '請確認：',
    unread: (id, text) => `讀不出來：${id} ${quoted(text)}。文字裡沒有可以衡量的東西：由你決定，或由問卷的一題來說明（connect --plan）。`,
    likely: '這裡做了選擇：請看過再用 --only 確認。',
    hint: (command, sure) => `沒有更動任何內容。${theSure('接受', sure, command)}要接受其他的：--only 加上編號。`,
    nothing: '沒有更動任何內容：沒有確定的提議，或儲存格已經填了。',
    unwritten: (column, promises, command) =>
      `沒有寫入：${counted(promises, '項', '承諾')}的${quoted(column)}，因為承諾分頁沒有這一欄。請加上這個標題的欄，再讀一次：\n  ${command}`,
    done: (cells, metrics) =>
      `已在承諾填入 ${counted(cells, '個', '空白儲存格')}${metrics === 0 ? '' : `，並在指標加入 ${counted(metrics, '個', '指標')}`}。`,
  },
  pasted: (address, result) => `在 ${address} 所在處計算。請把結果存成名為「${result}」的分頁，或活頁簿資料夾裡的檔案：稽核會從那裡讀取。`,
  willRead: (place, size, price) =>
    `${place}：這個查詢會讀取 ${size}，以定價計${price < 0.01 ? '不到一美分' : `約 ${price.toFixed(2)} 美元`}。`,
  counted: (tab, total, rows) => `已在原處計算，沒有複製：${tab} 的 ${counted(total, '列')}，其中 ${counted(rows, '列')}各不相同。`,
  progress: (done, of) => `讀取證據：${counted(of, '列')}中的 ${counted(done, '列')}`,
  unexpected: message => `發生了不是你造成的錯誤（${message}）。請回報這個問題，並說明你做了什麼。`,
};
