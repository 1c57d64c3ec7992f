import type { Audit } from '../core/audit';
import { formatOf } from '../report/format';
import { repairs } from '../report/headline';
import type { Words } from '../words/words';
import type { LastAudit } from './api';

const MOST = 50;

/** The last audit as the sidebar shows it. `rowOf` finds the row of a promise in the Alignment tab, from 1. */
export function lastAuditOf(audit: Audit, words: Words, checkedAt: string, rowOf: (id: string) => number): LastAudit {
  const { promisesKept: kept, promisesTooClose: tooClose, promisesBroken: broken, promisesUnjudged: unjudged } = audit.headline;
  const format = formatOf(audit, words);
  const isBroken = repairs(audit).filter(promise => promise.verdict === 'broken');
  return {
    checkedAt,
    used: audit.base.used,
    counts: { kept, tooClose, broken, unjudged },
    broken: isBroken.slice(0, MOST).map(promise => ({
      id: promise.id,
      text: promise.text,
      touchpoint: promise.touchpoint,
      verdict: promise.verdict,
      why: words.sentences.why(promise, format.of(promise), audit.settings.fewestAnswers),
      promisedFor: promise.promisedFor,
      keptRate: promise.keptRate ?? 0,
      believed: promise.believed,
      place: { tab: words.labels.tabs.alignment, cell: `A${rowOf(promise.id)}` },
    })),
  };
}
