import { plain } from '../cell/words/spoken-number';

/*
 * Sentences of a website that promise customers nothing: what they are asked to do, thanks, what a firm is proud of, prices and hours.
 */

/** What is asked of customers, whatever it names: `Please arrive 10 minutes before`. */
const REQUEST =
  /^(?:please|kindly|we (?:kindly )?(?:ask|request)(?! you)|(?:do not|don['’]t) (?:leave|bring|feed|touch|smoke|use|park|enter|forget|run)|(?:\p{L}+ ){0,2}(?:customers?|guests?|clients?|patients?|passengers?|members?|visitors?|learners?|students?|you) (?:must|have to|need to|are (?:kindly )?(?:asked|requested|required|obliged) to)|(?:\p{L}+ ){0,2}(?:prosimy|proszę|uprasza się|należy|zabrania się|obowiązuje)(?!\p{L})|zakaz |(?:[\p{L}\d]+ ){1,4}(?:ma obowiązek|mają obowiązek|musi|muszą|jest zobowiązan\p{L}|są zobowiązan\p{L})(?!\p{L}))|^(?:敬|煩|烦|懇|恳)?[請请](?!放心|安心|享|盡|尽)|^(?:嚴禁|严禁|禁止|不得|恕不)|(?:學員|学员|顧客|顾客|客人|旅客|乘客|病患|患者|會員|会员|您)(?:須|须|需|必須|必须|務必|务必)/iu;
/** A request may go before what is done then: `Please write, and we answer within a day`. */
const AND_THEN =
  /(?<!\p{L})(?:we(?:['’]ll)?|our (?:team|staff)|you(?:['’]ll| will| get))(?!\p{L})(?<!^we)|(?<!\p{L})(?!prosimy)\p{L}{3,}my(?!\p{L})|我們|我们|本[店館馆院]/iu;

const THANKS = /^(?:\p{L}+ ){0,2}(?:dziękujemy|thank(?:s| you))(?!\p{L})|^(?:衷心)?(?:感謝|感谢|謝謝|谢谢)/iu;

/** So many customers, branches, years and prizes, and who is first. */
const PEOPLE =
  '(?:customers?|clients?|guests?|patients?|learners?|students?|members?|families|people|reviews?|opinions?|ratings?|klient\\p{L}*|gości|pacjent\\p{L}*|kursant\\p{L}*|uczni\\p{L}*|rodzin|osób|opinii|ocen|recenzji)';
const PLACES =
  '(?:branches|locations|offices|shops|stores|sites|countries|cities|employees|specialists|experts|colleagues|oddział\\p{L}*|placów\\p{L}*|sklep\\p{L}*|salon\\p{L}*|biur\\p{L}*|miast\\p{L}*|kraj\\p{L}*|pracownik\\p{L}*|specjalist\\p{L}*|instruktor\\p{L}*)';
const BOAST = new RegExp(
  `(?:have|has) (?:already )?(?:trusted|chosen|won|been awarded)|trusted by|trust us$|awards?(?!\\p{L})|(?:more than|over) [\\d ,.]+(?:[ -]?\\p{L}+){0,3}?[ -]?${PEOPLE}(?!\\p{L})|(?:have|operate|run|consists? of) (?:over |more than )?\\d+ ${PLACES}|employ (?:over |more than )?\\d|(?:more than|over) [\\d ,.]+ \\p{L}+ \\p{L}+ed|^rated |^ocena \\d|współpracujemy z|[評评][價价分]\\d|market leader|leading (?:provider|company|brand|firm|supplier)|on the market|years of (?:experience|tradition)|zaufał\\p{L}* (?:nam|już)|(?:jesteśmy|jako) lider\\p{L}*|zdoby(?:liśmy|wc)|nagr[oó]d\\p{L}*(?!\\p{L})|wyróżnie\\p{L}*|od \\d+ lat|na rynku|lat doświadczenia|(?:mamy|posiadamy|prowadzimy|liczy|tworzy|zatrudniamy)(?: już| ponad)? \\d+|ponad [\\d ]+(?: \\p{L}+){0,1}? ${PEOPLE}|[超逾][過过]?[\\d,]+(?:萬|万)?[位名人間间家]|[擁拥]有\\d+[間间家個个]|榮獲|荣获|[獲获]得?\\S{0,8}[獎奖]|領導品牌|领导品牌|[領领]先品牌`,
  'iu',
);

/** A price alone. */
const PRICE = /[£€$]\s?\d|\d\s?(?:zł|pln|eur|€|£|gbp|usd|ntd)(?!\p{L})|\d\s?元|nt\$/iu;

/** From when to when somebody is there. */
const HOURS =
  /(?<!\p{L})(?:from|od|w godzinach|godz\.?|open|czynne)(?: \p{L}+){0,2} \d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)? ?(?:to|till|until|do|[-–]) ?\d{1,2}(?::\d\d)?(?! ?(?:min|hour|day|week|godz|dni|%))|(?:營業|营业|服務|服务|開放|开放)(?:時間|时间|至|到)/iu;

/** What is asked for or thanked for, which no number makes a promise. */
export const isRequest = (text: string): boolean => {
  const said = plain(text).trim();
  return (REQUEST.test(said) && !AND_THEN.test(said)) || THANKS.test(said);
};

/** What is told of a firm, its prices and its hours: no promise, unless its words name what can be measured. @example isTold('We have won 12 awards') //=> true */
export const isTold = (text: string): boolean => {
  const said = plain(text).trim();
  return BOAST.test(said) || PRICE.test(said) || HOURS.test(said);
};
