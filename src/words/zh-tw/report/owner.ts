import type { PromiseAudit } from '../../../core/audit';
import { unstopped } from '../../clip';
import type { Draft } from '../../draft';
import type { owner as ownerInEnglish } from '../../en/report/owner';
import { list, quoted } from '../numbers';

const numbers = ['零', '一', '兩', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A share as it is read out to people, in tenths. */
function tenths(share: number): string {
  if (share >= 1) return '所有顧客';
  if (share >= 0.95) return '幾乎所有顧客';
  if (share <= 0) return '沒有顧客';
  if (share < 0.05) return '幾乎沒有顧客';
  const of = Math.round(share * 10);
  if (of === 5) return share < 0.5 ? '不到一半的顧客' : share === 0.5 ? '一半的顧客' : '超過一半的顧客';
  return `十位顧客中有${numbers[of]!}位`;
}

/** What the page of an owner says. */
export const owner: Draft<typeof ownerInEnglish> = {
  title: name => (name === '' ? '還沒有負責人的事項' : `${quoted(name)}的專頁`),
  subtitle: (brand, asOf, f) => `${brand ? `${brand} · ` : ''}${f.date(asOf)}`,
  nothing: name => (name === '' ? '每項承諾都有負責人。' : `${quoted(name, 60)}沒有負責或執行任何承諾。`),
  furthest: (p, f) => `離承諾最遠的是${quoted(p.text)}：${f.percent(p.keptRate!)}，承諾 ${f.percent(p.promisedFor)}。`,
  promise: (p, isOwn) => (isOwn || p.owner === '' ? p.text : `${p.text}（為${quoted(p.owner, 40)}執行）`),
  base: (p, f) => (p.interval ? `${f.interval(p.interval)}，${f.count(p.n)} 則回答` : null),
  since: (p, f) => {
    const difference = p.change?.difference ?? null;
    if (!p.change || difference === null) return '';
    if (p.change.verdict !== 'better' && p.change.verdict !== 'worse') return '';
    return `${p.change.verdict === 'better' ? '▲' : '▼'} ${f.points(difference)}`;
  },
  told: (p, f) => (p.toldOn === null ? '' : `${f.date(p.toldOn)}已告知同仁。`),
  more: n => `另有 ${n} 項承諾：見分頁「承諾與證據」。`,
  nobody: '還沒有人',
  noDay: '還沒有期限',
  overdue: day => `${day}，已逾期`,
  toDecide: '待決定',
  proposed: step => `建議：${step}`,
  nothingFound: '沒有發現需要這位負責人處理的事。',
  nothingDone: '沒有進行中的事，也沒有等待行動的事。',
  noWords: '這裡沒有引用顧客原話。',
  staffRate: (p, f) =>
    `${quoted(p.text, 60)}：員工說 ${f.percent(p.employees!.keptRate!)}（${f.count(p.employees!.n)} 則回答），顧客說 ${f.percent(p.keptRate!)}。`,
  draftNote: draft => `這幾句可以隨意修改：你們寫的會保留。草稿 ${draft}。`,
  ownNote: '這是你們自己寫的話，原樣保留。清空後會產生新的草稿。',
  method:
    '兌現：符合承諾條件的回答比例。客訴只引用、不計入。引文中的地址與號碼已遮蔽。這不是排名：列在這裡的人可以採取行動，沒有人該被責怪。',
  staff: {
    good: p => `${tenths(p.keptRate!)}得到了我們承諾的${quoted(p.text)}。謝謝大家。`,
    short: p => `${tenths(p.keptRate!)}得到了我們承諾的${quoted(p.text)}；我們承諾的是${tenths(p.promisedFor)}。`,
    better: (p, f) => `${quoted(p.text)}自 ${f.date(p.change!.since)}以來變好了。`,
    worse: (p, f) => `${quoted(p.text)}自 ${f.date(p.change!.since)}以來變差了。`,
    decided: (action, f) => `${quoted(action.owner, 40)}會在 ${f.date(action.due!)}前處理：${quoted(unstopped(action.action), 160)}。`,
    unknown: '顧客實際得到多少承諾，目前還不知道：問得還不夠多。',
    question: (p: PromiseAudit | null) => (p ? `換你們說：是什麼妨礙了${quoted(p.text)}？` : '換你們說：顧客告訴你們哪些我們沒問到的事？'),
  },
  digest: {
    promise: (mark, p, f) =>
      `${mark} ${quoted(p.text)}：兌現 ${f.percent(p.keptRate!)}（${f.interval(p.interval!)}，${f.count(p.n)} 則回答），承諾 ${f.percent(p.promisedFor)}${p.toldOn === null ? '' : `；${f.day(p.toldOn)} 已告知同仁`}`,
    action: (action, f) => {
      const when = action.due ? `${action.isOverdue ? '原定' : '期限'} ${f.day(action.due)}` : '還沒有期限';
      return `進行中：${quoted(unstopped(action.action), 90)}（${action.owner || '還沒有人'}，${when}）`;
    },
    undecided: given =>
      `${list(given.slice(0, 2).map(({ text }) => quoted(text, 60)))}${given.length > 2 ? `和另外 ${given.length - 2} 項承諾` : ''}還沒有任何行動。`,
    found: (sentence, more) => (more === 0 ? sentence : `${sentence}（另有 ${more} 項發現）`),
  },
};
