/** A letter that of the languages here only Polish has, or a word that makes its sentences. */
const POLISH =
  /[ąęłńśźż]|(?<!\p{L})(?:czy|jak|sie|nie|jest|był[aoy]?|oraz|przez|przy|dla|nam|nas|nasz\p{L}*|ile|kt[óo]r[aey]\p{L}*|gdzie|kiedy|zosta[łl]\p{L}*)(?!\p{L})/iu;

/**
 * True for a text that is Polish by its letters or its small words: what an English root would find in it is another word, such as *stale*, always.
 * @example isPolish('Czy lekarz stale prowadzi pupila?') //=> true
 */
export const isPolish = (text: string): boolean => POLISH.test(text);
