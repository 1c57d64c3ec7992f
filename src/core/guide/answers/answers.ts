import { isNoAnswer } from '../../cell/answer';
import type { Cell } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { foldText } from '../../cell/text';
import { isNoWord } from '../../connect/scales/no-answer-codes';
import type { Answer } from '../question';

/** Answers of a closed question at most, beside those that are none. */
const MOST = 12;
/** Each answer is given by so many on average. */
const AGAIN = 2;

/** Something of which a customer says that it did not happen to him; a problem that never was is an answer. */
const NEVER =
  /\b(?:don'?t|do not|didn'?t|did not|have not|haven'?t|have never|never|not)(?: yet)? (?:remember|recall|know|use|used|try|tried|have(?! to)|had(?! to)|need|needed|order|ordered|visit|visited|attend|attended|participate|participated|join|joined|take part|took part|book|booked|rent|rented|buy|bought|own|eat|ate|applicable|relevant|stay|stayed)\b(?! (?:any |a )?(?:problem|issue|trouble|complaint)s?\b)|\bhave no\b(?! (?:problem|issue|trouble|complaint))|\bhad none\b|\bfirst time\b|nie (?:bral(?:e|a)m udzialu|uczestnicz|skorzysta|wzi[ea]l(?:a|e)m udzialu|zamowi|bywa|chodzi|pamieta|korzysta|uzywa|mia[lł](?:a|e|o)m?\b|mialem|mialam|zamawia|probowa|kupowa|kupil|dotyczy|mam\b|jad|bylem|bylam)|没用过|沒用過|没有使用|沒有使用|没使用|沒使用|没买|沒買|不记得|不記得|记不清|記不清|没去过|沒去過|没有会员|沒有會員|没有卡|沒有卡|没试过|沒試過|没吃|沒吃|没点|沒點|[没沒](?:有)?(?:[参參]加|上(?:[過过]|[體体][驗验])?[課课]?(?![当當])|[預预][約约]|[訂订][購购過过]?|[點点][過过餐]|[試试](?:[過过用上])?|[體体][驗验]|搭[過过乘]?|住[過过]?|租[過过用借]?|借[過过]?|申[請请]|[聯联][絡络繫系])/iu;
const LATER = /^(?:not yet|jeszcze nie|还没有?|還沒有?|尚未)$/iu;
const PLAIN_SAID = /^(?:yes|no|tak|nie|是的?|不是|有|没有|沒有)\s*[,;:，；：–—-]/iu;

/** Something bad that did not happen is an answer, and a good one. */
const WENT_WELL = /\b(?:have|had|need(?:ed)?) to\b|\b(?:problem|issue|trouble|complaint)s?\b|czeka[cć]|problem|[问問][题題]|等/iu;

const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l');

/** True where the words say that the question does not concern the customer. */
export function isNone(text: string): boolean {
  if (isNoAnswer(text)) return true;
  if (PLAIN_SAID.test(text) || WENT_WELL.test(text) || text.length > 60) return false;
  return isNoWord(text) || NEVER.test(unaccented(text)) || NEVER.test(text);
}

/** True for `not yet`: of something that is still owed it is an answer, else it is none. */
export const isLater = (text: string): boolean => LATER.test(text.trim());

/** Answers by what they say: spellings that fold alike are one, under the spelling of most. */
export function tallySpellings(counts: ReadonlyMap<Cell, number>): Answer[] {
  const groups = new Map<string, { best: string; most: number; count: number }>();
  for (const [cell, count] of counts) {
    const text = textOf(cell);
    if (text === '') continue;
    const group = groups.get(foldText(text)) ?? { best: text, most: 0, count: 0 };
    if (count > group.most) Object.assign(group, { best: text, most: count });
    group.count += count;
    groups.set(foldText(text), group);
  }
  return [...groups.values()].map(({ best, count }) => ({ text: best, count })).sort((a, b) => b.count - a.count);
}

/** True for a few answers that come again and again. */
export function isClosed(answers: readonly Answer[]): boolean {
  const real = answers.filter(answer => !isNone(answer.text));
  const given = real.reduce((sum, answer) => sum + answer.count, 0);
  return real.length >= 2 && real.length <= MOST && given >= real.length * AGAIN;
}

/** True where cells hold several answers at once: parts that come again in other combinations. */
export function isSeveral(answers: readonly Answer[]): boolean {
  const parts = answers.map(({ text }) => text.split(/\s*[,;，；、|\n]\s*/).filter(part => part !== ''));
  const joined = parts.filter(some => some.length > 1);
  const alone = new Set(parts.filter(some => some.length === 1).map(([one]) => foldText(one!)));
  const again = joined.filter(some =>
    some.every(part => alone.has(foldText(part)) || parts.filter(other => other !== some && other.includes(part)).length > 0),
  );
  // One such cell tells it where each of its parts is an answer of its own.
  const [only] = joined;
  if (joined.length === 1) return only!.every(part => alone.has(foldText(part)));
  return again.length >= 2 && again.length >= joined.length / 2;
}
