import { textOf } from '../cell/cell';
import { remember } from '../cell/remember';
import { foldText } from '../cell/text';
import { unitRatio } from '../cell/unit';
import { sharedWords, topicOf } from '../cell/words/likeness';
import { plain } from '../cell/words/spoken-number';
import { isSameTest } from '../declared/kept-when';
import type { Metric, Test } from '../declared/metric';
import { isSameMetric } from '../declared/metric';
import { findMeasure } from './bound';
import { channelsIn } from './channel';
import { aboutOf } from './metric-choice';
import { isDenied } from './opposites';

/*
 * What two promises say of each other:
 *
 *   two products, by their words           -> nothing
 *   the one denies what the other asks for -> they contradict each other
 *   the same thing, by metric or by words  -> the same test and share: said twice
 *                                          -> a looser test for more customers: a service ladder, nothing
 *                                          -> anything else: they contradict each other
 */

/** A promise as it is stated. */
export interface Stated {
  text: string;
  touchpoint: string;
  /** null where it is not measured, or cannot be. */
  scale: Metric | null;
  test: Test | null;
  /** 0..1. */
  promisedFor: number;
}

/** How two promises differ that promise the same thing; `twice` where they do not. */
export type PairVerdict = 'test' | 'share' | 'twice';

/** A mark that a promise sets: a stretch of some scale, on which smaller stretches lie within larger ones. */
interface Mark {
  test: Test;
  lowest: number | null;
  highest: number | null;
}

/** Of two promises with so many of their telling words in common, one says what the other says. */
const ALIKE = 0.6;
/** Served within 3 minutes and ready within 48 hours are two things: one limit is more than so many times the other. */
const FARTHEST = 20;
/** Words that both have, where the metric alone does not say that they are about the same. */
const FEWEST_SHARED = 1;

/**
 * null where they speak of different things, of two products, or are steps of one service ladder.
 * @example comparePromises(readyInTen, collectInFifteen) //=> 'test'
 */
export function comparePromises(a: Stated, b: Stated): PairVerdict | null {
  if (areTwoProducts(a.text, b.text)) return null;
  if (isDenied(a.text, b.text) && sharedOf(a.text, b.text) > FEWEST_SHARED) return 'test';
  const isAlike = likenessOf(a.text, b.text) >= ALIKE;
  const marks = marksByMetric(a, b, isAlike) ?? marksByWords(a, b);
  if (marks === null) {
    if (isSameReply(a, b)) return 'twice';
    return isAlike && !isMeasured(a) && !isMeasured(b) ? wordsAlone(a, b) : null;
  }
  const [mine, theirs] = marks;
  if (areFarApart(mine, theirs) && isSaidApart(a, b)) return null;
  if (isSameStretch(mine, theirs)) {
    if (Math.abs(a.promisedFor - b.promisedFor) > 1e-9) return 'share';
    return isAlike || isMeasuredTime(a) ? 'twice' : null;
  }
  return isLadder(mine, a.promisedFor, theirs, b.promisedFor) ? null : 'test';
}

/** How an answer is called, which says nothing of what is answered; accents left off. */
const REPLY = /^(?:answer|repl|respon|back|hear|odpow|odpis|oddzw|zwrotn)/u;
const CALL_BACK = /call(?:s|ed)? (?:you )?back|ring (?:you )?back|oddzw|回[電电撥拨]/u;

/** True of two answers that nobody has placed, in the same time and by the same way, of which no word says that they answer different things. */
function isSameReply(a: Stated, b: Stated): boolean {
  const texts = [a, b].map(({ text }) => plain(text));
  const [mine, theirs] = [boundIn(a.text), boundIn(b.text)];
  if (foldText(a.touchpoint) !== foldText(b.touchpoint) || a.promisedFor !== b.promisedFor || mine === null || theirs === null)
    return false;
  if (mine.to !== theirs.to || mine.isToOpen !== theirs.isToOpen || texts.some(text => aboutOf(text) !== 'reply')) return false;
  const [one, other] = [a, b].map(({ text }) => telling(text).filter(word => !REPLY.test(word)));
  return (
    CALL_BACK.test(texts[0]!) === CALL_BACK.test(texts[1]!) && (one!.length + other!.length === 0 || sharedWords(one!, other!).length > 0)
  );
}

/** Of two that say the same without a measure: whether they do with their numbers, too. What names a number says more than what names none. */
function wordsAlone(a: Stated, b: Stated): PairVerdict | null {
  const [mine, theirs] = [numbersIn(a.text), numbersIn(b.text)];
  if (mine === theirs) return 'twice';
  return mine !== '' && theirs !== '' && isSamePlace(a, b) ? 'test' : null;
}

const numbersIn = (text: string): string => (text.match(/\d+(?:[.,]\d+)?/g) ?? []).sort().join(' ');

const isMeasured = ({ scale, test }: Stated): boolean => scale !== null && test !== null;
const times: ReadonlySet<Metric['kind']> = new Set<Metric['kind']>(['duration', 'days-late']);
/** A price, or a time that is to be long, is one and the same wherever it is promised: customers wait for many things, and shops open but once. */
const isOfOneThing = ({ kind }: Metric, one: Test, other: Test): boolean =>
  kind === 'amount' || (kind === 'duration' && [one, other].every(test => test.from !== null && test.to === null));

/** True where a word of a metric stands in both texts: `Delivery charge` in “Delivery from 3.90” and in “Delivery never more than 5.90”. */
function isNamedInBoth(name: string, one: string, other: string): boolean {
  const words = telling(name);
  const [mine, theirs] = [one, other].map(text => sharedWords(words, telling(text)));
  return mine!.some(word => theirs!.includes(word));
}

const isMeasuredTime = ({ scale, text }: Stated): boolean => (scale ? times.has(scale.kind) : boundIn(text) !== null);

/** Their tests, where both are on one metric and it measures the same thing for both. */
function marksByMetric(a: Stated, b: Stated, isAlike: boolean): [Mark, Mark] | null {
  if (!a.scale || !b.scale || !a.test || !b.test || !isSameMetric(a.scale, b.scale)) return null;
  // 24 hours and one day are told apart by no number.
  if (a.scale.unit !== b.scale.unit && (unitRatio(a.scale.unit, b.scale.unit) ?? 1) !== 1) return null;
  const isOne = times.has(a.scale.kind) ? isSameTime(a, b) || isAlike : isSamePlace(a, b) && sharedOf(a.text, b.text) >= FEWEST_SHARED;
  const isSame = isOne || (isOfOneThing(a.scale, a.test, b.test) && isNamedInBoth(a.scale.name, a.text, b.text));
  const { lowest, highest } = a.scale;
  return isSame ? [mark(a.test, lowest, highest), mark(b.test, lowest, highest)] : null;
}

/** The times that their words name, where nothing else measures both. */
function marksByWords(a: Stated, b: Stated): [Mark, Mark] | null {
  const mine = boundIn(a.text);
  const theirs = mine && boundIn(b.text);
  if (mine === null || theirs === null || !isSameTime(a, b)) return null;
  return [mark(mine, 0, null), mark(theirs, 0, null)];
}

const mark = (test: Test, lowest: number | null, highest: number | null): Mark => ({ test, lowest, highest });
/** What nobody has placed yet is at one place only if it speaks of one thing. */
const isSamePlace = (a: Stated, b: Stated): boolean =>
  foldText(a.touchpoint) === foldText(b.touchpoint) && (a.touchpoint !== '' || sharedOf(a.text, b.text) >= FEWEST_SHARED);

/** True of two upper limits of which one is many times the other. */
function areFarApart({ test: one }: Mark, { test: other }: Mark): boolean {
  if (one.from !== null || other.from !== null || !one.to || !other.to) return false;
  return Math.max(one.to, other.to) > FARTHEST * Math.min(one.to, other.to);
}

/** True where neither what is timed nor any word tells that both speak of one thing. */
function isSaidApart(a: Stated, b: Stated): boolean {
  const [mine, theirs] = [a, b].map(({ text }) => aboutOf(plain(text)) ?? null);
  // Customers wait for many things; a delivery is a delivery.
  const isOne = mine !== null && mine !== 'wait' && mine === theirs;
  return !isOne && sharedOf(a.text, b.text) < FEWEST_SHARED;
}

/** On which day something is done, counted from something else than when it was asked for: results on the same day, a call on the day after. */
const ON_A_DAY =
  /(?:same|next|following) (?:working |business )?day|day after|tego samego dnia|w ten sam dzień|(?:następnego|kolejnego) dnia|dzień po|[當当]天|隔天|隔日|次日|翌日/u;

const HAN = /\p{Script=Han}/u;

/** A delivery or a refund is one and the same wherever it is promised; what else takes time does so at its touchpoint. */
function isSameTime(a: Stated, b: Stated): boolean {
  const [mine = null, theirs = null] = [a, b].map(({ text, scale }) => aboutOf(plain(text)) ?? aboutOf(plain(scale?.name ?? '')));
  if (isSamePlace(a, b)) {
    if (mine !== null && theirs !== null) return mine === theirs;
    // Chinese words for what takes time are many: where only one of both is known, some word has to be said in both.
    if (mine !== theirs && HAN.test(a.text + b.text)) return sharedOf(a.text, b.text) >= FEWEST_SHARED;
    return ![a, b].some(({ text }) => ON_A_DAY.test(plain(text))) || sharedOf(a.text, b.text) >= FEWEST_SHARED;
  }
  return mine === theirs && (mine === 'delivery' || mine === 'refund');
}

/** The longest time that the words allow, in minutes; null where they name none. Each promise is compared with all others. */
const boundIn = remember((cell): Test | null => {
  const text = textOf(cell);
  const found = findMeasure(plain(text), text);
  if (found?.measure !== 'time' || !found.bound || found.bound.sign === '>=') return null;
  const minutes = unitRatio(found.bound.unit, 'minutes');
  if (minutes === undefined) return null;
  return { from: null, to: found.bound.amount * minutes, isFromOpen: false, isToOpen: found.bound.sign === '<' };
});

const isSameStretch = (a: Mark, b: Mark): boolean => isSameTest(a.test, b.test, a);

/** True where the looser of two tests, one of which holds whenever the other does, is promised for more customers. */
function isLadder(a: Mark, forA: number, b: Mark, forB: number): boolean {
  if (isWithin(a, b)) return forA < forB;
  return isWithin(b, a) && forB < forA;
}

/** True where whatever passes the one test passes the other. */
function isWithin({ test: one, lowest, highest }: Mark, { test: other }: Mark): boolean {
  if (one.oneOf || other.oneOf)
    return one.oneOf !== undefined && other.oneOf !== undefined && one.oneOf.every(answer => other.oneOf!.includes(answer));
  const [from, to] = [one.from ?? lowest ?? Number.NEGATIVE_INFINITY, one.to ?? highest ?? Number.POSITIVE_INFINITY];
  const [otherFrom, otherTo] = [other.from ?? lowest ?? Number.NEGATIVE_INFINITY, other.to ?? highest ?? Number.POSITIVE_INFINITY];
  const isFrom = from > otherFrom || (from === otherFrom && (one.isFromOpen || !other.isFromOpen));
  return isFrom && (to < otherTo || (to === otherTo && (one.isToOpen || !other.isToOpen)));
}

/** Kinds of one thing that a promise may be made for; a promise that names none is made for another thing than one that does. */
const products: readonly (readonly RegExp[])[] = [
  [
    /express|expedited|priority|premium|ekspres|priorytet|快遞|快递|特快|極速|极速/u,
    /standard|economy|basic|regular (?:delivery|shipping|post)|zwykł|ekonomiczn|標準|标准|普通|一般/u,
  ],
  [
    /international|abroad|overseas|worldwide|zagrani|międzynarod|國際|国际|海外|離島/u,
    /domestic|nationwide|within the country|krajow|w kraju|國內|国内|本島/u,
  ],
  [
    /weekend|saturday|sunday|holidays?(?!\p{L})|sobot|niedziel|świąt|święt|週末|周末|假日/u,
    /on weekdays|monday to friday|w dni robocze od|平日/u,
  ],
  [/first[- ]class|business class|platinum|gold|vip|頭等|商務|白金/u, /second[- ]class|economy class|silver|經濟艙/u],
  [
    /after (?:noon|midday|\d)|evening|at night|wieczor|po południu|下午|晚上/u,
    /before (?:noon|midday|\d)|morning|przed południem|rano|上午|早上/u,
  ],
  [
    /complain|reklamac|skarg|投訴|投诉|客訴|客诉|申訴|申诉|抱怨/u,
    /call(?:ed|s)? (?:you |them )?back|leave (?:us )?a message|oddzw[ao]ni|回電|回电|回撥|留言/u,
  ],
  [/(?<!\p{L})(?:small|mał[aey]|小份|小杯|小型)/u, /(?<!\p{L})(?:large|big|duż[aey]|大份|大杯|大型)/u],
  [/(?<!(?:team|staff|crew|board) )(?<!\p{L})(?:club )?members?(?!\p{L})|subscribers|stał(?:ych|ym) klient|klubowicz|會員|会员/u],
  [/emergenc|urgent|nagł|piln|急診|急诊|急件|緊急|紧急/u],
];
/** Ways in which customers reach the brand: only two that are named are two things. */
const channels: readonly RegExp[] = [
  /phone|call|hotline|telefon|infolini|電話|电话/u,
  /e-?mail|mail|電郵|邮件|郵件/u,
  /chat|czat|聊天|whats ?app|messenger|telegram|(?<!\p{L})line ?(?=@|\p{Script=Han})|\p{Script=Han} ?line(?!\p{L})|微信/u,
  /in[- ]store|counter|w sklepie|門市|门店/u,
  /letter|by post|listown/u,
  /courier|to (?:your|the) door|kurier|宅配|快递到家/u,
  /parcel locker|pick-?up point|paczkomat|punk(?:t|cie) odbioru|超商|店取|智取櫃|快递柜/u,
  /click (?:and|&) collect|collect in|odbi[oó]r osobisty|odbi[oó]r w|自取/u,
];

/** What a text names of all that tells products apart. Each promise is compared with all others. */
const namedIn = remember((cell): { kinds: readonly boolean[]; ways: readonly RegExp[]; isOnReviews: boolean } => {
  const text = textOf(cell);
  const said = plain(text);
  return {
    kinds: products.flat().map(kind => kind.test(said)),
    ways: channels.filter(way => way.test(said)),
    // What is published about the brand is no letter to it.
    isOnReviews: channelsIn(text).has('review'),
  };
});

function areTwoProducts(a: string, b: string): boolean {
  const [mine, theirs] = [namedIn(a), namedIn(b)];
  const isOther = mine.kinds.some((isNamed, kind) => isNamed !== theirs.kinds[kind]);
  const isOtherWay = mine.ways.length > 0 && theirs.ways.length > 0 && !mine.ways.some(way => theirs.ways.includes(way));
  return isOther || mine.isOnReviews !== theirs.isOnReviews || isOtherWay;
}

/** Words of a limit, which say nothing of what it is set for; accents left off. */
const LIMITS =
  /^(?:\d+|within|under|inside|maximum|minimum|max|min|than|longer|later|sooner|only|just|guaranteed|working|business|minutes?|hours?|days?|weeks?|months?|ciagu|najpozniej|najwyzej|maksymalnie|maks|dluzej|pozniej|kazd[aeyi]\p{L}*|robocz\p{L}*)$/u;

/** Chinese signs between what is promised, which say nothing of it. */
const BETWEEN = /我[們们]|[您你][們们]?|[會会]在|[與与]|的/gu;

/** The words that say what is promised, without its limit. */
const tellingOf = remember((cell): string[] => {
  const text = textOf(cell);
  // Of Chinese, which has no spaces, signs are taken in pairs: its limit goes as a whole.
  const limit = HAN.test(text) ? findMeasure(plain(text), text) : null;
  const rest = limit ? `${text.slice(0, limit.at)} ${text.slice(limit.at + limit.length)}` : text;
  return topicOf(rest.replace(BETWEEN, ' ')).filter(word => !LIMITS.test(word) && unitRatio(word, 'minutes') === undefined);
});
const telling = (text: string): string[] => tellingOf(text);

/** True where one text says in its own words what the other says: most telling words are the same, and no amount differs. */
export function saysTheSame(a: string, b: string): boolean {
  const [mine, theirs] = [boundIn(a), boundIn(b)];
  return likenessOf(a, b) >= ALIKE && mine?.to === theirs?.to && !isDenied(a, b);
}

const sharedOf = (a: string, b: string): number => sharedWords(telling(a), telling(b)).length;

/** The share of the words of the one with fewer that the other has, too; 1 for the same words, 0 for fewer than two. */
function likenessOf(a: string, b: string): number {
  if (foldText(a) === foldText(b)) return 1;
  const fewest = Math.min(telling(a).length, telling(b).length);
  return fewest < 2 ? 0 : sharedOf(a, b) / fewest;
}
