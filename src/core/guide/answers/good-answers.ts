import { foldText } from '../../cell/text';
import { unitRatio } from '../../cell/unit';
import { wordScaleOf } from '../../connect/scales/word-scales';
import type { Answer, Doubt } from '../question';
import type { KnownSubject } from '../subject';
import { classOf, passesWhole } from './classes';
import type { Yes } from './yes';
import { meaningOfYes } from './yes';

/** Which answers of a question are good ones, as far as that can be told, and what has to be asked. */
export interface Good {
  good: string[];
  /** Best first where their order is known, else as given. */
  order: string[];
  doubts: Doubt[];
  isKnown: boolean;
  /** False where a person should look at it, although nothing is asked. */
  isSure: boolean;
}

/** Yes, in the languages whose questions are understood. */
export const SAYS_YES = /^(?:yes|y|tak|是的?|有|会|會|对|對|能|可以|好了)(?![\p{Script=Latin}])/iu;
const NO = /^(?:no|n|nie|不是|[没沒]有?|不会|不會|不能|不可以|否)(?![\p{Script=Latin}])/iu;
const PLAIN_NO = /^(?:no|n|nie|不是|[没沒]有?|不会|不會|不能|不可以|否)(?:\s*[,;:，；：–—.!。-].*)?$/iu;
/** Says more than yes or no. */
const TOLD = /\p{L}\s*[,;:，；：–—-]\s*\p{L}/u;
/** Nobody can tell which answers are good. */
const ALL_ASKED: Doubt = { code: 'good', answer: '', count: 0 };
const NEUTRAL = /^(?:neutral(?:ly)?|neither\b.*|ani\b.*|oboj[eę]tn\w*|neutraln\w*|中立)$/iu;
/** Some take it for good. */
const MIDDLE =
  /^(?:ok(?:ay)?|average|fair|so[- ]so|acceptable|medium|moderate(?:ly)?|alright|all right|przeci[eę]tn\w*|[sś]redni\w*|mo[zż]e by[cć]|一般般?|普通|还行|還行|还可以|還可以|尚可|凑合)$/iu;
const WORST =
  /^(?:not\b|un|dis|very (?:un|dis|bad|poor|difficult|hard|slow|dirty|stale|cold|dirty)|extremely (?:un|dis|bad|poor|difficult)|bad|poor|terrible|awful|difficult|hard|stale|slow|dirty|rude|cold|never|nie\b|bardzo (?:nie|[zź]l|trudn|brudn|s[lł]ab)|[zź]le|s[lł]ab|trudn|brudn|fataln|不|很不|非常不|差|很差|非常差|[难難]|很[难難]|脏|髒)/iu;

/** Proposes good answers by the promise's limit, by a known scale of words, by yes and no, or by what the words themselves say. */
export function proposeGood(question: string, answers: readonly Answer[], subject: KnownSubject | null): Good {
  const limit = subject?.said?.kind === 'time' ? byLimit(answers, subject) : null;
  return (
    limit ??
    byScale(question, answers, subject) ??
    byYesNo(question, answers, subject) ??
    byWords(answers) ??
    byDegree(answers) ??
    unknown(answers)
  );
}

const unknown = (answers: readonly Answer[]): Good => ({
  good: [],
  order: answers.map(one => one.text),
  doubts: [],
  isKnown: false,
  isSure: false,
});

/** Classes of time against the promise's own limit; good where the whole class keeps it, asked where it reaches beyond. */
function byLimit(answers: readonly Answer[], { said }: KnownSubject): Good | null {
  const classes = answers.map(answer => ({ answer, of: classOf(answer.text) }));
  const second = said?.metric ? unitRatio('seconds', said.metric.unit) : undefined;
  if (!said?.test || second === undefined || classes.some(({ of }) => of === null || !of.isTime)) return null;
  const judged = classes.map(({ answer, of }) => ({ answer, of: of!, how: passesWhole(of!, said.test!, second) }));
  const ordered = [...judged].sort((a, b) => a.of.from - b.of.from || (a.of.to ?? Number.MAX_VALUE) - (b.of.to ?? Number.MAX_VALUE));
  return {
    good: ordered.filter(({ how }) => how === 'passes').map(({ answer }) => answer.text),
    order: ordered.map(({ answer }) => answer.text),
    doubts: ordered
      .filter(({ how }) => how === 'straddles')
      .map(({ answer }) => ({ code: 'straddles', answer: answer.text, count: answer.count })),
    isKnown: true,
    isSure: true,
  };
}

/** The two best levels of a scale whose words are known; whoever agrees says yes to what is stated. */
function byScale(question: string, answers: readonly Answer[], subject: KnownSubject | null): Good | null {
  const scale = wordScaleOf(answers.map(answer => answer.text));
  if (!scale || scale.name === 'frequency') return null;
  const level = (text: string): number =>
    scale.levels.get(text) ?? [...scale.levels].find(([word]) => foldText(word) === foldText(text))?.[1] ?? 0;
  const { is, isSure }: Yes = scale.name === 'agreement' ? meaningOfYes(question, subject) : { is: 'good', isSure: true };
  const rank = (text: string): number => (is === 'bad' ? scale.highest + 1 - level(text) : level(text));
  const ordered = [...answers].sort((a, b) => rank(b.text) - rank(a.text));
  const order = ordered.map(({ text }) => text);
  if (is === 'unclear') return { good: [], order, doubts: [ALL_ASKED], isKnown: true, isSure };
  return { good: order.filter(text => rank(text) >= scale.highest - 1), order, doubts: [], isKnown: true, isSure };
}

/** By what yes says of the promise; where only a person can tell that, none is proposed. */
function byYesNo(question: string, answers: readonly Answer[], subject: KnownSubject | null): Good | null {
  const isTicks = answers.every(({ text }) => text === '1' || text === '0');
  const saysYes = ({ text }: Answer): boolean => (isTicks ? text === '1' : SAYS_YES.test(text));
  const yes = answers.filter(saysYes);
  const denied = answers.filter(answer => !saysYes(answer) && (isTicks || NO.test(answer.text)));
  // Beside a plain no, what denies something else is another answer: `No`, `Not an emergency`.
  const plainNo = denied.filter(answer => PLAIN_NO.test(answer.text.trim()));
  const no = plainNo.length > 0 ? plainNo : denied;
  if (yes.length === 0 || no.length === 0 || yes.length + no.length < answers.length - 1) return null;
  const { is, isSure } = meaningOfYes(question, subject);
  const [best, worst] = is === 'bad' ? [no, yes] : [yes, no];
  const rest = answers.filter(answer => !yes.includes(answer) && !no.includes(answer));
  const order = [...best, ...rest, ...worst].map(({ text }) => text);
  const asked = (some: readonly Answer[]): Doubt[] => some.map(({ text, count }) => ({ code: 'good', answer: text, count }));
  if (is === 'unclear') return { good: [], order, doubts: [ALL_ASKED, ...asked(rest)], isKnown: true, isSure };
  // `Yes`, `No, a bigger one`, `No, a smaller one`: of several that begin alike each may mean something else.
  const told = [yes, no].flatMap(some => (some.length > 1 ? some.filter(({ text }) => TOLD.test(text.trim())) : []));
  return { good: best.map(({ text }) => text), order, doubts: asked([...rest, ...told]), isKnown: true, isSure };
}

/** `Very fresh, Fresh, OK, Not so fresh, Stale`: a word, the same with `very`, and others. What lies between is asked. */
function byWords(answers: readonly Answer[]): Good | null {
  const texts = answers.map(answer => answer.text);
  const [strong] = texts.filter(text => VERY.test(text) && !WORST.test(text));
  if (strong === undefined) return null;
  const plainWord = strong.replace(VERY, '').trim();
  const weak = texts.find(text => foldText(text) === foldText(plainWord));
  const rest = answers.filter(({ text }) => text !== strong && text !== weak);
  const isWorst = (text: string): boolean => WORST.test(text) || /^(?:not|nie|不)/iu.test(text);
  const between = rest.filter(({ text }) => isNeutral(text));
  const worst = rest.filter(({ text }) => isWorst(text) && !isNeutral(text));
  if (weak === undefined || between.length + worst.length < rest.length) return null;
  return {
    good: [strong, weak],
    order: [strong, weak, ...between.map(({ text }) => text), ...worst.map(({ text }) => text)],
    doubts: between.filter(({ text }) => MIDDLE.test(text.trim())).map(({ text, count }) => ({ code: 'good', answer: text, count })),
    isKnown: true,
    isSure: true,
  };
}

/** `Extremely friendly` to `not at all friendly`: one word, and how much of it there was; the middle is asked. */
function byDegree(answers: readonly Answer[]): Good | null {
  const graded = answers.map(answer => ({ answer, degree: DEGREES.findIndex(one => one.test(answer.text.trim())) }));
  const words = new Set(graded.map(({ answer, degree }) => foldText(answer.text.trim().replace(DEGREES[degree] ?? /^$/u, ''))));
  if (answers.length < 3 || words.size !== 1 || words.has('') || graded.some(({ degree }) => degree < 0)) return null;
  if (WORST.test([...words][0]!)) return null;
  const ordered = [...graded].sort((a, b) => a.degree - b.degree);
  const middle = ordered.filter(({ degree }) => degree === 2);
  return {
    good: ordered.filter(({ degree }) => degree < 2).map(({ answer }) => answer.text),
    order: ordered.map(({ answer }) => answer.text),
    doubts: middle.map(({ answer: { text, count } }) => ({ code: 'good', answer: text, count })),
    isKnown: true,
    isSure: true,
  };
}

/** How much of something, from most to least. */
const DEGREES = [
  /^(?:extremely|absolutely|completely|niezwykle|极其|極其|非常)\s*/iu,
  /^(?:very|really|highly|bardzo|很)\s*/iu,
  /^(?:somewhat|moderately|fairly|quite|rather|umiarkowanie|[śs]rednio|do[śs][ćc]|还算|還算|尚算)\s*/iu,
  /^(?:slightly|a (?:little|bit)|not (?:so|very|that|too|particularly)|nieco|niezbyt|ma[łl]o|不太)\s*/iu,
  /^(?:not at all|not (?=\p{L})|wcale nie|w og[óo]le nie|完全不|一[點点]也不)\s*/iu,
];

const VERY = /^(?:very|extremely|really|absolutely|completely|bardzo|zdecydowanie|非常|十分|很|特[别別])\s*/iu;

/** True where a single answer is neither good nor bad by its words. */
export const isNeutral = (text: string): boolean => NEUTRAL.test(text.trim()) || MIDDLE.test(text.trim());
