import { columnLetters } from '../../cell/reference';
import { plain } from '../../cell/words/spoken-number';
import type { Look } from '../../connect/column-look';
import type { Heading } from '../../connect/tab-head';
import { isCalledOff, isDone } from '../../evidence/rows/case-state';
import { isNone, tallySpellings } from '../answers/answers';
import { blankQuestion } from '../blank-question';
import type { Question } from '../question';
import type { KnownSubject } from '../subject';

/*
 * What became of each case, `held` or `cancelled`, and the promise that things take place:
 *
 *   words of a status, some of which call a case off -> those that say that it took place are good ones, the others are asked
 */

const TAKES_PLACE =
  /takes? place|(?<!\p{L})go(?:es)? ahead|(?:run|runs|operate|held|happen)s? (?:as|when|like) (?:planned|scheduled|advertised)|(?:never|not|no|without|nothing) (?:be |get |is |are |any )?(?:last[- ]minute )?cancel|(?<!\p{L})odbyw|(?<!\p{L})odbęd|(?:nigdy|nie|bez) (?:jest |są |będzie )?odwoł|如期|照常|(?:不|絕不|绝不)(?:會|会)?取消/u;
const HELD =
  /^(?:held|took place|taken place|ran|run|as planned|as scheduled|on time|happened|taught|flown|operated|departed|odby\p{L}*|zgodnie z planem|如期|正常|[舉举]行|已[舉举][辦办行])/iu;
/** Words of a status at most. */
const MOST = 30;

/** True for a promise that what is planned takes place. */
const promisesToTakePlace = (text: string): boolean => TAKES_PLACE.test(plain(text));

/** A status as a question about that promise; null where none speaks of it, or where no case was called off. */
export function stateQuestion(heading: Heading, look: Look, rows: number, subjects: readonly KnownSubject[]): Question | null {
  const subject = subjects.find(
    ({ text, scale, isSpoken, said }) => promisesToTakePlace(text) && said?.kind !== 'time' && (scale === null || isSpoken),
  );
  const spelt = tallySpellings(look.counts);
  if (!subject || spelt.length < 2 || spelt.length > MOST || !spelt.some(({ text }) => isCalledOff(text))) return null;
  const none = spelt.filter(({ text }) => isNone(text));
  const answers = spelt.filter(answer => !none.includes(answer));
  const good = answers.filter(({ text }) => !isCalledOff(text) && (HELD.test(text.trim()) || isDone(text)));
  const open = answers.filter(answer => !good.includes(answer) && !isCalledOff(answer.text));
  return {
    ...blankQuestion(heading, columnLetters(heading.column)),
    kind: 'words',
    blank: Math.max(0, rows - look.filled),
    answers: [...good, ...open, ...answers.filter(({ text }) => isCalledOff(text))],
    none,
    good: good.map(({ text }) => text),
    tells: [{ promise: subject.id, keptWhen: '', sure: 'likely', why: [{ code: 'state', details: {} }] }],
    sure: good.length > 0 ? 'likely' : 'open',
    doubts:
      good.length > 0 ? open.map(({ text, count }) => ({ code: 'good', answer: text, count })) : [{ code: 'good', answer: '', count: 0 }],
  };
}
