import { foldText } from '../../core/cell/text';
import { sharedWords, topicOf } from '../../core/cell/words/likeness';
import { saidYesNo, yesWordsOf } from '../../core/cell/yes-no';
import type { MappedColumn } from '../../core/connect/mapped-column';
import { because, isMeasure } from '../../core/connect/mapped-column';
import { scaleEnds } from '../../core/connect/scales/scale-ends';
import type { Metric } from '../../core/declared/metric';
import { passes } from '../../core/declared/passes';
import { SAYS_YES } from '../../core/guide/answers/good-answers';
import { asksHowBad, meaningOfYes } from '../../core/guide/answers/yes';

type Scale = Pick<Metric, 'name' | 'kind' | 'keptWhen' | 'better' | 'lowest' | 'highest'>;

/**
 * Leaves out values whose question is answered well by No, as “Did you have to wait?”, or by little, as “The desk was too slow, 1 to 5”, where their
 * metric takes Yes, or much, for kept; of Yes and No those, too, of which nobody can tell, and of marks those of which nobody can tell which end is
 * the good one.
 */
export function leaveDenied(columns: readonly MappedColumn[], scales: readonly Scale[]): void {
  for (const column of columns.filter(one => isMeasure(one) && one.holds === 'value')) {
    const scale = scales.find(one => foldText(one.name) === foldText(column.metric));
    if (!scale || meaningOfYes(scale.name, null).is !== 'good') continue;
    const { short, question } = column.heading;
    const said = question || short;
    const { is } = meaningOfYes(said, null);
    const isYesNo = scale.kind === 'yes-no' && (scale.keptWhen === null || passes(scale.keptWhen, 1));
    const isDegree = scale.kind === 'rating' && scale.better === 'higher' && asksHowMuch(column);
    const isForeign = sharedWords(topicOf(scale.name), column.heading.topic).length === 0 && saysForeignYes(column);
    if (isYesNo && (is !== 'good' || isForeign)) leave(column, 'denied', scale.name);
    else if (isDegree && is === 'bad') leave(column, 'turned', scale.name);
    else if (scale.kind === 'rating' && scale.better === 'higher') leaveEitherEnd(column, `${short} ${question}`, scale);
  }
}

/** Marks of something bad, or whose ends are both called good: left out. Ends in words that nobody here understands are only likely the usual way round. */
function leaveEitherEnd(column: MappedColumn, said: string, { name, lowest, highest }: Scale): void {
  if (column.look.numbers < column.look.filled / 2 || lowest === null || highest === null) return;
  const ends = scaleEnds(said, lowest, highest);
  const isBad = (ends === null || ends.isAsked) && asksHowBad(said);
  if (isBad || ends?.isEven) leave(column, 'either-end', name);
  else if (ends?.isAsked && column.sure === 'sure') column.sure = 'likely';
}

/** Yes in the languages whose questions are understood. */
const understood = yesWordsOf(['en', 'pl', 'zh-TW', 'zh-CN']);

/** The answers say yes and no, in a language whose questions are not understood. */
function saysForeignYes({ look }: MappedColumn): boolean {
  const texts = [...look.counts.keys()].flatMap(cell => (typeof cell === 'string' ? [cell.trim()] : []));
  const isTick = (text: string): boolean => /^(?:1|t|x)$/i.test(text);
  return (
    texts.some(text => saidYesNo(text) !== undefined) &&
    !texts.some(text => isTick(text) || SAYS_YES.test(text) || understood.has(foldText(text)))
  );
}

const AGREEMENT = /agree|zgadzam|同意/i;
const DISSATISFIED = /\bdis ?satisf|\bniezadowol/;

/** Marks of agreement with something said, or of displeasure; not of how satisfied somebody was with it, nor a scale that calls its low end bad. */
function asksHowMuch({ heading, look }: MappedColumn): boolean {
  const isAgreement =
    AGREEMENT.test(heading.plain) || [...look.counts.keys()].some(cell => typeof cell === 'string' && AGREEMENT.test(cell));
  return isAgreement || (look.numbers === look.filled && DISSATISFIED.test(heading.plain));
}

const leave = (column: MappedColumn, code: 'denied' | 'turned' | 'either-end', metric: string): void => {
  Object.assign(column, { holds: null, touchpoint: '', sure: 'open', why: [because(code, { metric })] });
};
