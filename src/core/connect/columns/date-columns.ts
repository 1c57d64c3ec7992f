import type { Cell, Grid } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { DAY, readMoment } from '../../cell/moment';
import { foldText } from '../../cell/text';
import type { HeaderWord } from '../../cell/words/header-words';
import { plainHeader, wordIn } from '../../cell/words/header-words';
import { sharedWords, topicOf } from '../../cell/words/likeness';
import type { Metric } from '../../declared/metric';
import { replies } from '../../declared/reply-words';
import type { Look } from '../column-look';
import type { Known, MappedColumn } from '../mapped-column';
import { because } from '../mapped-column';
import type { Heading } from '../tab-head';
import type { Tool } from '../tool';

/** Most cells of a column. */
const MOST = 0.8;

/** Under a header that says no more than that it is a day, some cells may be written in another way: the data check names them. */
const DAY_ALONE_HEADER = /^(date|day|data|datum|fecha|日期|日付)$/;
const MOST_OF_DAYS = 0.6;

/** What stands for a day that has not come: words and dashes, or nothing but zeros. */
const NO_DAY = /^[^\p{N}]*$|^[0\s./:-]+$/u;
/** Fewest cells of a column that is called a day and holds words, too, that can be read as one. */
const FEWEST_DAYS = 0.25;
/** A day as people write it, in whatever language: a year, another number, and hardly more. */
const DAY_IN_WORDS = /^(?=\D*\d)(?=.*(?<!\d)(?:19|20)\d\d(?!\d)).*(?<!\d)\d{1,2}(?!\d)/su;
const MOST_LETTERS = 30;

/**
 * A column of dates: most cells can be read as one, or are such numbers under a header that says so. Under such a header words for
 * “not yet” are passed over, and days in a language that is not read are days all the same: the data check names them.
 */
export function isDateColumn({ plain }: Heading, look: Look): boolean {
  if (look.filled === 0) return false;
  const kinds: HeaderWord[] = ['date', 'promised', 'actual', 'started'];
  const isSaid = kinds.some(kind => wordIn(plain, kind) !== '');
  if (isSaid && look.dates >= look.filled * FEWEST_DAYS && look.dates >= (look.filled - cellsLike(look, NO_DAY)) * MOST) return true;
  if (DAY_ALONE_HEADER.test(plain) && cellsLike(look, DAY_IN_WORDS) >= look.filled * MOST) return true;
  const isCount = look.numbers > look.filled * MOST;
  const isMoment = (look.least >= 20_000 && look.most < 120_000) || (look.least >= 5e8 && look.most < 5e12) || isCompact(look);
  return look.dates >= look.filled * (DAY_ALONE_HEADER.test(plain) ? MOST_OF_DAYS : MOST) || (isSaid && isCount && isMoment);
}

/** How many cells are such texts, none of them long. */
function cellsLike(look: Look, pattern: RegExp): number {
  let count = 0;
  for (const [cell, times] of look.counts) {
    const text = textOf(cell);
    if (text.length <= MOST_LETTERS && pattern.test(text)) count += times;
  }
  return count;
}

/** What is written for the end of a case that has none yet. */
const NOT_YET =
  /^(?:not (?:yet )?(?:delivered|received|arrived|done|completed|finished|closed|shipped|returned|repaired|resolved|paid)|not yet|pending|outstanding|ongoing|undelivered|in transit|awaiting \w+|tb[acd]|offen|ausstehend|noch (?:nicht|offen)|nicht (?:geliefert|zugestellt|erledigt)|en cours|en attente|non livré|pendiente|pendente|no entregado|não entregue|em andamento|w drodze|jeszcze nie|nie (?:dostarczono|doręczono|zakończono|dostarczona|doręczona)|未(?:送達|送达|完成|到[貨货]|[結结]案|收到|出[貨货])|尚未.*|配送中|運送中|运送中|配達中|배송 ?중)$/iu;
const openWords = new Set(
  Object.keys(replies)
    .filter(word => replies[word] === 'open')
    .map(foldText),
);
const isNotYet = (text: string): boolean => NOT_YET.test(text) || openWords.has(foldText(text));

/** `20150120`, or `1150305` as offices in Taiwan write it. */
export const isCompact = ({ least, most }: Look): boolean =>
  (least >= 19_000_101 && most <= 29_991_231) || (least >= 1_000_101 && most <= 1_991_231);

/** A step on the way to the customer, not the arrival. */
const ON_THE_WAY =
  /\b(carrier|courier|warehouse|ship(ped|ping|ment)|dispatch(ed)?|handed|packed|picked|sent|left|depot|przewoznik\w*|kurier\w*|nadan\w*|wyslan\w*)\b|发货|發貨|出库|出庫|揽收/;
const TO_CUSTOMER = /\b(customer|client|recipient|received|doorstep|home|klient\w*|odbiorc\w*)\b|客户|客戶|签收|簽收/;
const REPLY = /\b(repl(y|ied)|respon(se|d(ed)?)|answer(s|ed)?|odpowiedz\w*|odpowiada\w*|odpowiem\w*)\b|回复|回覆|答复|答覆/;
/** True for a plain header of when somebody was answered. */
export const isOfReply = (header: string): boolean => REPLY.test(header);
/** Words that name a day; `at` and `on` stand behind any step of a case. */
const DAY_WORD =
  /\b(dates?|day|datetime|timestamp|when|created|submitted|recorded|visited|dt|data|dzien|kiedy|sygnatura czasowa)\b|日期|时间|時間|日$/;
/** The end of a form is the day of its answer. */
const DAY_ALONE = /\b(completed|completion|submitted|recorded|visited|finished)\b/;
/** Of several days, the one on which a customer spoke, or was there; before that, one only booked. */
const DAY_OF_ANSWER =
  /\b(review(ed)?|survey(ed)?|interview(ed)?|feedback|visit(ed)?|stay|submitted|opinii|ankiety|wizyty)\b|评价|評價|问卷|問卷|填答|到访|到訪/;
const BEFORE =
  /\b(book(ed|ing)|order(ed)?|purchased?|reserv\w*|sign ?up|signed up|joined|member|registered|registration|rezerwac\w*|zamowieni\w*|zakupu)\b|预订|預訂|下单|下單|购买|購買|注册|註冊/;
const UPDATED = /updat|modif|chang|expir/;

type DateHolds = 'promised' | 'actual' | 'started' | 'finished' | 'date';

/**
 * What each column of dates is: promised and actual date, start and finish of something that is promised to be quick, or the day of the evidence.
 * A pair is only made of two, and where two columns could be the same half of it neither is taken; `dates` are changed in place.
 */
export function pairDates(
  tab: string,
  dates: readonly MappedColumn[],
  all: readonly MappedColumn[],
  cells: Grid,
  known: Known,
  tool: Tool | null,
): void {
  const said = (column: MappedColumn, kind: HeaderWord): string => wordIn(column.heading.plain, kind);
  const isFree = (column: MappedColumn): boolean => column.holds === null && column.why[0]?.code === 'unknown';
  const that = (kind: HeaderWord): MappedColumn[] => dates.filter(column => isFree(column) && said(column, kind) !== '');
  const take = (column: MappedColumn, holds: DateHolds, kind: HeaderWord, metric = ''): void => {
    const word = said(column, kind);
    Object.assign(column, {
      holds,
      metric,
      notAnswers:
        holds === 'actual' || holds === 'finished' ? [...column.look.counts.keys()].map(textOf).filter(isNotYet) : column.notAnswers,
      sure: word === '' ? 'likely' : 'sure',
      why: [word === '' ? because('dates') : because('header', { word })],
    });
  };

  const due = that('promised');
  const told = arrivals(that('actual').filter(column => said(column, 'promised') === ''));
  // `delivery_date` beside `estimated_delivery_date` is when it came.
  const ends =
    told.length > 0 || due.length === 0 ? told : dates.filter(column => isFree(column) && !due.includes(column) && isDayOf(column, due));
  const promised = due.length > 1 && ends.length === 1 ? sameThing(due, ends[0]!) : due;
  const lateness = latenessOf(known, cells, promised[0], ends[0]);
  if (promised.length > 0 && ends.length > 0 && lateness) {
    const [due, end] = [promised[0]!, ends[0]!];
    if (lateness.kind === 'days-late' && endsSameDay(cells[due.heading.column] ?? [], cells[end.heading.column] ?? [])) {
      for (const column of [due, end]) column.why = [because('by-clock', { metric: lateness.name, clock: clockIn(known) })];
    } else if (promised.length === 1 && ends.length === 1) {
      take(due, 'promised', 'promised', lateness.name);
      take(end, 'actual', 'actual', lateness.name);
    } else askWhich(promised.length > 1 ? promised : ends, promised.length > 1 ? ends : promised);
  } else if (!tool) {
    const [start] = that('started');
    const durations = known.promises.filter(one => one.metric?.kind === 'duration');
    const words = topicOf([tab, ...dates.map(column => column.heading.short)].join(' '));
    const near = durations.filter(one => sharedWords(words, topicOf(`${one.metric!.name} ${one.touchpoint} ${one.text}`)).length > 0);
    const [metric, ...others] = new Set(near.map(one => one.metric!));
    // A promise to answer is not kept when the case is closed.
    const isOfReply = near.some(one => REPLY.test(plainHeader(`${one.metric!.name} ${one.text}`)));
    const answered = dates.filter(column => isFree(column) && REPLY.test(column.heading.plain));
    const finishes = isOfReply && answered.length > 0 ? answered : ends.filter(column => column !== start);
    if (start && metric && others.length === 0 && finishes.length === 1) {
      take(start, 'started', 'started', metric.name);
      take(finishes[0]!, 'finished', 'actual', metric.name);
    } else if (start && metric && finishes.length > 1) askWhich(finishes, []);
  }
  if (!all.some(column => column.holds === 'date')) {
    const isDay = (column: MappedColumn): boolean =>
      isFree(column) && !UPDATED.test(plainHeader(column.heading.short)) && said(column, 'promised') === '';
    // A case has a day already, that of its start or promise: a step between is not taken for another one.
    const isCase = dates.some(column => column.holds === 'started' || column.holds === 'promised');
    const isOpening = (column: MappedColumn): boolean => said(column, 'started') !== '' && !dates.some(one => one.holds === 'started');
    const isNamed = (column: MappedColumn): boolean => DAY_WORD.test(column.heading.plain) || isOpening(column);
    const rest = dates.filter(column => isDay(column) && (!isCase || isNamed(column)));
    const calm = rest.filter(column => !ON_THE_WAY.test(column.heading.plain));
    // The day on which a case was closed is its last choice.
    const isEnd = (one: MappedColumn): boolean => said(one, 'actual') !== '' && !DAY_ALONE.test(one.heading.plain);
    const open = calm.filter(one => !isEnd(one));
    const first = (is: (one: MappedColumn) => boolean): MappedColumn | undefined => open.find(is);
    const named = first(one => DAY_WORD.test(one.heading.plain));
    const isBefore = named !== undefined && BEFORE.test(named.heading.plain);
    const spoken = isBefore ? first(one => DAY_OF_ANSWER.test(one.heading.plain) && !BEFORE.test(one.heading.plain)) : undefined;
    const day = spoken ?? named ?? first(one => said(one, 'started') !== '') ?? open[0] ?? calm[0] ?? rest[0];
    if (day) {
      take(day, 'date', 'date');
      if (!isNamed(day) || isEnd(day)) day.sure = 'likely';
    }
  }
  for (const column of dates.filter(isFree)) column.why = [because(said(column, 'promised') === '' ? 'other-date' : 'half')];
}

/** The metric of what is late: the kind that is promised; where both are, or none, by the clock if most cases end on the day that they were promised for. */
function latenessOf(known: Known, cells: Grid, due: MappedColumn | undefined, end: MappedColumn | undefined): Metric | undefined {
  const late = (metrics: readonly (Metric | null)[], kind: Metric['kind']): Metric | undefined =>
    metrics.find(metric => metric?.kind === kind) ?? undefined;
  const promised = known.promises.map(one => one.metric);
  const [days, clock] = [late(promised, 'days-late'), late(promised, 'time-late')];
  if (days !== undefined && clock === undefined) return days;
  const all = known.metrics.map(one => one.metric);
  const isByClock = due !== undefined && end !== undefined && endsSameDay(cells[due.heading.column] ?? [], cells[end.heading.column] ?? []);
  return isByClock ? (clock ?? late(all, 'time-late')) : (days ?? (clock ? undefined : late(all, 'days-late')));
}

const clockIn = (known: Known): string => known.metrics.find(one => one.metric.kind === 'time-late')?.metric.name ?? '';

/** True where both bear clock times, and most pairs fall on one day. */
function endsSameDay(due: readonly Cell[], end: readonly Cell[]): boolean {
  const read = (cell: Cell | undefined): number | null => readMoment(cell, 'day-first') ?? readMoment(cell, 'month-first') ?? null;
  const pairs = due.flatMap((cell, row): [number, number][] => {
    const [one, other] = [read(cell), read(end[row])];
    return one === null || other === null ? [] : [[one, other]];
  });
  const isTimed = [0, 1].every(side => pairs.some(pair => pair[side]! % DAY !== 0));
  return isTimed && pairs.filter(([one, other]) => Math.floor(one / DAY) === Math.floor(other / DAY)).length > pairs.length / 2;
}

/** Words of the thing that is promised for a day, without those that say that it is a promise, or a day. */
const thingOf = ({ heading }: MappedColumn): string[] =>
  topicOf(heading.plain).filter(word => wordIn(word, 'promised') === '' && wordIn(word, 'date') === '');

/** True for the day of just what one of these promises: its header has the words of the thing, and no others. */
const isDayOf = (column: MappedColumn, due: readonly MappedColumn[]): boolean => {
  const thing = thingOf(column).join(' ');
  return thing !== '' && due.some(one => thingOf(one).join(' ') === thing);
};

/** Of several promised dates the one whose other words the date of its end has, too: planned and actual *arrival*; all of them where that does not tell. */
function sameThing(due: readonly MappedColumn[], end: MappedColumn): MappedColumn[] {
  const alike = due.filter(column => sharedWords(thingOf(column), topicOf(end.heading.plain)).length > 0);
  return alike.length === 1 ? alike : [...due];
}

/** Of several dates by which something is done, those that the customer sees. */
function arrivals(columns: readonly MappedColumn[]): MappedColumn[] {
  const calm = columns.filter(({ heading }) => !ON_THE_WAY.test(heading.plain));
  const arrived = calm.filter(({ heading }) => TO_CUSTOMER.test(heading.plain));
  return arrived.length > 0 ? arrived : calm;
}

/** Columns that could be the same date, and the other half that waits for it. */
function askWhich(columns: readonly MappedColumn[], waiting: readonly MappedColumn[]): void {
  const others = columns.map(column => column.heading.short).join('; ');
  for (const column of [...columns, ...waiting]) column.why = [because('two-dates', { columns: others })];
}
