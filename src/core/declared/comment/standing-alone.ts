import type { Clauses } from '../../cell/words/clause';
import { UNSPACED } from '../../cell/words/words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** English words that may stand before a noun without making another one of it: what binds, points, counts, asks and judges. */
const before = set(
  `the a an this that these those my our your his her its their no any some every each all both another other same whole own what which whose one two three four five
  first second third last next many much more most few little less least several of in on at to for from by with without about after before during since until till
  through than as like and or but nor so then because while when if though although is was are were be been being am has have had having do does did get got gets
  getting very really quite too just only even also still again always never ever not dont didnt wasnt isnt
  good great nice lovely excellent amazing awesome fantastic wonderful superb perfect brilliant fine decent ok okay pleasant delightful outstanding best better
  bad poor terrible awful horrible dreadful disgusting worst worse disappointing mediocre average appalling shocking useless
  clean dirty filthy spotless tidy messy quick fast slow prompt speedy late early smooth easy simple difficult hard rude friendly polite helpful unhelpful kind
  big large huge small tiny little spacious cramped new old modern dated outdated beautiful ugly cosy comfortable uncomfortable quiet noisy loud cold hot warm cool fresh
  stale free cheap expensive overpriced extra own long short broken delicious tasty bland busy crowded empty entire double wrong right different
  liked like loved love hated hate enjoyed enjoy recommend used use using offers offer offered need needed needs want wanted wants found find`,
);

/** Of these, those that may stand before what is not counted. */
const uncounted = set('is was be been no some any more most much less little enough still always has have had');

/** Words of English alone, and words of other languages: a comment with neither is taken for English where no letter has an accent. */
const english = set('the and is were of to my our we it very had have with for this that they you your but there');
const foreign = set(
  `i w z na do nie sie jest od po przez dla jak ale tak bardzo byl byla bylo der die das und ist war nicht ein eine mit sehr auf fur im
  le la les et est pas tres une des du el los las y muy con il lo gli e molto non de het een niet zeer`,
);

/** Chinese letters that bind words and belong to none of them: before a word, and behind one. */
const [ahead, behind] = [
  '我你您他她它們们這这那哪每某的地得了著着過过是在有和跟與与及或對对為为從从到把被讓让給给用以很太超非真最更好蠻挺不沒没無无要想去來来請请一兩两二三四五六七八九十個个次後后前時时就也都還还再又只才先說说但而因且卻却比像連连如於于之其此該该需會会能可應应',
  '的了很太超非真好是在有不沒没無无要也都就還还才再時时後后前上下中裡里內内我你您他她它們们和跟與与及或但而被讓让給给到真蠻挺更最比卻却又只先一兩两二三四五六七八九十半每這这那嗎吗呢吧啊喔哦啦耶可會会能應应該该等從从把請请說说像連连以於于之',
].map(letters => new Set(letters));

/**
 * What words, `length` of them from a place on, may be a part of, with the word beside them; null where they stand by themselves, and '' where a
 * clause ends within them. In English no noun or unknown word comes before, for that may make another noun of them; in scripts without spaces a
 * clause ends on either side, or the next letter binds words. Languages that put nothing before a noun to make another one of it pass.
 * @example compoundAt(clausesOf('in the dining room'), 3, 1) //=> 'dining room'
 * @example compoundAt(clausesOf('不退房費'), 1, 2) //=> '退房費'
 */
export function compoundAt({ words, starts, isPlain }: Clauses, at: number, length: number): string | null {
  const end = at + length;
  for (let inner = at + 1; inner < end; inner++) if (starts.has(inner)) return '';
  const left = starts.has(at) ? null : words[at - 1]!;
  if (UNSPACED.test(words[at]!)) {
    const right = starts.has(end) || end >= words.length ? null : words[end]!;
    const from = left === null || isFree(left, ahead!) ? at : at - 1;
    const to = right === null || isFree(right, behind!) ? end : end + 1;
    return from === at && to === end ? null : words.slice(from, to).join('');
  }
  if (!isEnglish(words, isPlain)) return null;
  // `There is room for improvement` speaks of no room: without an article a noun before `for` may be what there is place, time or reason for.
  if (words[end] === 'for' && !starts.has(end) && (left === null || uncounted.has(left))) return words.slice(at, end + 1).join(' ');
  return left === null || before.has(left) || /^\d+$/.test(left) ? null : words.slice(at - 1, end).join(' ');
}

/** A letter of another script ends a word, too. */
const isFree = (letter: string, letters: ReadonlySet<string>): boolean => letters.has(letter) || !UNSPACED.test(letter);

const isEnglish = (words: readonly string[], isPlain: boolean): boolean =>
  words.some(word => english.has(word)) || (isPlain && !words.some(word => foreign.has(word)));
