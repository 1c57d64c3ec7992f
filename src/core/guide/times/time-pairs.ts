import { isNoAnswer } from '../../cell/answer';
import type { Cell } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { DAY, readMoment } from '../../cell/moment';
import { unitRatio } from '../../cell/unit';
import { isAgreed } from '../../cell/words/agreed-time';
import { plainHeader, wordIn } from '../../cell/words/header-words';
import { isAkin, topicOf } from '../../cell/words/likeness';
import { plain } from '../../cell/words/spoken-number';
import type { Look } from '../../connect/column-look';
import type { Heading } from '../../connect/tab-head';
import type { Channel } from '../../reading/channel';
import { areApart, channelsIn } from '../../reading/channel';
import { aboutOf } from '../../reading/metric-choice';
import type { Telling } from '../question';
import type { KnownSubject } from '../subject';
import { dateReadingOf } from './date-reading';
import type { DateColumn, TimePair } from './dated-columns';
import { isOfQueue, pairQueue, queueIn, speaksOfBooked, toldByQueue } from './queue';

/*
 * What the times in a tab tell about:
 *
 *   columns of dates -> a start and an end, a promised and an actual day -> the promises that set a limit to such a time
 */

/** Most cells of a column of dates. */
const MOST = 0.8;
const REPLIED =
  /\b(?:(?:called|rang|phoned|rung) back|call ?back (?:time|at|made|on|date)|returned (?:the )?call|got back|oddzwonion\w*|oddzwonieni\w*)\b|回[電电撥拨]|\b(?:answered|answer|replied|reply|response|responded|odpowied\w*|odpisan\w*)\b|回复|回覆|答复|答覆/u;
/** Somebody asked for something. */
const ASKED = /\b(?:asked|enquired|inquired|phoned|logged|zadzwonil\w*|prosb\w*|zglosil\w*)\b|[來来][電电][时時]|要求[时時日]/u;
const LATER = /\b(?:updat\w*|modif\w*|chang\w*|expir\w*|next)\b/u;
const ENDED =
  /\b(?:picked up|collected|handed over|shipped|repaired|wydan\w*|odebran\w*|naprawion\w*|dorecz\w*)\b|取走|取货|取貨|签收|簽收|修好|结束|結束/u;

/** What a column of dates is; null for one of something else. Cells that say that there is none, such as `open`, do not speak against it. */
export function dateColumn(heading: Heading, look: Look, cells: readonly Cell[]): DateColumn | null {
  const { plain: header } = heading;
  const said = (kind: Parameters<typeof wordIn>[1]): boolean => wordIn(header, kind) !== '';
  let [dates, others, timed] = [0, 0, 0];
  for (const [cell, count] of look.counts) {
    if (isNoAnswer(cell)) continue;
    const moment = momentOf(cell);
    if (moment === undefined) others += count;
    else {
      dates += count;
      if (moment % 86_400_000 !== 0) timed += count;
    }
  }
  const isSaid =
    said('date') ||
    said('promised') ||
    said('actual') ||
    said('started') ||
    ASKED.test(header) ||
    REPLIED.test(header) ||
    ENDED.test(header) ||
    isOfQueue(header);
  const isText = look.numbers < look.filled / 2;
  if (dates === 0 || dates < MOST * (dates + others) || !(isText || isSaid) || LATER.test(header)) return null;
  const is =
    said('promised') || (timed > 0 && isAgreed(header))
      ? ('promised' as const)
      : REPLIED.test(header)
        ? ('reply' as const)
        : said('started') || ASKED.test(header)
          ? ('start' as const)
          : said('actual') || ENDED.test(header)
            ? ('end' as const)
            : ('day' as const);
  return { heading, look, cells, is, hasTime: timed > 0, isClock: false };
}

/** Texts whose order of day and month the column tells are dates all the same. */
function momentOf(cell: Cell): number | undefined {
  if (typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number' && (cell < 20_000 || cell >= 120_000) && cell < 5e8) return undefined;
  return readMoment(cell, 'day-first') ?? readMoment(cell, 'month-first') ?? undefined;
}

/** Words under a column of dates that are none: the case is still open. */
export const openWords = ({ look }: DateColumn): string[] =>
  [...look.counts.keys()].filter(cell => typeof cell === 'string' && !isNoAnswer(cell) && momentOf(cell) === undefined).map(textOf);

/**
 * A start and what ends it, in the order of the columns; a promised day and the actual one. What no header says, the rows may: of two columns of
 * which one is never before the other, that one ends what the other starts.
 */
export function pairTimes(dates: readonly DateColumn[]): TimePair[] {
  const queue = queueIn(dates);
  if (queue) return pairQueue(queue);
  const plainly = { isQueue: false, isWaitElsewhere: false };
  const said = dates.filter(column => column.is === 'end' || column.is === 'reply');
  const [promised] = dates.filter(column => column.is === 'promised');
  const met = promised ? dates.filter(one => (one.is === 'start' || one.is === 'day') && isWhatWasAgreed(one, promised)) : [];
  // What happened as it was agreed on starts nothing.
  const days = dates.filter(column => column.is === 'day' && !met.includes(column));
  const starts = dates.filter(column => column.is === 'start' && (!met.includes(column) || said.length > 0));
  const [start = days.find(day => said.length > 0 && said.every(end => comesBefore(day, end))) ?? earlierOf(days)] = starts;
  const ends = said.length === 0 && start ? days.filter(day => day !== start && comesBefore(start, day)).slice(0, 1) : said;
  return [
    ...met.map(to => ({ kind: 'lateness' as const, from: promised!, to, ...plainly })),
    ...ends.flatMap(to => [
      ...(start && !met.includes(start) ? [{ kind: 'time' as const, from: start, to, ...plainly }] : []),
      ...(promised && to.is === 'end' ? [{ kind: 'lateness' as const, from: promised, to, ...plainly }] : []),
    ]),
  ];
}

const ACTUAL = /\b(?:actual(?:ly)?|faktyczn\w*|rzeczywist\w*)\b|实际|實際/u;
/** What may be agreed on, and happen: `scheduled start`, `started at`. */
const HAPPENINGS = [
  /\b(?:start\w*|beg[iau]n\w*|rozpocz\w*)\b|[开開]始|[开開][课課场場]/u,
  /\b(?:depart\w*|left|odjazd\w*|wyjazd\w*|odjecha\w*)\b|出[发發]|[发發][车車]/u,
  /\b(?:arriv\w*|przyjazd\w*|przyby\w*)\b|[抵到][达達]/u,
  /\b(?:open\w*|otwar\w*)\b|[开開][门門]/u,
];

/** True for a time at which that happened which was agreed on, by both headers. */
const isWhatWasAgreed = ({ heading, isClock }: DateColumn, { heading: agreed, isClock: isOnClock }: DateColumn): boolean =>
  // Of two times of one day of which one was agreed on, the other is when it happened; that of who came is his own.
  (isClock && isOnClock && !isOfQueue(heading.plain)) ||
  ACTUAL.test(heading.plain) ||
  HAPPENINGS.some(one => one.test(heading.plain) && (one.test(agreed.plain) || (isAgreed(agreed.plain) && isOfOneThing(heading, agreed))));

/** True for `Lesson booked for` and `Lesson began`. */
const isOfOneThing = (one: Heading, other: Heading): boolean =>
  topicOf(one.plain).some(word => !UNTOLD.test(word) && topicOf(other.plain).some(its => isAkin(word, its)));

/** Rows in which both must stand, and the share of them that must be in order. */
const [FEWEST_ROWS, IN_ORDER] = [10, 0.98];

/** True where the one is never later than the other in a row, but for slips, and mostly earlier. */
function comesBefore(one: DateColumn, other: DateColumn): boolean {
  const order = dateReadingOf([...one.cells, ...other.cells]);
  const read = (cell: Cell | undefined): number | undefined =>
    (order === undefined ? momentOf(cell ?? null) : readMoment(cell ?? null, order)) ?? undefined;
  let [both, ordered, apart] = [0, 0, 0];
  for (let i = 0; i < one.cells.length; i++) {
    const [from, to] = [read(one.cells[i]), read(other.cells[i])];
    if (from === undefined || to === undefined) continue;
    both++;
    // What begins late in the evening may end after midnight.
    const isAcross = one.isClock && other.isClock && from - to > DAY / 2;
    if (from <= to || isAcross) ordered++;
    if (from < to || isAcross) apart++;
  }
  return both >= FEWEST_ROWS && ordered >= IN_ORDER * both && apart > both / 4;
}

/** Of two columns of days alone, the earlier one. */
function earlierOf(days: readonly DateColumn[]): DateColumn | undefined {
  const [first, second, third] = days;
  if (!first || !second || third) return undefined;
  return comesBefore(first, second) ? first : comesBefore(second, first) ? second : undefined;
}

/** True for words about complaints. */
export const speaksOfComplaints = (text: string): boolean => wordIn(plainHeader(text), 'complaint') !== '';

/** The promises that a pair tells about, by what takes the time. `tab` is its name; `isComplaints` for a list of complaints; `ways` are the channels that it is about. */
export function tellTimes(
  pair: TimePair,
  tab: string,
  subjects: readonly KnownSubject[],
  isComplaints: boolean,
  ways: ReadonlySet<Channel>,
): Telling[] {
  const { kind, from, to } = pair;
  if (pair.isQueue) return toldByQueue(pair, subjects).map(one => tellingOf(pair, one, 'likely'));
  const headers = `${from.heading.short} ${to.heading.short}`;
  const [own, other] = [aboutOf(plain(to.heading.plain)) ?? aboutOf(plain(from.heading.plain)), aboutOf(plain(tab))];
  const about = own ?? other;
  const words = topicOf(`${tab} ${headers}`);
  const tabWords = topicOf(tab).filter(word => !/\d/u.test(word));
  // Days alone do not tell hours.
  const hasTime = from.hasTime && to.hasTime;
  const isSaid = from.is !== 'day' && to.is !== 'day';
  // Where complaints have a promise of their own, how soon they are answered says nothing of other letters and calls.
  const hasOwn = isComplaints && subjects.some(({ text, said }) => said?.about === 'reply' && speaksOfComplaints(text));
  const found = subjects.flatMap(subject => {
    const { said, names, scale, topic, touchpoint } = subject;
    if (!isMeasuredSo(subject, kind)) return [];
    if (said?.about === 'reply' && areApart(ways, channelsIn(subject.text))) return [];
    // What is promised of a chat or of calls is told by no list of complaints that names neither.
    const channels = channelsIn(subject.text);
    const isOfOne = channels.size > 0 && !channels.has('message') && !speaksOfComplaints(subject.text);
    if (said?.about === 'reply' && isComplaints && ways.size === 0 && isOfOne) return [];
    if (kind === 'lateness' && isStartPromised(subject, words))
      return [{ touchpoint, isThere: true, ...tellingOf(pair, subject, 'likely') }];
    const isMeasured = scale !== null && (kind === 'time' ? scale.kind === 'duration' : scale.kind !== 'duration');
    if (said?.kind !== kind || (said.test === null && kind === 'time' && !isMeasured)) return [];
    const isPlace = names.some(name => name.length > 0 && name.some(one => words.some(word => isAkin(word, one))));
    const isAbout = about !== null && said.about === about;
    if (hasOwn && said.about === 'reply' && !speaksOfComplaints(subject.text)) return [];
    // Nor does a log of other letters and calls say anything of complaints.
    if (!isComplaints && speaksOfComplaints(subject.text)) return [];
    // A list of repairs tells about repairs, though they end by being picked up.
    const isListed = other !== null && said.about === other;
    // `Booked on`, `First lesson on`: the headers say what the promise says.
    const isNamed = about === null && said.about === null && saidBy(headers, topic) >= NAMED;
    if (!isAbout && !isListed && !isNamed && !(isPlace && said.about === null)) return [];
    if (kind === 'time' && !hasTime && said.test?.to != null && said.test.to < (unitRatio('days', said.metric.unit) ?? 0)) return [];
    return [
      {
        touchpoint,
        isThere: isPlace || (tabWords.length > 0 && tabWords.every(word => topic.some(one => isAkin(word, one)))),
        ...tellingOf(pair, subject, isAbout && isPlace && isSaid ? 'sure' : 'likely'),
      },
    ];
  });
  // What the tab is named for is what it tells about, and what else is promised of it at the same touchpoint.
  const places = new Set(found.filter(one => one.isThere).map(one => one.touchpoint));
  const there = places.size > 0 ? found.filter(one => one.isThere || places.has(one.touchpoint)) : found;
  return there.map(({ isThere: _, touchpoint: __, ...telling }) => telling);
}

/** Words of a promise that headers must say, where nothing else tells that they are about the same. */
const NAMED = 2;

const saidBy = (headers: string, topic: readonly string[]): number =>
  topic.filter(one => !UNTOLD.test(one) && topicOf(headers).some(word => isAkin(word, one))).length;

/** False for a promise that answers measure already: times cannot be counted among them. */
function isMeasuredSo({ scale, isSpoken }: KnownSubject, kind: TimePair['kind']): boolean {
  if (scale === null || isSpoken) return true;
  return kind === 'time' ? scale.kind === 'duration' : scale.kind === 'days-late' || scale.kind === 'time-late';
}

/** A limit to how far from its agreed time something starts: `Classes start within 5 minutes of the timetable`. */
function isStartPromised(subject: KnownSubject, words: readonly string[]): boolean {
  const { said, scale, isSpoken, topic } = subject;
  const isOpen = scale === null || isSpoken || scale.kind === 'time-late' || scale.kind === 'days-late';
  // `Within 7 days of booking` is no lateness.
  const day = unitRatio('days', said?.metric.unit ?? '') ?? 0;
  const isLimited = said?.kind === 'lateness' || (said?.kind === 'time' && said.test?.to != null && said.test.to < day);
  return isOpen && isLimited && speaksOfBooked(subject) && topic.some(one => !UNTOLD.test(one) && words.some(word => isAkin(word, one)));
}

/** Words that are in any header of times. */
const UNTOLD = /^(?:time|times|date|day|days|hour|hours|minute|minutes|schedule|scheduled|plan|planned|actual|booked)$/u;

function tellingOf({ kind, from, to }: TimePair, { id, said }: KnownSubject, sure: Telling['sure']): Telling {
  const why = [
    { code: kind === 'time' ? ('time' as const) : ('pair' as const), details: { from: from.heading.short, to: to.heading.short } },
  ];
  return { promise: id, keptWhen: said?.keptWhen ?? '', sure, why };
}
