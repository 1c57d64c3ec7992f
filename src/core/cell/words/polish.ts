/** Letters that of the languages here only Polish has, and words that make its sentences; those that English has too, only where they stand as in Polish. */
const POLISH =
  /[ąćęłńśźż]|(?<!\p{L})(?:czy|jak|się|sie|nie|jest|był[aoy]?|oraz|lub|bez|przez|przy|dla|nam|nas|nasz\p{L}*|ile|kt[óo]r[aey]\p{L}*|gdzie|kiedy|zawsze|zosta[łl]\p{L}*|dni|godzin\p{L}*|minut|zwrot\p{L}*|(?:w|na)(?= )|(?:do|od|za)(?= \d))(?!\p{L})/iu;

/**
 * True for a text that is Polish by its letters or its small words: what an English root would find in it is another word, such as *stale*, always.
 * @example isPolish('Czy lekarz stale prowadzi pupila?') //=> true
 * @example isPolish('We do what we say') //=> false
 */
export const isPolish = (text: string): boolean => POLISH.test(text);
