import { readNumbers } from '../cell/number';
import { numberOf, plain, SPAN, timeUnitOf } from '../cell/words/spoken-number';
import type { SaidShare } from '../cell/words/spoken-share';
import { isSaidOf, shareIn } from '../cell/words/spoken-share';
import { isOnScale, readTest } from '../declared/kept-when';
import type { Metric, Test } from '../declared/metric';
import type { MetricDraft } from '../declared/metric-draft';
import type { Found } from './bound';
import { findMeasure } from './bound';
import type { Bound, Measure } from './bound-rules';
import type { Choice, Named } from './metric-choice';
import { aboutOf, chooseMetric, isYesNo, metricForVague } from './metric-choice';
import type { Vague } from './vague-words';
import { vagueIn } from './vague-words';

/*
 * From a promise's words to a way of measuring it:
 *
 *   words -> a bound, a right, a yes or no (rules.ts) -> metric: one of the workbook's, a built-in one, or a draft (choice.ts) -> test
 *         -> a share of customers (share.ts)
 *         -> else words that nobody can measure (vague.ts) -> what could be asked instead
 */

/** What a person should know of a reading. */
export type Note =
  | 'working-days'
  | 'months'
  | 'same-day'
  | 'right'
  | 'yes-no'
  | 'uptime'
  | 'between'
  | 'by-clock'
  | 'two-limits'
  | 'up-to'
  | 'not-all'
  | Vague;

/** How a promise could be measured. Nothing of it counts before it is confirmed. */
export interface Reading {
  /** null where the words only look like a promise that can be measured; then a note says why. */
  metric: Metric | null;
  /** The row of Metrics that it takes; null where the metric is there. */
  draft: MetricDraft | null;
  /** As *Kept when* would have it; '' where the metric's own test will do, or where a person must name the number. */
  keptWhen: string;
  /** null where there is none yet. */
  test: Test | null;
  /** 0..1; null where the words do not say. */
  promisedFor: number | null;
  /** True where the words give the share as a number. */
  isShareSaid: boolean;
  /** The words that it rests on, as they stand in the promise. */
  words: string[];
  /** `sure` where the words say all of it; `likely` where a metric or a test had to be chosen; `open` where a person has to choose. */
  sure: 'sure' | 'likely' | 'open';
  notes: Note[];
  /** So many working days are promised; null where none are. */
  workingDays: number | null;
}

/** Notes that take nothing away from what the words say. */
const plainNotes: ReadonlySet<Note> = new Set<Note>(['right', 'yes-no', 'uptime', 'between']);

/**
 * What a promise's words say of how it can be measured; null where they say nothing. `names` are for metrics that have to be made; the name of
 * the touchpoint helps where the words do not say what takes the time.
 */
export function readWords(
  text: string,
  metrics: ReadonlyMap<string, Metric>,
  names: Record<Named, string>,
  touchpoint = '',
): Reading | null {
  const said = plain(text);
  const about = aboutOf(said) ?? aboutOf(plain(touchpoint));
  const anyShare = shareIn(said);
  // “four in five questions” are no five questions.
  const bounded = findMeasure(anyShare?.isNumber && !said.includes('%') ? without(said, anyShare) : said, text);
  const found = bounded?.measure === 'reachable' && isOfQuality(said) ? null : bounded;
  // What a bound names as its own end is no share of customers.
  const isOwn =
    anyShare !== null && found?.measure === 'uptime' && anyShare.at < found.at + found.length && found.at < anyShare.at + anyShare.length;
  const share = anyShare && found && (isOwn || !isSaidOf(anyShare, found, said)) ? null : anyShare;
  if (found?.measure) {
    const choice = chooseMetric(found.measure, found.bound, said, about, metrics, names);
    const words = said.slice(found.at, found.at + found.length);
    const notes = [
      ...notesOn(found.measure, found, words),
      ...(hasOtherLimit(found, said) ? ['two-limits' as const] : []),
      ...(!share?.isNumber && NOT_ALL.test(said) ? ['not-all' as const] : []),
    ];
    const isPlain = notes.every(note => plainNotes.has(note)) && (found.measure !== 'time' || about !== null);
    return { ...measured(found, choice, isPlain), ...shared(text, found, share), notes };
  }
  const vague = found ? null : vagueIn(said);
  if (!found && !vague) return null;
  const metric = vague ? metricForVague(vague.about, said, about, metrics) : null;
  return {
    metric,
    draft: null,
    keptWhen: '',
    test: metric?.keptWhen ?? null,
    promisedFor: share?.isNumber ? share.share : null,
    isShareSaid: share?.isNumber ?? false,
    words: [spoken(text, found ?? vague!)],
    sure: 'open',
    notes: [vague ? vague.about : 'up-to'],
    workingDays: null,
  };
}

/** What is clean or friendly at any time is judged by how clean it is; nobody has to be reached. */
const isOfQuality = (said: string): boolean => QUALITIES.has(vagueIn(said)?.about ?? 'best') && !REACHED.test(said);
const QUALITIES: ReadonlySet<Vague> = new Set<Vague>(['clean', 'friendly', 'safe', 'value']);
const REACHED =
  /reach|(?<!\p{L})(?:call|phone|contact|open|available|reception|desk|support|help|hotline|service|advice|answer|ask)|24 ?\/ ?7|dzwoń|kontakt|dostępn|otwar|recepcj|pomoc|infolini|obsług|[電电][話话]|[聯联][絡络系]|[開开]放|客服|[櫃柜]|服[務务]/u;

/** Words that leave open for how many customers a promise is meant. */
const NOT_ALL =
  /(?<!\p{L})(?:on average|averag\p{L}*|typically|usually|normally|generally|(?<!at )most|mostly|often|as a rule|zwykle|zazwyczaj|średnio|przeciętnie|większość|najczęściej|przeważnie)(?!\p{L})|平均|通常|大多|多数|多數/u;

const without = (said: string, { at, length }: SaidShare): string => said.slice(0, at) + ' '.repeat(length) + said.slice(at + length);

/** The metric and the test on it; sure where all of it is plain. */
function measured({ bound, workingDays }: Found, { metric, draft }: Choice, isPlain: boolean) {
  const keptWhen = bound ? written(bound) : metric.kind === 'yes-no' && metric.keptWhen === null ? 'yes' : '';
  const read = keptWhen === '' ? metric.keptWhen : (readTest(keptWhen, metric) ?? null);
  const test = read && isOnScale(read, metric) ? read : null;
  const sure = test !== null && isPlain ? ('sure' as const) : ('likely' as const);
  return { metric, draft, keptWhen: test === null ? '' : keptWhen, test, sure, workingDays };
}

/** The share, and the words that both rest on. */
function shared(text: string, found: Found, share: SaidShare | null) {
  return {
    promisedFor: share?.share ?? null,
    isShareSaid: share?.isNumber ?? false,
    words: [spoken(text, found), ...(share ? [spoken(text, share)] : [])],
  };
}

/** `<= 2 days`; `1.1250` has a zero more, for `1.125` could mean thousands. One of a count needs no unit. */
function written({ sign, amount, unit, isCount }: Bound): string {
  const number = `${amount}${readNumbers(String(amount)).length > 1 ? '0' : ''}`;
  if (unit === '%') return `${sign} ${number}%`;
  return isCount && amount === 1 ? `${sign} ${number}` : `${sign} ${number} ${unit}`;
}

function notesOn(measure: Measure, { bound, workingDays }: Found, words: string): Note[] {
  if (workingDays !== null) return ['working-days'];
  if (measure === 'time' && bound?.sign === '<' && bound.unit === 'day') return ['same-day'];
  if (bound && /month|miesi|[个個]月/u.test(words)) return ['months'];
  if (measure === 'honoured') return ['right'];
  if (measure === 'uptime' || measure === 'between') return [measure];
  if (measure === 'on-time' && /(?:by|before) (?:\d|noon|midday)/.test(words)) return ['by-clock'];
  return isYesNo(measure) ? ['yes-no'] : [];
}

/** A second limit of the same kind, other than the first: `7 days by card and 20 days by cheque`. */
function hasOtherLimit({ measure, bound, at, length }: Found, said: string): boolean {
  if (measure !== 'time' || bound === null) return false;
  if (BY_CLOCK.test(said)) return true;
  const other = SECOND.exec(said.slice(at + length));
  const unit = other?.groups?.unit === undefined ? undefined : timeUnitOf(other.groups.unit);
  const amount = other?.groups?.n === undefined ? undefined : numberOf(other.groups.n);
  if (!unit || amount === undefined) return false;
  return amount * unit.size !== bound.amount || unit.name !== (bound.unit.endsWith('s') ? bound.unit : `${bound.unit}s`);
}
/** `before 10 am`, `by noon`: a time of the day beside a time that something takes; not that until which one may order. */
const BY_CLOCK =
  /(?<!\p{L})(?<!(?:order|book|paid|pay|placed|zamów|zamow)\p{L}*(?: \p{L}+){0,2} )(?:before|by|przed|do) (?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}[:.]\d\d|noon|midday|południem)(?!\p{L})/u;
const SECOND = new RegExp(`(?:(?<!\\p{L})(?:and|or|oraz|lub|albo|i|a)(?!\\p{L})|[,;，；、和或]) ?(?:\\p{L}+ ){0,3}${SPAN}`, 'u');

const spoken = (text: string, { at, length }: { at: number; length: number }): string => text.slice(at, at + length).trim();
