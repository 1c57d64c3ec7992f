import type { Doubt, Other, Question, Why } from '../../../core/guide/question';
import type { Concept } from '../../../core/guide/telling/concepts';
import type { Draft } from '../../draft';
import type { guide as guideInEnglish } from '../../en/guide/guide';
import { own } from '../../naming/own-names';
import { list, quoted } from '../numbers';
import { judging, news } from './news';
import { times } from './times';

const concepts: Record<Concept, string> = {
  wait: '等待',
  price: '價格',
  ease: '容不容易',
  friendly: '親切',
  clean: '整潔',
  fresh: '新鮮',
  recommend: '推薦',
  stock: '有沒有貨',
  punctual: '準時',
  delivery: '送達',
  reply: '回覆',
  cancel: '取消',
  loyalty: '會員卡',
  wifi: 'Wi-Fi',
  quiet: '安靜',
  safe: '安全',
  correct: '正確',
  help: '協助',
  quality: '品質',
  comfort: '舒適',
  refund: '退費',
  warm: '溫熱',
  clear: '清楚',
  ready: '準備好',
  free: '免費',
};

/** Why something is proposed, in a sentence. */
export function why({ code, details: d }: Why): string {
  switch (code) {
    case 'words':
      return `兩邊都提到${quoted(d.words ?? '')}。`;
    case 'concept':
      return `兩邊都談${concepts[d.concept as Concept]}。`;
    case 'touchpoint':
      return `它問的是${quoted(d.touchpoint ?? '')}。`;
    case 'time':
      return `從${quoted(d.from ?? '')}到${quoted(d.to ?? '')}的時間，正是承諾所說的。`;
    case 'pair':
      return `${quoted(d.from ?? '')}與${quoted(d.to ?? '')}說明是否準時。`;
    case 'same-answers':
      return `它問期望，答案與${quoted(d.question ?? '')}相同。`;
    case 'only':
      return '沒有其他承諾。';
    case 'remembered':
      return '與上次相同。';
    case 'measured':
      return '這項承諾已經用它衡量。';
    case 'counts':
      return '承諾設限的正是它的數字。';
    case 'state':
      return '它說明哪些如期進行、哪些取消了。';
    case 'second':
      return '另一題也談到它。';
    case 'no-promise':
      return '沒有承諾談到這件事。';
  }
}

/** What has to be decided, as a question. */
export function doubt({ code, answer, count }: Doubt): string {
  switch (code) {
    case 'good':
      return answer === '' ? '哪些是好的回答？' : `${quoted(answer)}是好的回答嗎？有 ${count} 位顧客這樣答。`;
    case 'none':
      return `${quoted(answer)}算回答嗎？目前視為沒有回答（${count}）。`;
    case 'straddles':
      return `${quoted(answer)}超出承諾的範圍：算好的回答嗎？（${count}）`;
    case 'promise':
      return '它說明的是哪一項承諾？';
    case 'second':
      return `另一題${quoted(answer)}說明同一項承諾：這一題也是嗎？`;
    case 'new-answer':
      return `${quoted(answer)}是新的：算好的回答嗎？（${count}）`;
  }
}

const reasons: Record<Other['because'], (other: Other) => string> = {
  role: () => '與回答一起讀取。',
  'by-hand': () => `在「${own('Sources')}」分頁手動設定：照上次讀取。`,
  who: () => '可辨識個人身分：不讀取。',
  blank: () => '它是空的。',
  several: () => '一個儲存格裡有好幾個回答，而沒有承諾談到它們。',
  unspoken: () => '沒有承諾談到它。',
  ago: () => '只寫多久以前，不知道從哪一天算起。',
  'no-name': () => '標題空白，或出現兩次。',
  paired: () => '這一欄的時間和另一欄一起讀取。',
  same: () => '另一欄已經有了，或上次已排除。',
  wish: () => '它問的是顧客想要什麼，而不是顧客得到了什麼。',
  tool: () => '這是工具自己寫的。',
  staff: () => '那是自己人或公司寫的，不是顧客。',
  computed: () => '這是由其他回答算出來的。',
};

/** Why another column stays out, or is read beside the answers. */
export const reason = (other: Other): string => reasons[other.because](other);

const sure: Record<Question['sure'], string> = { sure: '確定', likely: '很可能', open: '待決定' };

const rowsSaid = (places: number[]): string => `第 ${places.slice(0, 6).join('、')} 列${places.length > 6 ? `等 ${places.length} 列` : ''}`;

export const odd: (typeof guideInEnglish)['odd'] = ({ doubles, tests, again }) =>
  [
    again.length > 0 ? `編號與前面的列相同：${rowsSaid(again)}。編號相同的列只計最新的一筆。` : '',
    doubles.length > 0 ? `看來重複送出：${rowsSaid(doubles)}。` : '',
    tests.length > 0 ? `看來是自己的測試：${rowsSaid(tests)}。` : '',
    doubles.length + tests.length > 0 ? `目前照樣計入：要排除某一列，請在該列的「${own('Evidence', 'Left out because')}」欄寫明原因。` : '',
  ].join('');

/** What tells that the firm's own people answered, by the word that says so. */
export const staff = (word: string): string => `${quoted(word, 40)}表示填答的是自家員工：與顧客並列，絕不計入顧客的回答。`;

/** Of a tab that holds the rows of a connected one. */
export const copied = (tab: string): string => `這些列與已連接的${quoted(tab, 40)}完全相同：再連接一次，每一列都會重複計算。`;

/** Asking which promise each question tells about, and which answers are good. */
export const guide: Draft<typeof guideInEnglish> = {
  why,
  doubt,
  sure,
  reason,
  times,
  news,
  judging,
  judge: judging.plan,
  summary: (tab, open, likely, isSure, others) =>
    `${quoted(tab)}：待決定 ${open} 題、請過目 ${likely} 題、確定 ${isSure} 題、其他 ${others} 欄。`,
  odd,
  staff,
  copied,
  remembered: tab => `已照上次${quoted(tab)}的答案：只問新的。`,
  planWritten: (file, command) => `問題寫在 ${file}：請修正每題說明什麼、哪些是好的回答，然後執行：\n  ${command}`,
  stillOpen: (file, rows, { tells, good, holds }) =>
    `${file} 還有 ${rows.length} 題沒有回答，在第 ${rows.join('、')} 列：請填寫${quoted(tells)}和${quoted(good)}後再給一次計畫檔，或清空${quoted(holds)}不採用那一題。`,
  unnamed: (file, columns) =>
    `沒有讀取${list(columns.map(one => quoted(one, 80)))}，因為 ${file} 沒有這些欄位的列。要採用，請用另一個檔名建立新的計畫檔。`,
  already: tab => `關於${quoted(tab)}的內容都已連接：沒有需要寫入的。`,
  stays: (promise, tabs) =>
    `${quoted(promise, 200)}的標準維持原樣，因為${list(tabs.map(tab => quoted(tab, 40)))}也說明這項承諾：要一起更改，請在該承諾的那一列修改。`,
  unmeasured: promises => `已經沒有任何內容說明${list(promises.map(text => quoted(text, 200)))}：目前沒有衡量方式。`,
  copyFile: 'website.txt',
  nothing: '裡面沒有任何內容說明承諾，所以沒有寫入。',
  done: (questions, promises, tab) =>
    questions === 0
      ? `現在會讀${quoted(tab)}裡顧客寫的意見；沒有任何一題計入。`
      : `${quoted(tab)}的 ${questions} 題現在計入了${promises > 0 ? `；${promises} 項承諾有了衡量方式` : ''}。`,
  again: (tabs, left) =>
    [
      tabs.length === 0
        ? '沒有任何分頁的標題與已連接的分頁完全相同，又沒有新內容。'
        : `照上次：${list(tabs.map(tab => quoted(tab, 40)))}現在計入了。`,
      ...(left.length > 0 ? [`請過目：${list(left.map(tab => quoted(tab, 40)))}。`] : []),
    ].join(''),
  disconnected: tab => `${quoted(tab)}已中斷連接：裡面的內容不再計入。分頁本身沒有變。`,
};
