import type { PromiseAudit } from '../../../core/audit';
import type { Settings } from '../../../core/declared/settings';
import { SLOW_AFTER_DAYS } from '../../../core/evidence/replies';
import { isHalfRead } from '../../../core/judgement/verdict';
import { waitOf } from '../../../core/judgement/waiting';
import type { Interval } from '../../../core/statistics/wilson';
import type { Severity } from '../../../core/table/issue';
import { mostChanged, segmentsSaid } from '../../chosen';
import { excerpt, unstopped } from '../../clip';
import type { Draft } from '../../draft';
import type { sentences as sentencesInEnglish } from '../../en/report/sentences';
import type { Format } from '../../format';
import { own } from '../../naming/own-names';
import { labels } from '../labels';
import { list, money, named, quoted, spaced, twoDigits, within } from '../numbers';
import { claim } from './claim';
import { csatSaid, figure, figures, npsSaid } from './figures';
import { driverSaid, driversSaid, loyaltySaid } from './loyalty';
import { monthsSaid, sameMonthSaid } from './months';
import { owner } from './owner';
import { fewAnswered, responseSaid } from './response';
import { segments } from './segments';
import { sides } from './sides';
import { waits } from './waits';
import { nextStep, why, whyBeside } from './why';

const rate = ({ n, keptRate, interval }: { n: number; keptRate: number | null; interval: Interval | null }, f: Format): string =>
  keptRate === null || interval === null ? '' : `${f.percent(keptRate)}，${f.interval(interval)}（${f.count(n)}）`;

const beliefUnknown = `我們的看法與顧客的說法還無法比較：請填寫「${own('Promises', 'We believe')}」，並問到足夠的顧客。`;

export const sentences: Draft<typeof sentencesInEnglish> = {
  claim,
  why,
  whyBeside,
  months: monthsSaid,
  sameMonth: sameMonthSaid,
  loyalty: loyaltySaid,
  driver: driverSaid,
  drivers: driversSaid,
  response: responseSaid,
  fewAnswered,
  nextStep,
  waits,
  owner,
  bySegment: segments,
  sides,
  named,
  title: brand => (brand ? `品牌承諾稽核：${brand}` : '品牌承諾稽核'),
  subtitle: (audit, f) => {
    const used = audit.base.used === 0 ? '還沒有採用任何證據' : `採用 ${f.count(audit.base.used)} 筆證據`;
    const from = audit.sources.length ? `，來自 ${f.count(audit.sources.length)} 種來源` : '';
    return `${f.date(audit.asOf)} · ${used}${from}`;
  },
  noPromises: () => '這份活頁簿裡還沒有現行的承諾：請在承諾分頁寫下第一項。',
  belief: ({ believed, keptRate, compared }, f) => {
    if (believed === null || keptRate === null) return beliefUnknown;
    const { percent } = f.apart(believed, keptRate);
    const over = compared === 1 ? '一項承諾' : `${f.count(compared)} 項承諾的平均`;
    return `我們認為有 ${percent(believed)} 的顧客得到我們所承諾的；證據顯示是 ${percent(keptRate)}（${over}）。`;
  },
  beliefUnknown: () => beliefUnknown,
  counts: (c, f) => {
    const parts: [number, string][] = [
      [c.kept, '已兌現'],
      [c.broken, '未兌現'],
      [c.tooClose, '難以判定'],
      [c.tooFew, '證據不足'],
      [c.unmeasurable, '無法衡量'],
      [c.proved, '以證書證明'],
    ];
    const some = parts.filter(([n]) => n > 0);
    const [only] = some;
    if (only && some.length === 1)
      return c.promises === 1 ? `唯一的一項承諾${only[1]}。` : `全部 ${f.count(c.promises)} 項承諾都${only[1]}。`;
    return `${f.count(c.promises)} 項承諾中，${some.map(([n, what]) => `${f.count(n)} 項${what}`).join('、')}。`;
  },
  byChance: (n, of, f) =>
    of === 1
      ? '單看區間已可判定，但精確計算後仍可能只是偶然：需要更多回答才能判定。'
      : `${f.count(n)} 項承諾單獨看似已可判定；但在 ${f.count(of)} 項一起看的承諾中，這可能只是偶然：需要更多回答才能判定。`,
  widestGap: (p, quote, f) =>
    `落差最大的是${named(p)}：承諾 ${f.percent(p.promisedFor)}，兌現 ${f.percent(p.keptRate!)}（${f.interval(p.interval!)}，${f.count(p.n)} 則回答）${quote && `；${quote}`}。`,
  noGap: () => '沒有任何一項承諾的兌現率低於承諾，而且差距超出偶然。',
  expectMore: n => `有 ${n} 項承諾，顧客的期望高於我們的承諾。`,
  atOdds: (worst, more) => `${worst}${more > 0 ? `另有 ${more} 組互相矛盾。` : ''}這很容易修正：兩項選定一項。`,
  card: kind => `項${labels.cards![kind]!}`,
  notJudged: (p, fewestAnswers) => {
    if (p.proof !== null) return '以證書證明';
    if (p.verdict === 'unmeasurable') return '還沒有衡量方式';
    if (isHalfRead(p.n, p.unread)) return `${Math.round(p.n + p.unread)} 則中 ${Math.round(p.unread)} 則讀不出來`;
    if (p.n >= fewestAnswers) return `${Math.round(p.n)} 則回答，未做判定`;
    if (p.n > 0) return `${fewestAnswers} 則回答中有了 ${Math.round(p.n)} 則`;
    return waitOf(p) === 'answers' ? '還沒有回答' : '沒有計入的回答';
  },
  standingMore: more => (more > 0 ? `分頁「${labels.tabs!.alignment}」另有 ${more} 項承諾` : ''),
  printed: (shown, all) =>
    `紙本只印前 ${shown} 項承諾，共 ${all} 項。全部見分頁「${labels.tabs!.alignment}」；重新排序後，印出的會是別的承諾。`,
  standingKey: () => '長條：深色是兌現，淺色是不足或超出承諾的部分。▲：我們的看法高於證據。',
  calendarNote: more => `「–」表示該月沒有回答：沒有聽到任何顧客的聲音。${more > 0 ? `另有 ${more} 個接觸點，這樣的月份較少。` : ''}`,
  inShort: (n, f) => (n < 10_000 ? String(n) : `${f.number(n / 10_000, n < 100_000 ? 1 : 0)}萬`),
  waitingDuties: () => '各項承諾在等什麼。',
  nothingJudged: () => '還沒有任何判定，所以不知道有什麼未兌現。',
  expectationsRise: of => (of.length > 0 ? `顧客的期望比以前高：${list(of.map(one => named(one)))}。` : ''),
  changedSince: (day, f) => `自 ${f.date(day)}以來的變化`,
  firstAudit: isSaved =>
    isSaved ? '第一次稽核已儲存：之後的稽核就會顯示變化。' : '還沒有儲存過的稽核可以比較。請儲存這次稽核：下一次就會顯示變化。',
  fromTo: (from, to, f) => {
    const { percent } = f.apart(from, to);
    return `${percent(from)} → ${percent(to)}`;
  },
  thenVerdict: (then, now) => (then ? `${then} → ${now}` : now),
  otherChanges: (beyond, within, unknown, isEvenShown) =>
    [
      beyond > 0 ? `另有 ${beyond} 項承諾的變化超出偶然。` : '',
      isEvenShown ? `「=」：變化未超出偶然${within > 0 ? `，另有 ${within} 項承諾也是` : ''}。` : '',
      !isEvenShown && within > 0 ? `另有 ${within} 項承諾的變化未超出偶然。` : '',
      unknown > 0 ? `有 ${unknown} 項承諾無法比較。` : '',
    ].join(''),
  deed: (action, isOverdue) => (isOverdue ? `已逾期：${action}` : action),
  due: (day, isOverdue) => (isOverdue ? `${labels.marks!.overdue} ${day}` : day),
  noDeed: (p, f, isOpened) => `${isOpened ? '有進行中的行動，但沒有寫要做什麼' : '尚無行動'}。${nextStep(p, f, p.toSettle)}`,
  moreDuties: (more, idle) =>
    more === 0 ? '' : `另有 ${more} 項承諾未達標${idle > 0 ? `，其中 ${idle} 項沒有行動` : ''}：見分頁「${labels.tabs!.findings}」。`,
  importanceUnset: numbers => `空心：沒有人填 ${numbers.map(number => `#${number}`).join('、')} 的重要性，視為 5。`,
  expectUnknown: () => '顧客期望什麼，目前不知道。',
  fixFirst: ({ customersLetDown, customersLetDownRange, moneyAtRisk, ...p }, currency) => {
    const first = `優先修正${named(p as PromiseAudit)}`;
    if (customersLetDown === null) return `${first}。`;
    if (customersLetDown > 0 && customersLetDown < 0.5) return `${first}：每月未得到承諾的顧客不到 1 位。`;
    const range = customersLetDownRange ? `（${customersLetDownRange.map(twoDigits).join(' 到 ')} 位）` : '';
    const worth = moneyAtRisk ? `；他們每月帶來 ${money(moneyAtRisk, currency)}` : '';
    return `${first}：每月約有 ${twoDigits(customersLetDown)} 位顧客沒有得到承諾的服務${range}${worth}。`;
  },
  changeSince: (day, f) => (day === null ? '變化（百分點）' : `自 ${f.date(day)}以來的變化（百分點）`),
  newRate: ({ now, before, basis }, f) => {
    if (now.keptRate === null) return '';
    const { percent } = f.apart(now.keptRate, before.keptRate ?? now.keptRate);
    const beside =
      before.keptRate === null ? '' : `，${basis === 'saved' ? '儲存時' : '先前'} ${percent(before.keptRate)}（${f.count(before.n)}）`;
    return `${percent(now.keptRate)}（${f.count(now.n)}）${beside}`;
  },
  rate,
  nps: npsSaid,
  csat: csatSaid,
  figure,
  figures,
  bySource: ({ bySource }, f) =>
    bySource.length < 2
      ? ''
      : bySource.flatMap(one => (one.keptRate === null ? [] : [`${labels.sources![one.source]} ${rate(one, f)}`])).join('\n'),
  effect: ({ action, doneOn, before, now, difference, verdict, gain }, f) => {
    const done = `${action ? quoted(unstopped(action), 60) : '這項行動'}，${f.date(doneOn)}完成`;
    if (difference === null || before.keptRate === null || now.keptRate === null)
      return `${done}：言之過早（之後有 ${f.count(now.n)} 則回答）。`;
    const { percent } = f.apart(before.keptRate, now.keptRate);
    const said = `${done}：之前 ${percent(before.keptRate)}，之後 ${percent(now.keptRate)}（${f.count(now.n)} 則回答），${labels.effects![verdict]}`;
    if (gain === null || verdict === 'no-change') return `${said}。`;
    const money = gain.money
      ? `；他們帶來 ${twoDigits(gain.money.value)}（${twoDigits(gain.money.range[0])} 到 ${twoDigits(gain.money.range[1])}）`
      : '';
    const [low, high] = gain.customers.range.map(twoDigits);
    return `${said}：每月約 ${twoDigits(gain.customers.value)} 位顧客（${low} 到 ${high}）${money}。`;
  },
  changed: (since, worse, better, f) => {
    const say = (all: typeof worse, how: string): string[] => {
      if (all.length === 0) return [];
      const [first] = all;
      if (all.length === 1) return [`${named(first!.promise)}確實${how}（${first!.points}）`];
      const shown = all.slice(0, mostChanged).map(({ promise, points }) => `${spaced(named(promise))}${points.replace(/^[+\-−]/, '')}`);
      return [`${f.count(all.length)} 項承諾確實${how}：${all.length > mostChanged ? `${shown.join('、')}等` : list(shown)}`];
    };
    return `自 ${f.date(since)}以來，${[...say(worse, '變差'), ...say(better, '變好')].join('；')}；其他的變化都未超出偶然。`;
  },
  changedBriefly: (since, worse, better, f) => {
    const said = [worse > 0 ? `${f.count(worse)} 項承諾變差` : '', better > 0 ? `${f.count(better)} 項承諾變好` : ''];
    const told = said.filter(text => text !== '');
    return `自 ${f.date(since)}以來，${list(told)}，${worse + better > 1 ? '都' : '而且'}超出偶然。`;
  },
  chartTitle: (broken, judged) => {
    if (judged === 0) return '承諾與兌現';
    if (broken === 0) return judged === 1 ? '唯一的承諾沒有判為未兌現' : `${judged} 項承諾中，沒有一項判為未兌現`;
    if (judged === 1) return '唯一的承諾未兌現';
    return `${judged} 項承諾中有 ${broken} 項未兌現`;
  },
  fieldTitle: (toFix, judged) => (toFix === 0 ? '重要的承諾，兌現都不低於承諾' : `${judged} 項承諾中，有 ${toFix} 項重要卻兌現不足`),
  cuts: (importance, [lowPriority, fixFirst, overdone, keepUp], f) =>
    `分界：重要性 ${f.number(importance)}，以及 0 個百分點，也就是兌現恰好等於承諾。右下：${fixFirst}。右上：${keepUp}。左上：${overdone}左下：${lowPriority}。`,
  sameImportance: () => `每一項的重要性都一樣：在接觸點分頁填寫「${own('Touchpoints', 'Importance')}」，才看得出什麼最要緊。`,
  chartPart: (shown, of) => `${of} 項已判定的承諾中，落差最大的 ${shown} 項；# 是圖上的編號`,
  stagesPart: (shown, of) => `逐階段來看：${of} 個階段中落差最大的 ${shown} 個（百分點，取各階段最差的承諾；灰色：沒有資料）`,
  keptOf: (kept, judged) => (judged === 0 ? '沒有判定' : `${judged} 項中有 ${kept} 項`),
  smallestHonest: (p, f) => {
    if (!p.smallestHonest) return '';
    const { level, keptRate, interval } = p.smallestHonest;
    const { percent, interval: range } = f.apart(keptRate, ...interval);
    return `${f.reach(level, p.scale)}：${percent(keptRate)}（${range(interval)}）`;
  },
  quote: (quote, f, most) =>
    `「${within(excerpt(quote, most))}」（${quote.date ? `${f.day(quote.date)}，` : ''}${labels.sources![quote.source]}）`,
  stage: (number, of, name) => `${String(number).padStart(String(of).length, '0')} · ${name || labels.noStage}`,
  findings: n => `${n} 項發現`,
  segments: (apart, f) =>
    segmentsSaid(apart)
      .map(({ dimension, segment, n, keptRate, rest }) => {
        const { percent } = f.apart(keptRate, rest);
        return `${quoted(segment, 40)}（${dimension}）：${percent(keptRate)}（${f.count(n)} 則回答），其他合計 ${percent(rest)}`;
      })
      .join('\n'),
  newAndReturning: (both, f) => {
    if (!both) return '';
    const { percent } = f.apart(both.fresh.keptRate, both.loyal.keptRate);
    const say = ({ n, keptRate }: { n: number; keptRate: number }) => `${percent(keptRate)}（${f.count(n)} 則回答）`;
    return `新客 ${say(both.fresh)}，回頭客 ${say(both.loyal)}`;
  },
  nothingFound: () => '這裡沒有發現。',
  nothingToFix: () => '沒有需要修正的：已判定的承諾都達標。',
  nothingToCelebrate: () => '還沒有特別突出的。',
  noFindings: () => '沒有任何發現。',
  findingsNote: most => `先列互相矛盾的承諾，再逐項列出發現，優先修正的在前：${most} 項完整列出，其餘各一列。`,
  numbered: (number, promise) => `${number} · ${named(promise)}`,
  findingsInShort: (promise, kinds) => `${quoted(promise, 90)}：${list([...kinds])}。`,
  issuesNote: () => '讓資料無法進入稽核的問題排在前面。',
  unchecked: () => '還沒有檢查過：請在選單選「檢查承諾」。',
  unfinished: '這份報告正在寫入。如果一直這樣，請再執行一次「檢查承諾」。',
  nothingToMend: () => '全部都能讀取，沒有需要修正的。',
  moreFindings: (n, kind) => `另有 ${n} 項「${kind}」類的發現。`,
  issues: (issues, f) => {
    const of = (severity: Severity) => issues.filter(issue => issue.severity === severity).length;
    const parts: [number, string][] = [
      [of('error'), '個錯誤'],
      [of('warning'), '個警告'],
      [of('note'), '個提醒'],
    ];
    const some = parts.filter(([n]) => n > 0).map(([n, what]) => `${f.count(n)} ${what}`);
    return some.length ? `資料檢查：${some.join('、')}。` : '資料檢查：沒有需要修正的。';
  },
  openLoops: ({ open, slow, answered, missing }, met, overdue, f) => {
    const isQuiet = met.openReplies + met.unreplied + met.unknownSources === 0;
    const waiting = open === 0 ? [] : [`${f.count(open)} 位顧客在等回覆。`];
    if (missing > 0) waiting.push(`${f.count(missing)} 則客訴或評論沒有回覆的紀錄。`);
    const none = met.openReplies + met.givenReplies === 0 ? '沒有任何回覆顧客的紀錄，所以沒有人知道誰還在等。' : '';
    const given = isQuiet ? '沒有顧客在等回覆。' : answered > 0 ? `已回覆 ${f.count(answered)} 位顧客。` : '';
    // Wherever it stands that somebody waits, it is said.
    const elsewhere =
      met.openReplies > open || met.unreplied > missing
        ? '不計入的列裡也有沒得到回覆的顧客：期間外、已排除、重複，或不屬於已知的接觸點。'
        : '';
    const known = waiting.join('') || none || given;
    const replies = [known, none ? '' : elsewhere].filter(text => text !== '').join('') || '沒有人知道誰還在等，因為有些列的來源不明。';
    const late = slow === 0 ? '' : `${f.count(answered)} 則回覆中有 ${f.count(slow)} 則超過 ${SLOW_AFTER_DAYS} 天才送出。`;
    const due = overdue === 0 ? '沒有逾期的行動。' : `${f.count(overdue)} 項行動已逾期。`;
    return replies + late + due;
  },
  base: (b, f) => {
    const parts: [number, string][] = [
      [b.noAnswer, '沒有回答'],
      [b.invalid, '無效'],
      [b.unmatched, '對不上已知的承諾或接觸點'],
      [b.leftOut, '被團隊排除'],
      [b.aside, '另列（客訴、員工、不明來源）'],
      [b.notYetDue, '尚未到期'],
      [b.outOfPeriod, '不在期間內'],
    ];
    const rest = parts.filter(([n]) => n > 0).map(([n, what]) => `，${spaced(what)}${f.count(n)}`);
    return `基礎：讀取 ${f.count(b.read)} 個值；採用 ${f.count(b.used)}${rest.join('')}。`;
  },
  method: (s, f) =>
    `兌現：回答的顧客中，符合承諾本身條件的比例。只有整個 ${f.percent(s.confidence)} 信賴區間都落在承諾比例的同一側，才判定為已兌現或未兌現；回答不到 ${f.count(s.fewestAnswers)} 則時，不做判定。期間：${period(s, f)}。`,
  barNote: () => '長條從 0 到 100%：深色是兌現的部分；淺色是距離承諾還差的部分，或超出承諾的部分。',
  alignmentNote: () => '每項現行承諾一列，依顧客旅程排序。備註屬於你們，會跟著承諾編號走；其他儲存格每次稽核都會重寫。',
};

function period(s: Settings, f: Format): string {
  if (s.evidenceFrom && s.evidenceTo) return `${f.date(s.evidenceFrom)}到 ${f.date(s.evidenceTo)}`;
  if (s.evidenceFrom) return `${f.date(s.evidenceFrom)}起`;
  if (s.evidenceTo) return `到 ${f.date(s.evidenceTo)}為止`;
  return '全部證據';
}
