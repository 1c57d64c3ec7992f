import type { Words } from '../../words/words';
import type { Tone } from '../style';

/** The mark that goes with a tone, for eyes that tell no colours apart; '' for a tone that judges nothing. */
export function markOfTone(tone: Tone, marks: Words['labels']['marks']): string {
  const byTone: Record<Tone, string> = {
    kept: marks.kept,
    'too-close': marks.tooClose,
    broken: marks.broken,
    unjudged: marks.unjudged,
    plain: '',
    belief: '',
    stage: '',
  };
  return byTone[tone];
}
