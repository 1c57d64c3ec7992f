/** `2 weeks ago`, `tydzień temu`, `2 週前`, `vor 2 Wochen`, `hace un mes`, `il y a 3 jours`. */
const AGO =
  /^(?:(?:edited|edytowano|已[編编][輯辑])\s*)?(?:[^.!?]{1,24}\s(?:ago|temu)|[約约大概]{0,2}\s?[\d一二兩两三四五六七八九十幾几半]{1,3}\s?[個个]?\p{Script=Han}{1,2}(?:以|之)?前|\d+\s?\p{L}{1,3}\s?[前전]|(?:vor|hace|il y a|h[áa])\s(?:\d|eine|une?|um)[^.!?]{0,20})$/iu;
/** Days that are as near, by themselves. */
const NEAR =
  /^(?:today|yesterday|just now|now|last (?:week|month|year)|dzi[sś](?:iaj)?|wczoraj|przedwczoraj|przed chwil[aą]|teraz|w (?:zesz[lł]ym|ubieg[lł]ym) (?:tygodniu|miesi[aą]cu|roku)|[剛刚]{1,2}|[剛刚]才|今天|昨天|前天|上[週周]|上[個个]月|去年|heute|gestern|hoy|ayer|hier|aujourd.hui|昨日|今日)$/iu;

/**
 * Which part of texts, each with how often it stands there, says how long ago something was; 0 where only days such as *yesterday* do.
 * @example shareAgo([['2 weeks ago', 3], ['yesterday', 1]]) //=> 1
 */
export function shareAgo(texts: Iterable<readonly [string, number]>): number {
  let [all, ago, near] = [0, 0, 0];
  for (const [text, count] of texts) {
    all += count;
    if (AGO.test(text.trim())) ago += count;
    else if (NEAR.test(text.trim())) near += count;
  }
  return ago === 0 ? 0 : (ago + near) / all;
}
