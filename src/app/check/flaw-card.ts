import type { Audit } from '../../core/audit';
import { isTrouble } from '../../core/findings/about';
import type { Finding } from '../../core/findings/finding';
import { formatOf } from '../../report/format';
import { firstLink, type Link } from '../../report/link';
import { toldTogether } from '../../report/told';
import type { Words } from '../../words/words';

/** Where findings are shown: under a flaw, with the habits, or as worth celebrating. */
export type FlawGroupName = '1' | '2' | '3' | '4' | '5' | 'habits' | 'celebrating';

/** The findings of one flaw, the heaviest first. */
export interface FlawGroup {
  name: FlawGroupName;
  findings: ToldFinding[];
  /** How many more there are in the tab Findings. */
  more: number;
}

/** A finding in words. */
export interface ToldFinding {
  name: string;
  sentence: string;
  fix: string;
  place: Link | null;
  /** Id of the promise that it is about; '' for others. */
  promise: string;
}

const MOST = 25;

/** All groups in their order, those without a finding included. */
export function flawGroups(audit: Audit, words: Words): FlawGroup[] {
  const names: FlawGroupName[] = ['1', '2', '3', '4', '5', 'habits', 'celebrating'];
  const format = formatOf(audit, words);
  return names.map(name => {
    const told = toldTogether(
      audit.findings.filter(finding => groupOf(finding) === name),
      words,
      format,
    );
    return {
      name,
      findings: told.slice(0, MOST).map(({ name, sentence, fix, finding, count }) => ({
        name,
        sentence,
        fix,
        place: firstLink(finding.cells) ?? null,
        promise: count === 1 && 'id' in finding.details ? finding.details.id : '',
      })),
      more: told.slice(MOST).reduce((sum, { count }) => sum + count, 0),
    };
  });
}

function groupOf(finding: Finding): FlawGroupName {
  if (!isTrouble(finding)) return 'celebrating';
  return finding.flaw === null ? 'habits' : `${finding.flaw}`;
}
