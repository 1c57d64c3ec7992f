import { isFormOf } from '../cell/words/inflection';
import { topicOf } from '../cell/words/likeness';
import { mask } from '../cell/words/mask';
import { tokensOf } from '../cell/words/phrase';
import { UNSPACED } from '../cell/words/words';

/** Addresses of pages and names of accounts are no words. */
const ADDRESS = /https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_]+/giu;
/** Languages change the ends of words: a longer word goes by its first letters, too. */
const STEMS = [3, 4, 5];
/** Shorter words bind others, and forms of one word share so many letters. */
const SHORTEST = 3;

/**
 * What a comment is told by, each once: its words, and in scripts without spaces its letters and pairs of them. Numbers, addresses and the words in
 * `without` (the brand's own name) are left out.
 * @example termsOf('Late, so late: 送货太慢') //=> ['late', 'so', '送', '货', '送货', '太', '货太', '慢', '太慢']
 */
export function termsOf(comment: string, without: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  let before = '';
  for (const word of tokensOf(mask(comment).replace(ADDRESS, ' '))) {
    if (without.has(word) || /^\d+$/.test(word)) continue;
    found.add(word);
    const letter = UNSPACED.test(word) ? word : '';
    if (letter !== '' && before !== '') found.add(before + letter);
    before = letter;
  }
  return [...found];
}

/** A term, and the beginnings that it shares with others of its stem. @example partsOf('paczka') //=> ['paczka', 'pac-', 'pacz-', 'paczk-'] */
export const partsOf = (term: string): string[] =>
  UNSPACED.test(term) ? [term] : [term, ...STEMS.filter(length => term.length > length).map(length => `${term.slice(0, length)}-`)];

/** True for two letters of a script without spaces. */
export const isPair = (term: string): boolean => term.length > 1 && UNSPACED.test(term);

/** Chinese letters that bind others: two letters of which one is among these are no word of a thing. */
const BINDING = new Set(
  '的了也都就還还很太在是有沒没不和跟與与但而卻却把被讓让給给我你您他她它們们這这那哪一個个來来去到得著着過过要想會会能可以為为什麼么嗎吗呢吧啊喔哦啦只才又再從从於于對对因所且或之其',
);

/** Chinese letters that are parts of very many words, or words of anything: alone they name no thing. */
const COMMON = new Set(
  '小大中上下裡里外內内多少高低好壞坏新老舊旧快慢早晚長长短開开關关進进出回點点分時时年月日天次種种件人家女男手口頭头心東东西地方面錢钱動动打做看說说聽听寫写吃喝走坐站用換换送拿放問问找等買买賣卖知道完成第各每全半幾几些起前後后左右間间樣样生公本子兒儿事物品色聲声見见話话理現现行自己當当所有最更比二三四五六七八九十百千兩两發发加減减停拉掉辦办便常特別别意思提收接叫帶带美真合同明白空通直平安正反元水',
);

/** True for a letter of a script without spaces that binds others, and is a part of no thing's name. */
export const isBinding = (letter: string): boolean => BINDING.has(letter);

/** Words of English and Polish that name no thing, accents left off: what binds, counts, and says when and how much. */
const EMPTY = new Set(
  `nobody somebody everybody anybody noone someone everyone anyone nothing something everything anything people person man woman guy thing things way lot lots bit
  just only right even still again never always ever often once twice also because while until since though although within many few several first second third last both another
  such own same quite really too away off then than through around between against near yet already soon later now today yesterday tomorrow time times day days
  week weeks hour hours minute minutes month months year years half two three four five six seven eight nine ten ago per other others else instead rather almost enough
  like want wanted need needed know knew think thought see saw come came going went say said told take took give gave put let seem seemed thanks thank please yes
  wszystko wszyscy nic nikt cos ktos choc chociaz pod nad przed przy bez miedzy podczas juz jeszcze tylko nawet znow znowu zawsze nigdy tez takze bardzo duzo malo wiele kilka
  raz razy dwa dwie trzy cztery piec dzien dni dniach godzin godzina godziny godzine godzinach minut minuta minuty tydzien tygodnie tygodni miesiac rok dzis dzisiaj wczoraj
  jutro teraz potem zaraz ktory ktora ktore ktorych tym tej tego temu tych mnie jego jej ich gdy kiedy gdzie wiec ale lecz bo zeby aby moze mozna trzeba drugi pierwszym pierwszy
  pierwsza inny inna inne innym kazdy kazda kazde sam sama samo taki taka takie caly cala cale byc mam maja mieli dziekuje polecam`.split(
    /\s+/,
  ),
);

/** True for a word that says something; in scripts without spaces for two letters that do, or for one that is a word by itself. */
export function isTopic(term: string): boolean {
  if (!UNSPACED.test(term)) return term.length >= SHORTEST && !EMPTY.has(term) && topicOf(term).length > 0;
  const letters = [...term];
  return letters.every(letter => !BINDING.has(letter)) && (letters.length > 1 || !COMMON.has(term));
}

/** Terms but for some words in whatever form, and pairs of letters with them. */
export const termsWithout = (terms: readonly string[], words: readonly string[]): readonly string[] =>
  words.length === 0 ? terms : terms.filter(term => !words.some(word => isPartOf(term, word)));

const isPartOf = (term: string, word: string): boolean => isFormOf(term, word) || (UNSPACED.test(word) && term.includes(word));

/** Words share their first letters with their forms. @example startOf('paczka') //=> 'pac' */
export const startOf = (word: string): string => (UNSPACED.test(word) ? word : word.slice(0, SHORTEST));
