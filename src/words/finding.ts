import type { FindingDetails } from '../core/findings/finding';
import type { FindingCode } from '../core/findings/flaw';
import type { Format } from './format';

/** What a finding is called, its one sentence and its one next step. */
export type FindingWords = {
  [C in FindingCode]: {
    name: string;
    sentence(details: FindingDetails[C], f: Format): string;
    fix(details: FindingDetails[C], f: Format): string;
  };
};
