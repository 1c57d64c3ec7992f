import type { PlanWords } from '../../core/guide/plan/plan';
import type { Words } from '../../words/words';

/** How a language says what stands in a plan. */
export const planWords = ({ language, guide, join, written }: Words): PlanWords => ({
  language,
  test: written,
  why: whys => join.sentences(whys.map(guide.why)),
  doubt: ({ doubts }) => join.sentences(doubts.map(guide.doubt)),
  sure: one => guide.sure[one],
  reason: guide.reason,
  judge: guide.judge,
  timeClass: guide.times.class,
});
