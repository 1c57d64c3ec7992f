import type { FindingWords } from '../../finding';
import { alignment } from './alignment';
import { avoidance } from './avoidance';
import { denial } from './denial';
import { habits } from './habits';
import { ignorance } from './ignorance';
import { information } from './information';

/** A sentence and a next step for each finding. */
export const findings: FindingWords = { ...ignorance, ...information, ...denial, ...alignment, ...avoidance, ...habits };
