/** Where people wait: such a name says nothing of how long. */
const PLACE =
  '(?:waiting[- ]?(?:rooms?|areas?|halls?|lounges?|spaces?)|poczekalni\\p{L}*|poczekaln[ąęioa]|[候等][待候诊診車车機机]?[室區区廳厅])';
const ROOM = new RegExp(PLACE, 'gu');
/** Somebody spent time there. */
const SPENT_THERE = new RegExp(
  `(?<!\\p{L})(?:(?:spen[dt]|sit|sat|sitting|stay(?:ed)?|remain(?:ed)?) (?:\\p{L}+ ){0,3}?in|(?:time|minutes?|mins?|hours?)(?: spent)? in) (?:the |our |a )?${PLACE}|(?<!\\p{L})(?:sp[ęe]dz\\p{L}*|siedzi\\p{L}*|(?:czasu?|minut\\p{L}*|godzin\\p{L}*)(?= w )) (?:\\p{L}+ ){0,3}?w ${PLACE}|(?:待在|坐在|在)${PLACE}(?:裡|里|內|内)?(?:待|坐|停留|花)`,
  'u',
);

/**
 * Lowered words without places called after waiting; where somebody spent time in one, it says that he waited.
 * @example withoutWaitingPlace('is the waiting room clean') //=> 'is the   clean'
 * @example withoutWaitingPlace('minutes in the waiting room') //=> 'minutes in the wait'
 */
export const withoutWaitingPlace = (text: string): string => text.replace(ROOM, SPENT_THERE.test(text) ? 'wait' : ' ');
