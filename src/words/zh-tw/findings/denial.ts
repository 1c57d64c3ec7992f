import { unstopped } from '../../clip';
import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { labels } from '../labels';
import { named, quoted } from '../numbers';

/** Flaw 3: good data are picked, bad data are left out or explained away. */
export const denial: Draft<FindingWords> = {
  overconfident: {
    name: '過於樂觀',
    sentence: (d, f) => {
      const { percent, interval } = f.apart(d.believed, d.keptRate, ...d.interval);
      return `我們認為有 ${percent(d.believed)} 的顧客會說${named(d)}已兌現；實際是 ${percent(d.keptRate)}（${interval(d.interval)}，${f.count(d.n)} 則回答）。`;
    },
    fix: () => '在訂下一個計畫之前，先讓團隊看顧客的回答。',
  },
  'left-out-flatters': {
    name: '排除後數字變好看',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.keptRateWith);
      return `${named(d)}有 ${f.count(d.n)} 則回答被排除：排除後兌現 ${percent(d.keptRate)}，計入則是 ${percent(d.keptRateWith)}。`;
    },
    fix: d => (d.isRuled ? '排除的理由正當：凡引用此比例時，請一併寫明。' : '重新計入，或寫下排除的規則。'),
  },
  'left-out-without-a-rule': {
    name: '排除沒有規則',
    sentence: (d, f) => `${named(d)}有 ${f.count(d.n)} 則回答以${quoted(d.reason, 60)}為由被排除，這不是正當的排除理由。`,
    fix: () => '每位真實的顧客都要計入；只排除測試、重複與填錯的資料。',
  },
  'scores-hide-complaints': {
    name: '分數掩蓋客訴',
    sentence: (d, f) =>
      `從分數看，${named(d)}的兌現率是 ${f.percent(d.keptRate)}（${f.count(d.n)} 則回答），卻有 ${f.count(d.complaints)} 則客訴說法相反。`,
    fix: () => '逐則閱讀客訴，並請那些顧客也打分數。',
  },
  'sources-disagree': {
    name: '來源說法不一',
    sentence: (d, f) => {
      const { percent } = f.apart(d.high.keptRate, d.low.keptRate);
      const of = (side: typeof d.high) => `${labels.sources![side.source]} ${percent(side.keptRate)}（${f.count(side.n)} 則回答）`;
      return `${named(d)}是否兌現，來源說法不一：${of(d.high)}、${of(d.low)}。`;
    },
    fix: d => `查明每種來源接觸到的是誰，先看較低的那一種（${labels.sources![d.low.source]}）。`,
  },
  'broken-without-action': {
    name: '未兌現而沒有行動',
    sentence: d => `${named(d)}未兌現，而且沒有進行中的行動。`,
    fix: () => '開一項行動，寫上負責人與期限。',
  },
  'done-without-effect': {
    name: '已完成，仍未兌現',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.promisedFor);
      const action = d.action ? `行動${quoted(unstopped(d.action))}` : '這項行動';
      return `${action}已在 ${f.date(d.doneOn)}完成，但${named(d)}仍未兌現：之後兌現 ${percent(d.keptRate)}（${f.count(d.n)} 則回答），承諾 ${percent(d.promisedFor)}。`;
    },
    fix: () => '找出漏掉的原因：讀讀之後失望的顧客說了什麼。',
  },
  'action-overdue': {
    name: '行動逾期',
    sentence: (d, f) =>
      `行動${quoted(unstopped(d.action) || d.promiseId)}應在 ${f.date(d.due)}完成，至今尚未完成${d.owner ? `（${d.owner}）` : ''}。`,
    fix: d => (d.owner ? `與${quoted(d.owner, 40)}約定新期限，或取消並說明原因。` : '指定負責人與新期限，或取消並說明原因。'),
  },
  'action-without-owner-or-date': {
    name: '行動沒有負責人或期限',
    sentence: d =>
      `行動${quoted(unstopped(d.action) || d.promiseId)}沒有${d.lacks === 'both' ? '負責人，也沒有期限' : d.lacks === 'owner' ? '負責人' : '期限'}。`,
    fix: d => (d.lacks === 'due' ? '約定一個日期。' : d.lacks === 'owner' ? '指定一個人。' : '指定一個人，並約定一個日期。'),
  },
};
