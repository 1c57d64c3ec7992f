import type { Guide } from '../../core/guide/question';
import type { Words } from '../../words/words';
import type { Choice } from '../connect/sidebar-mapping';
import { holdsIn } from '../connect/sidebar-mapping';
import type { Workbook } from '../workbook';
import { proposeGuide, workbenchOf } from './propose';

/** A guide, and what may be chosen in it. */
export interface Guiding {
  guide: Guide;
  /** `keptWhen` is what its own words say of a time. */
  promises: { id: string; text: string; touchpoint: string; isMeasured: boolean; keptWhen: string }[];
  touchpoints: string[];
  /** What a column may hold, in words. */
  holds: Choice[];
}

/** Throws UserError `missing-tab`. */
export function guideTo(workbook: Workbook, tab: string, words: Words): Guiding {
  const { subjects, touchpoints } = workbenchOf(workbook, words);
  return {
    guide: proposeGuide(workbook, tab, words),
    promises: subjects.map(({ id, text, touchpoint, scale, said }) => ({
      id,
      text,
      touchpoint,
      isMeasured: scale !== null,
      keptWhen: said?.keptWhen ?? '',
    })),
    touchpoints,
    holds: holdsIn(words),
  };
}
