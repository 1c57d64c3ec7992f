import { foldText } from '../../core/cell/text';
import type { SaidLimits } from '../../core/guide/decide';
import type { Guide, Question } from '../../core/guide/question';
import { knownSubject } from '../../core/guide/subject';
import { lateLimit } from '../../core/guide/times/queue';
import type { Words } from '../../words/words';
import type { Choice } from '../connect/sidebar-mapping';
import { holdsIn } from '../connect/sidebar-mapping';
import type { Workbook } from '../workbook';
import { proposeGuide, workbenchOf } from './propose';

/** A guide, and what may be chosen in it. */
export interface Guiding {
  guide: Guide;
  /** Each with what its own words limit; `fedBy` are other tabs that tell about it, too. */
  promises: ({ id: string; text: string; touchpoint: string; isMeasured: boolean; fedBy: string[] } & SaidLimits)[];
  touchpoints: string[];
  /** What a column may hold, in words. */
  holds: Choice[];
}

/** The tests of a question as a cell of the workbook has them: in the language of its words. */
const inOwnWords = (question: Question, words: Words): Question => ({
  ...question,
  tells: question.tells.map(telling => ({ ...telling, keptWhen: words.written(telling.keptWhen) })),
});

/** Throws UserError `missing-tab`. */
export function guideTo(workbook: Workbook, tab: string, words: Words): Guiding {
  const { subjects, touchpoints } = workbenchOf(workbook);
  const guide = proposeGuide(workbook, tab);
  return {
    guide: { ...guide, questions: guide.questions.map(question => inOwnWords(question, words)) },
    promises: subjects.map(knownSubject).map(subject => ({
      id: subject.id,
      text: subject.text,
      touchpoint: subject.touchpoint,
      isMeasured: subject.scale !== null,
      keptWhen: words.written(subject.said?.keptWhen ?? ''),
      keptLate: words.written(lateLimit(subject)),
      fedBy: subject.fedBy.filter(name => foldText(name) !== foldText(guide.tab)),
    })),
    touchpoints,
    holds: holdsIn(words),
  };
}
