import { LOADING } from '../../../core/cell/cell';
import type { Issue, IssueCode } from '../../../core/table/issue';
import type { Draft } from '../../draft';
import { own } from '../../naming/own-names';
import { list, quoted } from '../numbers';

interface IssueWords {
  message(issue: Issue): string;
  fix(issue: Issue): string;
}

/** The most exact place that is known: `Evidence!D14（Value）`, `Evidence 第 14 列`, `Evidence 的「Value」欄`, `分頁「Evidence」`. */
export function placeOf({ tab, row, column, cell }: Pick<Issue, 'tab' | 'row' | 'column' | 'cell'>): string {
  if (cell) return `${tab}!${cell}${column ? `（${column}）` : ''}`;
  if (row !== null) return `${tab} 第 ${row} 列${column ? `，${column}` : ''}`;
  if (column) return `${tab} 的${quoted(column)}欄`;
  return `分頁${quoted(tab)}`;
}

/** `Evidence!C7（Touchpoint）有不明的接觸點「客符」（共 12 處，這是第一處）：原因。` */
function say(stem: string, issue: Issue, reason = '', most = 60): string {
  const found = issue.found === '' ? '' : quoted(issue.found, most);
  const times = issue.count > 1 ? `（共 ${issue.count} 處，這是第一處${alsoOf(issue, most)}）` : '';
  return `${placeOf(issue)}：${stem}${found}${times}${reason ? `；${reason}` : ''}。`;
}

const MOST_EXAMPLES = 5;

/** Other texts with the same trouble. */
function alsoOf({ others }: Issue, most: number): string {
  const texts = others.filter(({ found }) => found !== '').map(({ found }) => quoted(found, most));
  if (texts.length === 0) return '';
  const shown = texts.slice(0, MOST_EXAMPLES - 1);
  return `；還有${texts.length > shown.length ? `${shown.join('、')}等` : list(shown)}`;
}

/** Leads with what was probably meant; of several texts, with what each of the first ones was. */
function meant(issue: Issue, otherwise: string): string {
  const texts = [issue, ...issue.others].filter(({ guess }) => guess !== '').slice(0, MOST_EXAMPLES);
  if (texts.length === 0) return otherwise;
  const pairs = texts.map(({ found, guess }) =>
    texts.length === 1 ? quoted(guess, 120) : `${quoted(guess, 60)}（取代${quoted(found, 60)}）`,
  );
  return `是不是${list(pairs)}？${otherwise}`;
}
/** Leads with what is allowed: one near choice, or all of them. */
const allowed = (issue: Issue, otherwise: string): string =>
  issue.guess.includes(', ') ? `請填其中之一：${issue.guess.replace(/, /g, '、')}。` : meant(issue, otherwise);

/** The scale that all offending texts are off; '' where they are of several. */
const scaleOf = (issue: Issue): string => (issue.others.some(({ guess }) => guess !== issue.guess) ? '' : issue.guess);

/** `0-10` as words; an end may be open. */
function within(range: string): string {
  const [, low, high] = /^(-?[\d.]+)?\s*-\s*(-?[\d.]+)?$/.exec(range) ?? [];
  if (low && high) return ` ${low} 到 ${high} 之間的值`;
  if (low) return ` ${low} 以上的值`;
  return high ? ` ${high} 以下的值` : '量尺上的值';
}

/** The rows that are alike, `2, 14; 3, 15`, set by set. */
const rowsIn = ({ guess }: Issue): string => (guess ? `：第 ${guess.replace(/, /g, '、').replace(/; /g, '；')} 列` : '');
/** The columns that are alike, `Value: E, H`: their letters, and the header of the tab's that they are taken for, if there is one. */
function twinsOf({ guess }: Issue): { header: string; letters: string } {
  const [, header = '', letters = ''] = /^(?:(.+): )?(.*)$/.exec(guess) ?? [];
  return { header, letters: letters.replace(/, /g, '、') };
}
/** A whole column of which the letter was found. */
const columnOf = ({ tab, found, column }: Issue): string => `${tab} 的 ${found && `${found} `}欄${column ? quoted(column) : ''}`;
const headerOf = ({ column, found }: Issue): string => (column || found ? quoted(column || found) : '');

/** What is wrong, where, and how to mend it. */
export const issues: Draft<Record<IssueCode, IssueWords>> = {
  'missing-tab': {
    message: issue => `缺少分頁${quoted(issue.tab)}。`,
    fix: issue => meant(issue, `加一個名為${quoted(issue.tab)}的分頁，或在試算表中用「設定稽核」建立。`),
  },
  'missing-column': {
    message: issue => `分頁${quoted(issue.tab)}缺少欄${headerOf(issue)}。`,
    fix: issue => meant(issue, `加一欄，標題寫${headerOf(issue) || '必要的那一個'}。`),
  },
  'missing-cell': {
    message: issue => say('缺少內容', { ...issue, found: '' }),
    fix: issue => (issue.guess ? `請補上，例如${quoted(issue.guess, 120)}。` : '請補上，或刪除這一列。'),
  },
  'blank-header': {
    message: issue => say('欄上方缺少標題', issue, '下面的內容不會讀取'),
    fix: () => '在上方寫一個標題，或把內容移到另外的分頁。',
  },
  'unknown-header': { message: issue => say('不明的欄', issue, '不會讀取'), fix: issue => meant(issue, '把標題改成讀得懂的寫法。') },
  'unused-column': {
    message: issue => say('不明的欄', issue, '這是你們自己的欄，稽核不會用到', 400),
    fix: ({ guess }) => `不必修正${guess ? `，除非本來要寫的是這些還缺少的欄：${guess.replace(/, /g, '、')}` : ''}。`,
  },
  'unknown-tab': { message: issue => say('不明的分頁', issue), fix: issue => meant(issue, '請填這份活頁簿裡的分頁名稱。') },
  'unknown-column': { message: issue => say('不明的欄', issue), fix: issue => meant(issue, '標題要與那個分頁裡的完全相同。') },
  'unknown-touchpoint': {
    message: issue => say('不明的接觸點', issue),
    fix: issue => meant(issue, `請用接觸點分頁裡的名稱，或把這個名稱加進那裡的「${own('Touchpoints', 'Also called')}」。`),
  },
  'unknown-metric': {
    message: issue => say('不明的指標', issue),
    fix: issue => meant(issue, '請用內建指標的名稱，或在指標分頁說明這一個。'),
  },
  'unknown-promise': {
    message: issue => say('不明的承諾', issue),
    fix: issue => meant(issue, '請用承諾分頁裡的承諾編號，或留白。'),
  },
  'unknown-setting': { message: issue => say('不明的設定', issue, '不會使用'), fix: issue => meant(issue, '修正名稱，或刪除這一列。') },
  'unknown-language': {
    message: issue => say('不明的語言', issue, '報告改用英文'),
    fix: ({ guess }) => `請填 ${guess.replace(/, /g, '、') || '別的語言'}，或留白。`,
  },
  'invalid-setting': {
    message: issue => say('無效的設定', issue, '不會使用'),
    fix: ({ guess }) =>
      guess.includes('..') ? `請填 ${guess.replace('..', ' 到 ')} 之間的值。` : `請寫成${guess ? ` ${guess}` : '別的寫法'}，或留白。`,
  },
  'unknown-source': {
    message: issue => say('不明的來源類型', issue, '這可能是客訴，或員工的回答'),
    fix: issue => allowed(issue, '請填一種來源。'),
  },
  'unknown-choice': { message: issue => say('不明的選項', issue), fix: issue => allowed(issue, '請填標題註解中列出的選項。') },
  'invalid-value': {
    message: issue => say('無效的值', issue, '在指標的量尺上讀不出來'),
    fix: issue =>
      `請填${within(scaleOf(issue))}，或在指標分頁的「${own('Metrics', 'Words')}」給這個詞一個值。如果它沒有意義，請清空儲存格；若是匯出檔，請列在來源分頁的「${own('Sources', 'Not an answer')}」。`,
  },
  'invalid-expectation': {
    message: issue => say('無效的期望', issue, '在指標的量尺上讀不出來'),
    fix: issue => `請填${within(scaleOf(issue))}，或留白。`,
  },
  'invalid-number': { message: issue => say('無效的數字', issue), fix: issue => allowed(issue, '請填一般的數字，例如 12 或 4.5。') },
  'invalid-share': { message: issue => say('無效的比例', issue), fix: issue => allowed(issue, '請填顧客的比例，例如 90%。') },
  'invalid-date': { message: issue => say('無效的日期', issue), fix: issue => allowed(issue, '日期請寫成 2026-11-22。') },
  'invalid-test': {
    message: issue => say('無效的條件', issue, '看不出承諾怎樣算兌現'),
    fix: issue => meant(issue, '請寫成「至少 4」、「<= 2 天」或「是」。'),
  },
  'invalid-words': {
    message: issue => say('無效的量尺用詞', issue),
    fix: issue => meant(issue, '每個詞請附上值，例如「很差 = 1; 差 = 2」；選項則寫兩個以上的回答，以分號隔開。'),
  },
  'invalid-scale': { message: issue => say('無效的量尺', issue), fix: () => '最低值要比最高值小。' },
  'unknown-unit': {
    message: issue => say('不明的時間單位', issue, '其他單位無法換算成它'),
    fix: () => '請用秒、分鐘、小時、天或週。',
  },
  'invalid-stream': {
    message: issue => say('無效的來源', issue, '這些列無法組成一組證據'),
    fix: issue =>
      issue.guess ? `缺少${quoted(issue.guess)}：請在來源分頁補上。` : '請指定一欄為值、承諾日期或開始時間，並附上接觸點與指標。',
  },
  'invalid-kind': {
    message: issue => say('無效的指標', issue, `兩個日期只能用${quoted(issue.guess || `${own('Days late')}`)}這種指標衡量`),
    fix: () => '請在來源分頁換一個指標，或在指標分頁修改它的類型。',
  },
  'other-metric': {
    message: issue => say('無效的指標', issue, '這一列所屬的承諾是用另一個指標衡量的'),
    fix: issue => meant(issue, '請修正指標，或讓承諾編號留白。'),
  },
  'out-of-range': {
    message: issue => say('超出範圍', issue),
    fix: issue => (scaleOf(issue) ? `請填${within(scaleOf(issue))}。` : '請修正，或在指標分頁放寬量尺。'),
  },
  'duplicate-promise': { message: issue => say('重複的承諾編號', issue), fix: issue => meant(issue, '請給每項承諾自己的編號。') },
  'duplicate-evidence': {
    message: issue => say('重複的證據', issue, '編號、接觸點與指標都相同的列是同一筆證據，只計一筆'),
    fix: issue => `刪除重複的列，或給每列自己的編號${rowsIn(issue)}。`,
  },
  'suspected-duplicates': {
    message: issue => say('重複的文字', issue, '其他列在同一天以同樣的值說了同樣的話，而且全都計入'),
    fix: issue => `如果是同一位顧客，請在「${own('Evidence', 'Left out because')}」註明${rowsIn(issue)}。`,
  },
  'duplicate-name': { message: issue => say('重複的名稱', issue, '只計第一個'), fix: issue => meant(issue, '保留一個，或替另一個改名。') },
  'duplicate-setting': { message: issue => say('重複的設定', issue, '上面也有，以最後一個為準'), fix: () => '刪除不要的那一列。' },
  'duplicate-column': {
    message: issue => {
      const { header, letters } = twinsOf(issue);
      const alike = header === '' ? '' : `${letters} 欄都讀作${quoted(header)}，`;
      return say('重複的欄', issue, `${alike}看不出是哪一欄，所以都不讀取`);
    },
    fix: issue => `請改名或刪除其中一欄${issue.guess ? `（${twinsOf(issue).letters}）` : ''}。`,
  },
  'duplicate-stream': { message: issue => say('重複的來源', issue, '同樣的證據會計兩次'), fix: () => '請在來源分頁刪除兩列中的一列。' },
  'unmatched-evidence': {
    message: issue => say('意見缺少接觸點', issue, '沒有寫明，從文字也看不出是哪一個'),
    fix: () => `請檢視配對：在配對分頁或接觸點的「${own('Touchpoints', 'Also called')}」裡說一次這類意見屬於哪裡。`,
  },
  'several-touchpoints': {
    message: issue => say('多句的意見缺少接觸點', issue, '並不是每句都談同一個接觸點'),
    fix: () =>
      `不必處理。若要讓這類評論的分數計入，請加一個代表整體的接觸點，名稱或「${own('Touchpoints', 'Also called')}」寫「整體體驗」。`,
  },
  'open-touchpoint': {
    message: issue => say('缺少接觸點', issue, '這些欄還沒有計入'),
    fix: () => '請填它所談的接觸點，或刪除這一列。',
  },
  'unread-column': {
    message: issue => say('重複的項目', issue, '另一欄已經有了，所以這一欄不讀取'),
    fix: () => '請在來源分頁刪除其中一列，或給每欄自己的接觸點或指標。',
  },
  'ambiguous-dates': {
    message: issue => `${columnOf(issue)}：無效的日期；日與月兩種讀法都說得通。`,
    fix: issue =>
      issue.guess
        ? `目前讀作 ${issue.guess}。如果不對，請在設定分頁填「${own('Settings', 'Date order')}」。`
        : `請在設定分頁填「${own('Settings', 'Date order')}」。`,
  },
  'mixed-dates': {
    message: issue => `${columnOf(issue)}：無效的日期；有些先寫日，有些先寫月。`,
    fix: () => '整欄的日期請用同一種寫法，最好是 2026-11-22。',
  },
  'half-turned-dates': {
    message: issue =>
      `${columnOf(issue)}：無效的日期；有些是日期，沒有一個晚於 12 日，有些是文字，沒有一個早於 13 日。可能有日月順序不同的程式把前者調換了。`,
    fix: () => '請選擇是哪一種：修正清單裡可以調換回來，也可以照原樣保留；或重新匯入檔案。',
  },
  'ambiguous-numbers': {
    message: issue =>
      `${columnOf({ ...issue, found: issue.guess })}：無效的數字；${issue.found ? quoted(issue.found, 40) : '有些'}可以讀作小數，也可以讀作千位。`,
    fix: () => '請選擇是哪一種：兩種讀法都在修正清單裡。',
  },
  'ambiguous-clock': {
    message: issue =>
      `${columnOf({ ...issue, found: issue.guess })}：無效的時間；${issue.found ? quoted(issue.found, 40) : '有些'}可能是時與分，也可能是分與秒。`,
    fix: () => '請選擇是哪一種：兩種讀法都在修正清單裡；或在標題後面加上 (mm:ss) 或 (h:mm)。',
  },
  'ambiguous-shares': {
    message: issue => `${columnOf({ ...issue, found: issue.guess })}：無效的比例；有些像 0.85，有些像 85。`,
    fix: () => '請選擇是哪一種：兩種讀法都在修正清單裡；或讓整欄都寫上百分號。',
  },
  'ambiguous-answers': {
    message: issue =>
      `${columnOf({ ...issue, found: issue.guess })}：無效的回答；是與否之中只看得懂一個，${issue.found ? quoted(issue.found, 40) : '別的詞'}可能是另一個。`,
    fix: () => `請在指標分頁的「${own('Metrics', 'Words')}」說明：哪個回答是「是」（= 1），哪個是「否」（= 0）。`,
  },
  uncalculated: {
    message: issue => `${placeOf(issue)}：公式沒有結果${issue.count > 1 ? `（${issue.count} 個儲存格）` : ''}；從來沒有程式計算過。`,
    fix: () => '請用試算表程式打開檔案並儲存，然後再檢查一次。',
  },
  'later-evidence': {
    message: issue => say('日期超出範圍', issue, `晚於稽核日期${issue.guess && `（${issue.guess}）`}`),
    fix: () => '請修正，或選較晚的稽核日期。',
  },
  'totals-row': {
    message: issue => say('無效的列', issue, '它是其他列的加總，不是回答'),
    fix: () => '如果正是如此，不必處理；否則請換個名稱。',
  },
  'cancelled-cases': { message: issue => say('沒有回答', issue, '已取消的案件沒有回答'), fix: () => '如果正是如此，不必處理。' },
  'ends-before-start': {
    message: issue => say('順序不對', issue, '結束早於開始'),
    fix: () => '請修正開始或結束時間；如果是隔天或之後才結束，請把日期和時間一起寫上。',
  },
  'done-without-end': {
    message: issue => say('缺少時間', issue, '狀態寫著已完成或沒有人來，卻沒有記下何時結束'),
    fix: () => `知道時間的，請補上；沒有人來的，請在「${own('Evidence', 'Left out because')}」註明。`,
  },
  'late-by-day': {
    message: issue => say('時間超出範圍', issue, '比承諾晚，但仍在承諾的那一天，所以以日曆日計算算準時'),
    fix: () =>
      `如果分鐘很重要，請在來源與承諾用「${own('On time to the minute')}」衡量，或把「${own('Settings', 'Promised dates are kept until')}」設為「${own('Exact time')}」。`,
  },
  'formula-error': {
    message: issue => (issue.found === LOADING ? say('沒有結果', issue, '公式還在計算') : say('無效的公式', issue)),
    fix: issue =>
      `${issue.found === LOADING ? '等結果出來再檢查一次' : '請修正公式'}；在那之前${issue.count > 1 ? '這些' : '這個'}儲存格不計入。`,
  },
  unticked: {
    message: issue => say('沒有回答', issue, '沒有勾選的方塊視為沒有回答'),
    fix: () => '如果空白方塊代表「否」，請改填「否」。',
  },
  'unknown-save': {
    message: issue => say('不明的儲存', issue, '那一天或之前沒有儲存過稽核，所以沒有比較'),
    fix: issue => (issue.guess ? allowed(issue, '請填某次儲存的日期。') : '請先儲存一次稽核，或讓這項設定留白。'),
  },
  'other-encoding': {
    message: issue => `分頁${quoted(issue.tab)}的檔案不是 UTF-8${issue.found ? `；讀作 ${issue.found}` : ''}。`,
    fix: () => '如果文字看起來不對，請重新存成「CSV UTF-8」。',
  },
  'ragged-rows': {
    message: issue => say('無效的列', issue, '儲存格比標題多或少'),
    fix: () => '請找找應該放在引號裡的逗號或換行。',
  },
  'cut-row': { message: issue => say('最後一列無效', issue, '看起來被截斷了'), fix: () => '請重新匯出檔案。' },
  'long-text': {
    message: issue => say('無效的文字', issue, '一個儲存格最多 32,767 個字元'),
    fix: () => '請看看是不是少了引號，或縮短內容。',
  },
};
