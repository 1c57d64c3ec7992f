import { foldText } from '../cell/text';
import { isTimeUnit, unitNamed, unitRatio } from '../cell/unit';
import { plainHeader, wordIn } from '../cell/words/header-words';
import { isAkin, topicOf } from '../cell/words/likeness';
import type { Metric } from '../declared/metric';
import { builtInNames, isOneName } from '../declared/metric';
import type { MetricDraft } from '../declared/metric-draft';
import { metricOf } from '../declared/metric-draft';
import type { Bound, Measure } from './bound-rules';
import { areApart, channelsIn } from './channel';
import type { Vague } from './vague-words';

/** What a time is about, where the words say it. */
export type About = 'wait' | 'dispatch' | 'delivery' | 'reply' | 'refund' | 'repair';

/** Metrics that the product gives a name to, in the user's language. */
export type Named =
  | 'dispatch'
  | 'reply'
  | 'refund'
  | 'repair'
  | 'time'
  | Exclude<Measure, 'time' | 'on-time' | 'late' | 'resolved' | 'satisfied' | 'recommended' | 'count'>;

/** A metric, and the row of Metrics that it takes; null where it is there. */
export interface Choice {
  metric: Metric;
  draft: MetricDraft | null;
}

type Shape = Pick<Metric, 'kind' | 'better'>;
const time: Shape = { kind: 'duration', better: 'lower' };
const yesNo: Shape = { kind: 'yes-no', better: 'higher' };
const shapes: Record<Named | 'count', Shape> = {
  dispatch: time,
  reply: time,
  refund: time,
  repair: time,
  time,
  between: time,
  lasting: { kind: 'duration', better: 'higher' },
  reachable: yesNo,
  honoured: yesNo,
  price: yesNo,
  free: yesNo,
  person: yesNo,
  uptime: { kind: 'share', better: 'higher' },
  count: { kind: 'amount', better: 'lower' },
  distance: { kind: 'amount', better: 'lower' },
  speed: { kind: 'amount', better: 'higher' },
};

/** Built-in metrics that fit as they are. */
const builtIn: Partial<Record<Measure, string>> = {
  'on-time': 'On time',
  late: 'On time to the minute',
  resolved: 'Resolved',
  satisfied: 'CSAT',
  recommended: 'NPS',
};

export const isYesNo = (measure: Measure): boolean => measure in shapes && shapes[measure as Named] === yesNo;

/** What each kind of time is spoken of with; tried in this order. */
const contexts: readonly (readonly [About, RegExp])[] = [
  ['refund', /refund|money back|reimburs|zwrot|zwróc|退款|退[钱錢]/u],
  ['repair', /repair|(?<!\p{L})fix|mend|napraw|[维維]修|修[好复復理]/u],
  // What leaves the house has not arrived.
  [
    'dispatch',
    /(?<!\p{L})dispatch|(?<!\p{L})we ship|orders? ships?(?!\p{L})|leaves? (?:our|the) (?:warehouse|house)|nadajemy|nadamy|wysył(?:amy|ka w)|wyślemy|[发發出][货貨]|寄出|出[库庫]/u,
  ],
  [
    'delivery',
    /deliver|ship|dispatch|(?<!(?:of|after|on|upon|from|since) (?:your |the )?)arriv|parcel|package|warehouse|at your door|doręcz|dostaw|dostarcz|dotrze|dow(?:iez|ieź|o[zż]|óz)|przywie[zź]|wysył|wyśl|przesył|paczk|magazyn|u ciebie|配送|[送到][货貨]|送[达達到]|快[递遞]|[当當今次翌隔明][日天](?![回答处處修退解])|[小时時钟鐘天]必?[达達]/u,
  ],
  [
    'reply',
    /repl(?:y|ies|ied)|respon[ds]|answer|call(?:ed)?[- ]?(?:you )?back|get back|hear from us|acknowledg|odpowi|odpis|oddzw[ao]n|odezw|回[复覆电電]|[答]复|答覆|响应|響應/u,
  ],
  [
    'wait',
    /wait|queue|hold|serv|seat|table|check|room|reception|pick(?:s|ed)? up|connect|call|see a|seen|ready|open|czek|kolej|obsł|odbier|odbierz|połącz|pokój|stolik|gotow|wyda|等[待候]|接[听聽通]|上[菜门門]|出餐|入住|[办辦]理|取餐|候[诊診]|叫[号號]|入[座诊診]|wezw|wywoł|gabinet|przyjm(?:uje(?:my)?|iemy|ie)(?! (?:zwrot|reklam|zgłosz|zam[óo]w|płatn))|sees you|接[诊診]|看[诊診]/u,
  ],
];

/** The same for words that have lost their accents, as those of headers have. */
const bareContexts = contexts.map(([about, pattern]) => [about, new RegExp(bareOf(pattern.source), 'u')] as const);

function bareOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}

/** null where the words do not say it. */
export function aboutOf(said: string): About | null {
  const [about] = contexts.find(([, pattern]) => pattern.test(said)) ?? bareContexts.find(([, pattern]) => pattern.test(said)) ?? [null];
  return about;
}

/** One of the workbook's own metrics whose name the words share, else a built-in one, else one to be made. */
export function chooseMetric(
  measure: Measure,
  bound: Bound | null,
  said: string,
  about: About | null,
  metrics: ReadonlyMap<string, Metric>,
  names: Record<Named, string>,
): Choice {
  const fixed = measure === 'time' ? builtInTime(about, bound) : builtIn[measure];
  const standard = fixed === undefined ? undefined : metrics.get(foldText(fixed));
  const named = measure === 'time' ? namedTime(about) : (measure as Named | 'count');
  const shape = standard ?? shapes[named];
  const unit = shape.kind === 'amount' ? (bound?.unit ?? '') : '';
  const own = akinMetric(said, metrics, { ...shape, unit }, standard === undefined, shape.kind === 'duration' ? bound : null);
  if (own) return { metric: own, draft: null };
  if (standard) return { metric: standard, draft: null };
  const name = named === 'count' ? capitalised(unit) : names[named];
  const known = metrics.get(foldText(name));
  if (known?.kind === shape.kind) return { metric: known, draft: null };
  const { kind, better } = shape;
  const draft: MetricDraft = {
    name,
    kind,
    lowest: null,
    highest: null,
    unit: kind === 'duration' ? pluralOf(bound?.unit ?? 'days') : unit,
    better,
    keptWhen: kind === 'yes-no' ? 'yes' : '',
    words: '',
  };
  return { metric: metricOf(draft), draft };
}

/** What could be asked about a word that nobody can measure. */
export function metricForVague(vague: Vague, said: string, about: About | null, metrics: ReadonlyMap<string, Metric>): Metric | null {
  if (vague === 'fast') return metrics.get(foldText(about === 'delivery' ? 'Delivery' : 'Wait')) ?? null;
  const own = akinMetric(said, metrics, { kind: 'rating', better: 'higher', unit: '' }, false);
  return own ?? metrics.get(foldText(vague === 'easy' ? 'CES' : 'CSAT')) ?? null;
}

/** Minutes are waited for; days of a delivery have a metric, too. */
function builtInTime(about: About | null, bound: Bound | null): string | undefined {
  if (bound && /^(?:second|minute)/.test(bound.unit)) return 'Wait';
  if (about === 'delivery') return 'Delivery';
  return about === 'wait' && bound && /^hour/.test(bound.unit) ? 'Wait' : undefined;
}

function namedTime(about: About | null): Named {
  return about === 'dispatch' || about === 'reply' || about === 'refund' || about === 'repair' ? about : 'time';
}

/** A metric of that shape whose name has a word of the promise; a built-in one only where `isAny`. */
function akinMetric(
  said: string,
  metrics: ReadonlyMap<string, Metric>,
  { kind, better, unit }: Pick<Metric, 'kind' | 'better' | 'unit'>,
  isAny: boolean,
  bound: Bound | null = null,
): Metric | null {
  const words = topicOf(said);
  const fits = (metric: Metric): boolean =>
    metric.kind === kind &&
    metric.better === better &&
    (kind !== 'amount' || foldText(metric.unit) === foldText(unit)) &&
    (kind !== 'duration' || isTimeUnit(metric.unit)) &&
    (isAny || !builtInNames.some(name => isOneName(name, metric.name))) &&
    !isOfOther(metric, said, bound) &&
    topicOf(metric.name).some(word => words.some(other => isAkin(word, other)));
  // `Reply time: call you back` is one promise's own.
  const isOwn = ({ name }: Metric): boolean => /[:：]/u.test(name) && metrics.has(foldText(name.split(/[:：]/u)[0]!));
  return [...new Set(metrics.values())].find(metric => fits(metric) && !isOwn(metric)) ?? null;
}

/** A time that its name says to be of something else: of complaints, of another channel, or by the day where less than a day is promised. */
function isOfOther({ kind, name, unit }: Metric, said: string, bound: Bound | null): boolean {
  if (kind !== 'duration') return false;
  const ofComplaints = (text: string): boolean => wordIn(plainHeader(text), 'complaint') !== '';
  if ((ofComplaints(name) && !ofComplaints(said)) || areApart(channelsIn(name), channelsIn(said))) return true;
  const day = bound ? unitRatio('days', bound.unit) : undefined;
  return unitNamed(unit) === 'days' && day !== undefined && bound!.amount < day;
}

const pluralOf = (unit: string): string => (unit.endsWith('s') ? unit : `${unit}s`);
const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
