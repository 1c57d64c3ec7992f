import { foldText } from '../../core/cell/text';
import type { Guide, Question } from '../../core/guide/question';
import type { Words } from '../../words/words';
import type { Choice } from '../connect/sidebar-mapping';
import { holdsIn } from '../connect/sidebar-mapping';
import type { Workbook } from '../workbook';
import { proposeGuide, workbenchOf } from './propose';

/** A guide, and what may be chosen in it. */
export interface Guiding {
  guide: Guide;
  /** `keptWhen` is what its own words say of a time; `fedBy` are other tabs that tell about it, too. */
  promises: { id: string; text: string; touchpoint: string; isMeasured: boolean; keptWhen: string; fedBy: string[] }[];
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
  const { subjects, touchpoints } = workbenchOf(workbook, words);
  const guide = proposeGuide(workbook, tab, words);
  return {
    guide: { ...guide, questions: guide.questions.map(question => inOwnWords(question, words)) },
    promises: subjects.map(({ id, text, touchpoint, scale, fedBy, said }) => ({
      id,
      text,
      touchpoint,
      isMeasured: scale !== null,
      keptWhen: words.written(said?.keptWhen ?? ''),
      fedBy: fedBy.filter(name => foldText(name) !== foldText(guide.tab)),
    })),
    touchpoints,
    holds: holdsIn(words),
  };
}
