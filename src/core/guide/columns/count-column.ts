import { columnLetters } from '../../cell/reference';
import { sharedWords, topicOf } from '../../cell/words/likeness';
import type { Look } from '../../connect/column-look';
import type { MappedColumn } from '../../connect/mapped-column';
import { blankQuestion } from '../blank-question';
import type { Question } from '../question';
import type { KnownSubject } from '../subject';

/*
 * How many there were in each case, `Attended`, `Clicks`, and the promise that limits such a number:
 *
 *   whole numbers under a header that counts what the promise counts -> its limit -> a question that is answered already
 */

const PEOPLE = /^(?:people|persons?|guests?|customers?|patients?|children|pupils?|students?|os[óo]b\p{L}*|人|位|名)$/u;
const PRESENT =
  /\b(?:attend\w*|participants?|people|persons?|guests?|pax|head ?count|headcount|(?:group|class|party) size|pupils?|students?|children|passengers?|visitors?|patients?|uczestni\w*|osob\w*|obecn\w*|frekwencj\w*)\b|人[數数]|出席|[參参]加/u;
/** Who might have come. */
const ABSENT =
  /\b(?:no ?shows?|not|absent\w*|booked|reserved|places|capacity|max\w*|limit|cancel\w*|waiting|wait ?list|planned|invited|registered|nieobecn\w*|zapisan\w*|miejsc\w*|limit\w*)\b|未|缺席|上限|名[額额]|[報报]名|[預预][約约]/u;
/** Most different numbers, and the share of cells that must be numbers. */
const [MOST, NUMBERS] = [200, 0.9];

/** The question of a column that counts what a promise limits; null for any other. */
export function countQuestion(column: MappedColumn, look: Look, rows: number, subjects: readonly KnownSubject[]): Question | null {
  const { heading, isPrivate, holds } = column;
  const isCount =
    look.numbers >= NUMBERS * look.filled && look.isWhole && look.least >= 0 && look.counts.size >= 2 && look.counts.size <= MOST;
  if (isPrivate || !isCount || (holds !== null && holds !== 'count')) return null;
  const words = topicOf(heading.plain);
  for (const { id, said, scale, isSpoken } of subjects) {
    const limit = said?.test?.to ?? said?.test?.from ?? null;
    if (said?.metric.kind !== 'amount' || !said.test || limit === null || !(scale === null || isSpoken)) continue;
    const { unit, name } = said.metric;
    const shared = sharedWords(words, topicOf(unit));
    const isPeople = PEOPLE.test(unit) && PRESENT.test(heading.plain);
    if (!(isPeople || shared.length > 0) || ABSENT.test(heading.plain)) continue;
    const isUpper = said.test.to !== null;
    const isOpen = isUpper ? said.test.isToOpen : said.test.isFromOpen;
    const answers = [...look.counts]
      .flatMap(([cell, count]) => (Number.isFinite(Number(cell)) && cell !== '' ? [{ text: String(Number(cell)), count }] : []))
      .sort((a, b) => Number(a.text) - Number(b.text));
    return {
      ...blankQuestion(heading, columnLetters(heading.column)),
      kind: 'numbers',
      blank: Math.max(0, rows - look.filled),
      answers,
      metric: name,
      better: isUpper ? 'lower' : 'higher',
      from: isOpen ? limit + (isUpper ? -1 : 1) : limit,
      tells: [{ promise: id, keptWhen: '', sure: 'likely', why: [{ code: 'counts', details: { unit } }] }],
      sure: 'likely',
    };
  }
  return null;
}
