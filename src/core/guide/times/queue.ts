import { unitRatio } from '../../cell/unit';
import { isAgreed } from '../../cell/words/agreed-time';
import type { KnownSubject } from '../subject';
import type { DateColumn, TimePair } from './dated-columns';

/*
 * A list of appointments or of people in a queue, which has its own words:
 *
 *   booked for, checked in, called in -> the time that was agreed on, the start of a wait, its end
 */

const CALLED =
  /(?<!\bto be )\bcalled\b(?! back)|\bcall time\b|\bseen\b|\bseated\b|\bserved\b|\badmitted\b|\bin (?:the )?(?:room|chair|surgery)\b|叫[号號]|看[诊診][时時][间間]|入[座诊診]|就[诊診][时時][间間]|\bwezwan\w*|\bwywolan\w*|\bprzyjet\w*|\bprzyjeci\w*|\bwejsci\w*|\bwszed\w*|\bobsluzon\w*|\bposadzon\w*/u;
const CAME =
  /\b(?:arrived|arrival|arrives|check(?:ed)? ?in|checkin|signed in|registered|queued|took (?:a )?number)\b|[报報]到|到[诊診院店場场]|取[号號]|抽[号號]|[抵到][达達]|\bprzyby\w*|\bprzyjazd\w*|\bprzyjech\w*|\bprzyszed\w*|\bprzyszl\w*|\bzameldowan\w*|\bzarejestrowan\w*|\brejestracj\w*/u;

/** True for a header that says when somebody was called in. */
export const isCalled = (header: string): boolean => CALLED.test(header);

/** True for a header that says a time of a queue. */
export const isOfQueue = (header: string): boolean => CALLED.test(header) || CAME.test(header) || isAgreed(header);

/** Times of a queue; null for a tab that is none. */
interface Queue {
  booked: DateColumn | null;
  came: DateColumn | null;
  called: DateColumn;
}

/** Who is called in was waiting: beside a time that was agreed on, or one at which people came. */
export function queueIn(dates: readonly DateColumn[]): Queue | null {
  const timed = dates.filter(({ hasTime }) => hasTime);
  const that = (is: (header: string) => boolean): DateColumn | null => timed.find(({ heading }) => is(heading.plain)) ?? null;
  const called = that(isCalled);
  const booked = that(header => isAgreed(header) && !isCalled(header));
  const came = that(header => CAME.test(header) && !isCalled(header) && !isAgreed(header));
  return called && (booked || came) ? { booked, came, called } : null;
}

/** What lies between them: how late it was, and the wait since they came. */
export function pairQueue({ booked, came, called }: Queue): TimePair[] {
  return [
    ...(booked ? [{ kind: 'lateness' as const, from: booked, to: called, isQueue: true, isWaitElsewhere: came !== null }] : []),
    ...(came ? [{ kind: 'time' as const, from: came, to: called, isQueue: true, isWaitElsewhere: false }] : []),
  ];
}

const OF_BOOKED =
  /\bbook|appointment|scheduled|reserv|on time|punctual|[预預][约約]|[约約]定|[准準][时時]|[挂掛][号號]|umówion|wizyt|termin|rezerwac|punktualn|zaplanowan|wyznaczon|time-?tabled?|(?<!\p{L})schedule|advertised|as planned|rozkład|grafik|[时時]刻表|[课課班]表|表定/iu;

/** It is the appointment itself that takes the time to make: `Book a visit online in 3 minutes`. */
const IS_MADE =
  /(?<!\p{L})(?:book|reserve|schedule|make|arrange) (?:online|by phone|with us|in|an?|your|any)(?!\p{L})|(?<!\p{L})booking (?:online |by phone |a \p{L}+ )?(?:takes|in )|(?<!\p{L})umów(?:i(?:sz|cie|ą|my)?)?(?!\p{L})|umówieni[ea] (?!\p{L}* ?(?:godzin|termin))|(?<!\p{L})(?:za)?rezerwuj|[线線]上(?:[预預][约約]|[挂掛][号號])|[预預][约約](?:只[要需]|流程)/iu;

/** True for a promise that speaks of the time that was agreed on, or of being on time. */
export const speaksOfBooked = ({ text, said }: KnownSubject): boolean =>
  said?.kind === 'lateness' || (OF_BOOKED.test(text) && !IS_MADE.test(text));

/** The limit that the words of a promise set to being late; '' where they set none but that to a time, such as a delivery in 24 hours: then none may be late. */
export function lateLimit(subject: KnownSubject): string {
  const { said } = subject;
  if (said?.kind === 'lateness') return said.keptWhen;
  const day = unitRatio('days', said?.metric.unit ?? '') ?? 0;
  const isOfWait = said?.kind === 'time' && said.test?.to != null && said.test.to < day;
  return isOfWait && (said.about === 'wait' || speaksOfBooked(subject)) ? said.keptWhen : '';
}

/** The promises that a pair of a queue can tell about: those of a wait, and of being called in on time. */
export function toldByQueue({ kind, isWaitElsewhere }: TimePair, subjects: readonly KnownSubject[]): KnownSubject[] {
  return subjects.filter(subject => {
    const { said, scale, isSpoken } = subject;
    if (said === null || said.kind === 'other') return false;
    const isLate = scale?.kind === 'days-late' || scale?.kind === 'time-late';
    const isOpen = scale === null || isSpoken;
    const isLimited = said.kind === 'lateness' || (said.test?.to ?? null) !== null;
    if (!isLimited || !(isOpen || (kind === 'time' ? scale.kind === 'duration' : isLate))) return false;
    const isBooked = speaksOfBooked(subject);
    const isAbout = said.about === 'wait' || (said.about === null && isBooked);
    if (!isAbout) return false;
    return kind === 'lateness' ? isBooked || !isWaitElsewhere : said.kind === 'time' && !isBooked;
  });
}

/** A wait since a booked time is a time between, unless a promise speaks of that time itself. */
export function kindOfQueue(pair: TimePair, subjects: readonly KnownSubject[]): TimePair {
  if (!pair.isQueue || pair.kind === 'time' || toldByQueue(pair, subjects).some(speaksOfBooked)) return pair;
  const asWait: TimePair = { ...pair, kind: 'time' };
  return toldByQueue(asWait, subjects).length > 0 && !pair.isWaitElsewhere ? asWait : pair;
}
