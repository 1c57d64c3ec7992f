/** A column says a unit of time, but how much of it in a day or a week, how old somebody is, or how often something was done. */
const COUNTED =
  /\b(nights?|age|old|years?|stay(ed|ing)?|per|visits?|times)\b|\b(hours?|minutes?|days?) (a|each|every|of) |\b(godzin|dni|minut)\w* (dziennie|tygodniowo)/;

/** Days and hours on which people work are none of the calendar. */
const WORKING =
  /\b(?:working|business|office) (?:days?|hours?)\b|\bworkdays?\b|robocz|arbeitstag|werktag|h[áa]bil|工作[天日]|[營营][業业][天日]/iu;

const SPENT =
  /\b(how (long|many)|took|takes?|taken|wait(ed|ing)?|queu\w*|until|till|before|time|duration|delay|response|reply|resolution|ile|jak dlugo|czas\w*|po ilu|po jakim|czeka\w*|dauer\w*|wartezeit|wie (lange|viele)|cuant[oa]s?|tard\w*|duree|combien)\b|[幾几多]|久|花|等|時間|时间|何日|かか/;

/** True for a plain header that asks how long something took. */
export const asksTimeSpent = (header: string): boolean => SPENT.test(header);

/** True for words that name a time in which people work. */
export const isWorkingTime = (text: string): boolean => WORKING.test(text);

/** True for a plain header of amounts of time that nobody waited for: `Hours of sleep`, `Minutes a day`. */
export const isCountedTime = (header: string): boolean => COUNTED.test(header);
