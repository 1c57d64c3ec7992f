import type { FindingWords } from '../../finding';
import { alignment, blindness, denial } from './flaws';
import { habits } from './habits';

/** A sentence and a next step for each finding. */
export const findings: FindingWords = { ...blindness, ...denial, ...alignment, ...habits };
