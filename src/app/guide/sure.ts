import { foldText } from '../../core/cell/text';
import type { Guide, Question } from '../../core/guide/question';
import { scaleFor } from '../../core/guide/subject';
import type { Workbench } from '../../core/guide/writing';

/** What of a guide counts without asking: questions that surely tell about promises which have no measure yet. The others are not decided. */
export interface SureGuide {
  guide: Guide;
  /** Questions that tell about a promise, too, and are only likely or wait for an answer. */
  left: number;
}

/** `taken` are columns that are read as values already: a promise that they tell about has its evidence. */
export function sureOf(guide: Guide, { subjects }: Workbench, taken: readonly string[]): SureGuide {
  const isTaken = ({ column, until }: Question): boolean => taken.some(name => [column, until].map(foldText).includes(foldText(name)));
  const isNew = ({ kind, tells }: Question): boolean =>
    tells.length > 0 &&
    tells.every(({ promise }) => {
      const subject = subjects.find(one => one.id === promise);
      return subject !== undefined && scaleFor(kind, subject) === null;
    });
  const free = guide.questions.filter(question => !isTaken(question) && isNew(question));
  const sure = free.filter(({ sure, doubts }) => sure === 'sure' && doubts.length === 0);
  return { guide: { ...guide, questions: sure, others: [], written: [] }, left: free.length - sure.length };
}
