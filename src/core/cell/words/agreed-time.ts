/** Of a header in plain words: it names the time that was agreed on, or promised. */
const AGREED =
  /\b(?:booked(?! (?:on|in|by)\b)|booking (?:time|slot|for)|appointments?|appts?|scheduled|schedule|promised|planned|due|target|eta|deadline|agreed|reserved|reservation|slot|umowion\w*|zaplanowan\w*|planowan\w*|zarezerwowan\w*|rezerwac\w*|termin\w*|obiecan\w*|godzin\w* wizyty|czas wizyty)\b|[预預][约約定计計]|[约約]定|[订訂]位|[挂掛][号號][时時][间間段]|承[诺諾]|[应應]到|排定/u;
/** When somebody made the appointment. */
const MADE =
  /\b(?:made|created|creation|placed|entered|received|utworz\w*|zlozen\w*|dokonan\w*|bookings? date|date of booking|booked (?:date|on))\b|建立|[创創]建|[登][记記]|提交|下[单單]/u;

/**
 * True for a header, as `plainHeader` writes it, of a time that was agreed on: whoever is served before it is early, which is impossible of a start.
 * @example isAgreed('booked time') //=> true
 */
export const isAgreed = (header: string): boolean => AGREED.test(header) && !MADE.test(header);
