import { clockTime } from '../../cell/clock-time';
import { withoutWaitingPlace } from '../../cell/words/waiting-place';
import type { Look } from '../column-look';

/** A column says a unit of time, but how much of it in a day or a week, how old somebody is, or how often something was done. */
const COUNTED =
  /\b(nights?|age|old|years?|stay(ed|ing)?|per|visits?|times)\b|\b(hours?|minutes?|days?) (a|each|every|of) |\b(godzin|dni|minut)\w* (dziennie|tygodniowo)/;

/** Days and hours on which people work are none of the calendar. */
const WORKING =
  /\b(?:working|business|office) (?:days?|hours?)\b|\bworkdays?\b|robocz|arbeitstag|werktag|h[áa]bil|工作[天日]|[營营][業业][天日]/iu;

const SPENT =
  /\b(how (long|many)|took|takes?|taken|wait(ed|ing)?|queu\w*|until|till|before|time|duration|delay|response|reply|resolution|ile|jak dlugo|czas\w*|po ilu|po jakim|czeka\w*|dauer\w*|wartezeit|wie (lange|viele)|cuant[oa]s?|tard\w*|duree|combien)\b|[幾几多]|久|花|等|時間|时间|何日|かか/;

/** True for a plain header that asks how long something took. */
export const asksTimeSpent = (header: string): boolean => SPENT.test(withoutWaitingPlace(header));

/** True for words that name a time in which people work. */
export const isWorkingTime = (text: string): boolean => WORKING.test(text);

/** True for a plain header of amounts of time that nobody waited for: `Hours of sleep`, `Minutes a day`. */
export const isCountedTime = (header: string): boolean => COUNTED.test(header);

/** A time that was spent, which may be written like a time of day: `0:35`. */
const SPAN =
  /\b(?:wait\w*|duration|how (?:long|many)|(?:response|reply|resolution|handling|delivery|lead|processing|service|travel) time|time (?:to|in|until|taken|spent)|elapsed|hours|min|mins|minutes?|czas (?:oczekiw|trwan|realiz|obslug|dojazd|dostaw|odpowied|reakcj|napraw|przygot|rozpatrz)\w*|(?:ile|liczba|po ilu) (?:godzin|dni|minut)|minut\w*)\b|等[候待]|[时時][长長]|分[钟鐘]|小[时時]|耗[时時]/u;
/** When something happened. */
const HAPPENED =
  /\b(?:godzin[aęy]|godz|o ktorej|hour of|time of (?!day)|(?:arriv|start|began|begin|end|finish|seen|called|opened|closed|booked|left|depart|check)\w*)\b|(?:到|抵|[开開]始|[结結]束|看[诊診]|叫[号號]|[预預][约約]|[离離][开開]|出[发發])\p{Script=Han}{0,4}[时時](?:间|間|刻)?/u;
/** The share of cells that must be times of day, and that must lie later than any usual time spent. */
const [MOST, SOME] = [0.8, 0.2];
const LATE = 6 * 3_600_000;

/** True for a plain header of a time that was spent, though its cells may be written like times of day. */
export const isTimeSpent = (header: string): boolean => SPAN.test(withoutWaitingPlace(header));

/**
 * True for times of day, `17:05`, at which something happened, by a plain header and its cells: such a column measures nothing by itself. Fractions of a
 * day count as times of day only where the header says so.
 */
export function isTimeOfDay(header: string, { counts, filled }: Pick<Look, 'counts' | 'filled'>): boolean {
  if (filled === 0 || isTimeSpent(header)) return false;
  const hasHappened = HAPPENED.test(header);
  let [clocks, late] = [0, 0];
  for (const [cell, count] of counts) {
    const clock = typeof cell === 'string' || hasHappened ? clockTime(cell) : null;
    if (clock === null) continue;
    clocks += count;
    if (clock >= LATE) late += count;
  }
  return clocks >= MOST * filled && (hasHappened || late >= SOME * filled);
}
