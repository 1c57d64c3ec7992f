import type { Because, MappedColumn } from '../../../core/connect/mapped-column';
import type { Holds } from '../../../core/declared/choices';
import { holdsWords } from '../../../core/declared/choices';
import { zhTW as names } from '../../../core/table/names/zh-tw';
import type { Draft } from '../../draft';
import type { connect as connectInEnglish } from '../../en/connect/connect';
import { own } from '../../naming/own-names';
import { counted, list, quoted, unitNamed } from '../numbers';

type Details = Because['details'];

const codesOf = ({ codes = '' }: Details): string => list(codes.split('; ').map(code => quoted(code)));
const scaleOf = ({ lowest, highest }: Details): string => (lowest && highest ? `（${lowest} 到 ${highest}）` : '');
const header = (d: Details): string => `標題寫著${quoted(d.word ?? '')}`;

/** Why a column is proposed as it is, in a sentence. */
const reasons: Record<Because['code'], (details: Details) => string> = {
  tool: d => `這一欄是 ${d.tool} 寫的。`,
  rule: d => `${d.tool} 用它標示哪些列不是顧客的完整回答：那些列被排除。`,
  'tool-unused': d => `這一欄是 ${d.tool} 給自己用的。`,
  private: d => `可辨識個人身分（${quoted(d.word ?? '')}）：不讀取。`,
  'private-values': () => '內容看起來像電子郵件、電話號碼或 IP 位址：不讀取。',
  weight: d => `${header(d)}，內容都是大於 0 的數字：每則回答會以它加權。`,
  header: d => `${header(d)}。`,
  dates: () => '內容是日期。',
  sentences: () => '內容是完整的句子。',
  names: d => `內容是${d.what === 'metric' ? '指標' : '接觸點'}的名稱。`,
  fits: d => `回答符合${quoted(d.metric ?? '')}${scaleOf(d)}${d.word ? `，標題寫著${quoted(d.word)}` : ''}。`,
  'fits-words': d => `回答就是${quoted(d.metric ?? '')}的用詞。`,
  'new-metric': d => `回答構成一個量尺${scaleOf(d)}：會在指標分頁加入${quoted(d.metric ?? '')}。`,
  'new-time': d => `儲存格裡是時間長度：會在指標分頁加入${quoted(d.metric ?? '')}。`,
  codes: d => `${codesOf(d)}會視為沒有回答：${d.of} 個儲存格中有 ${d.count} 個。`,
  'codes-beside': d => `${codesOf(d)}會視為沒有回答，與衡量方式相同的欄一致。`,
  off: d => `有 ${d.count} 個儲存格在這個量尺上讀不出來。`,
  place: d => `與接觸點${quoted(d.touchpoint ?? '')}共有${quoted(d.words ?? '')}。`,
  'tab-place': d => `${quoted(d.text ?? '')}與接觸點${quoted(d.touchpoint ?? '')}共有${quoted(d.words ?? '')}。`,
  'tool-place': d => `${d.tool} 匯出的內容談的是${quoted(d.words ?? '')}，接觸點${quoted(d.touchpoint ?? '')}也是。`,
  'only-place': d =>
    d.metric ? `只有${quoted(d.touchpoint ?? '')}有以${quoted(d.metric)}衡量的承諾。` : `${quoted(d.touchpoint ?? '')}是唯一的接觸點。`,
  'group-place': d => `與接觸點${quoted(d.touchpoint ?? '')}共有${quoted(d.words ?? '')}，同一題的其他部分談的是${quoted(d.theme ?? '')}。`,
  'by-comment': () => '沒有接觸點與它有共同的字：每列歸到意見所談的接觸點，其他的不配對。',
  beside: d => `它在${quoted(d.column ?? '')}旁邊。`,
  unpromised: d => `那裡還沒有以${quoted(d.metric ?? '')}衡量的承諾，所以不會用它判定任何承諾。`,
  taken: d => `另一欄更符合接觸點${quoted(d.touchpoint ?? '')}：請指定一個，或不用這一欄。`,
  tied: d => `它可能談其中任何一個：${d.touchpoints}。請選一個，或不用這一欄。`,
  'no-place': () => '沒有接觸點與它有共同的字：請指定一個，或不用這一欄。',
  second: d => `另一欄已經有同樣的內容（${d.what}）。`,
  alone: () => '這個分頁沒有它可以搭配的值或意見。',
  staff: d => `${header(d)}：那是自己人寫的，不是顧客。`,
  'of-staff': d => `${quoted(d.word ?? '')}表示填答的是自家員工：與顧客並列，絕不計入顧客的回答。`,
  computed: d => `${quoted(d.word ?? '')}是由其他回答算出來的：本身不是回答。`,
  'fill-in': d => `${header(d)}：這是填表花的時間，不是顧客等待的時間。`,
  person: d => `${header(d)}：它區分的是顧客，不是回答。`,
  guessed: d => `標題寫著${quoted(d.word ?? '')}：那是有人的猜想或預測，不是顧客說的或得到的。`,
  importance: d => `${header(d)}：對顧客有多重要，與體驗如何是兩回事。`,
  choice: d => `回答是接觸點的名稱，但${quoted(d.word ?? '')}問的是選哪一個，不是這一列談什麼。`,
  sums: d => `${quoted(d.word ?? '')}是顧客人數的加總，不是回答：要使用，請做一張每種回答一列的表，一欄寫回答，一欄寫人數。`,
  expected: d => `${header(d)}：這是顧客的期望，與${quoted(d.column ?? '')}並列。`,
  'no-pair': d => `${header(d)}：這是顧客的期望，但不確定屬於哪一欄回答。要使用，請在來源分頁把它寫成期望。`,
  'two-dates': d => `這些欄都可能是同一個日期：${d.columns}。請在來源分頁寫上對的那一欄與另一半。`,
  'by-clock': d =>
    `多數案件在承諾的當天結束，而${quoted(d.metric ?? '')}以日曆日計，會把遲到的算成準時。要照時鐘計，請改用${quoted(d.clock ?? '')}衡量承諾並重新連接；要照日計，請把兩欄都寫進來源。`,
  'no-words': d =>
    `指標分頁的${quoted(d.metric ?? '')}沒有用詞：要用它衡量，請在那裡的量尺用詞寫上：${d.words}。在那之前，這些回答用自己的量尺讀取。`,
  complaint: d => `${quoted(d.word ?? '')}說的是客訴：每列算一則客訴，絕不算回答。`,
  status: d => `${header(d)}，內容說明每件案子的進度。`,
  'case-status': d => `${header(d)}：已取消的案件不算回答。`,
  respondent: d => `${header(d)}，而且有些重複出現：同一位顧客的回答會放在一起看。不會顯示給任何人。`,
  asked: d => `標題寫著${quoted(d.word ?? '')}，而且有些受邀的人沒有回答：由此可知有多少人回答。`,
  'none-silent': d =>
    `${quoted(d.word ?? '')}：這裡的人都回答了，看不出有誰沒回答。如果知道總共問了多少人，請填在來源分頁的「${own('Sources', 'Asked')}」欄。`,
  half: () => '這是承諾的日期，但沒有欄說明何時兌現。',
  turned: d => `題目說數字越小越好，和${quoted(d.metric ?? '')}相反：請給它一個自己的指標，並設為越低越好。`,
  'other-date': () => '內容是日期；證據的日期在另一欄，而沒有承諾談兩者之間的時間。',
  'either-end': () => '從題目看不準量尺的哪一端才是好的：請逐題連接這個分頁，並說明哪些回答是好的。',
  denied: d => `從題目看不出「是」是不是好的回答，而${quoted(d.metric ?? '')}把它當成好的：請逐題連接這個分頁，並說明哪些回答是好的。`,
  'other-unit': d =>
    `標題寫著${quoted(d.word ?? '')}，而${quoted(d.metric ?? '')}用的是別的單位：要使用它，請在指標分頁新增一個用這個單位的指標，並用它衡量承諾。`,
  'same-answers': d => `它再次列出${quoted(d.column ?? '')}的回答。`,
  'same-place': d =>
    `${quoted(d.columns ?? '')}也會在${quoted(d.touchpoint ?? '')}以${quoted(d.metric ?? '')}讀取，同一位顧客就會計好幾次：請選一個，或給每欄自己的接觸點或指標。`,
  'second-comment': d =>
    `一列只放得下一則意見，已經用了${quoted(d.column ?? '')}：要讀取這一欄，請在來源分頁給它自己的接觸點，或用它取代。`,
  closed: () => '回答是幾個沒有已知順序的詞：請在指標分頁說明哪些是好的。',
  ago: () => '只寫多久以前，不知道從哪一天算起：請改用寫有日期的欄位。',
  'no-name': () => '標題空白或出現兩次：要使用，請給它自己的標題。',
  blank: () => '它是空的。',
  unknown: () => '看不出它是哪項承諾的證據。',
};

type Column = Pick<MappedColumn, 'holds' | 'touchpoint' | 'metric' | 'sure'> & { notAnswers: readonly string[] };

/** As drop-downs of the workbook have it. */
function holdsOf(holds: Holds): string {
  const [word = ''] = Object.entries(holdsWords).find(([, value]) => value === holds) ?? [];
  return (names.choices[word] ?? word).split('|')[0]!;
}
const sureness = { sure: '確定', likely: '很可能' };

/** What the tab Sources would say of a column. */
function holds({ holds, touchpoint, metric, notAnswers, sure }: Column): string {
  const codes = holds === 'leftOut' ? '不算原因' : '沒有回答';
  const parts = [
    holds === null ? '不使用' : holdsOf(holds),
    metric ? `：${metric}` : '',
    touchpoint ? `，在${quoted(touchpoint)}` : '',
    notAnswers.length > 0 ? `；${codes}：${notAnswers.join('、')}` : '',
    sure === 'open' ? '' : `（${sureness[sure]}）`,
  ];
  return parts.join('');
}

/** Connecting evidence from another tab or a file. */
export const connect: Draft<typeof connectInEnglish> = {
  metricNames: {
    satisfaction: '滿意度',
    agreement: '同意程度',
    frequency: '頻率',
    quality: '品質',
    ease: '容易程度',
    likelihood: '可能性（文字）',
    favour: '好感',
    rating: '評分',
    time: unit => `時間（${unitNamed(unit)}）`,
    span: (from, until) => `${from}至${until}`,
  },
  reasons,
  holds,
  found: (tab, tool, rows, firstRow) => `${quoted(tab)}：${tool ? `${tool} 的匯出檔` : '一張表'}，${rows} 列，從第 ${firstRow} 列起。`,
  drawn: (drawn, rows) =>
    drawn >= rows
      ? `看過全部 ${counted(rows, '列')}。`
      : `看過 ${counted(rows, '列')}中隨機抽出的 ${counted(drawn, '列')}，以及答案種類不多的各欄裡的每一種答案，再少見的也看。`,
  leftOut: (reason, rows) => `排除：${rows} 列（${reason}）。`,
  open: () => '在你說明屬於哪個接觸點之前不計入：請在來源分頁填上接觸點，或刪除該列。',
  newMetric: ({ name, keptWhen, words }) =>
    `指標分頁新增：${name}${keptWhen ? `，兌現條件 ${keptWhen}` : ''}${words ? `（${words}）` : ''}。`,
  private: columns => `不讀取，因為可辨識個人身分：${columns}。`,
  unusedTitle: '不使用：',
  countsTitle: '會讀取的內容：',
  counts: {
    used: '計入',
    noAnswer: '沒有回答',
    invalid: '讀不出來',
    unmatched: '沒有承諾',
    leftOut: '排除',
    aside: '另列',
    notYetDue: '尚未到期',
    outOfPeriod: '不在期間內',
  },
  noTouchpoint: '沒有已知的接觸點',
  openColumns: columns => `還有 ${columns} 欄沒有計入。`,
  nothing: '裡面沒有可以當作證據讀取的內容，所以沒有寫入。',
  hint: command => `沒有寫入。要照這樣連接：\n  ${command} --yes`,
  done: (sources, metrics, open) =>
    `已連接：來源分頁 ${sources} 列${metrics > 0 ? `，指標分頁 ${metrics} 列` : ''}。${open > 0 ? `來源分頁有 ${open} 列等待接觸點。` : ''}`,
  look: letters => `很可能，但不確定：請看看上面的 ${letters.join('、')} 欄，如果不對，請在來源分頁修正或刪除那些列。`,
  howMany: `知道總共問了多少顧客嗎？請填在來源分頁它第一列的「${own('Sources', 'Asked')}」欄：報告就會說有多少人回答。`,
  told: n => `有 ${n} 題說明還沒有其他衡量方式的承諾：`,
  leftQuestions: (n, command) => `另有 ${n} 題可能說明其他承諾，但不確定。要決定：\n  ${command}`,
  planFile: 'plan.csv',
  next: (file, command) => `活頁簿在 ${file}。接著執行：\n  ${command}`,
};
