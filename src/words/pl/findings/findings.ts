import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { alignment } from './alignment';
import { avoidance } from './avoidance';
import { denial } from './denial';
import { habits } from './habits';
import { ignorance } from './ignorance';
import { information } from './information';

export const findings: Draft<FindingWords> = { ...ignorance, ...information, ...denial, ...alignment, ...avoidance, ...habits };
