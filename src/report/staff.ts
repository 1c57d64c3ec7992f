import type { PromiseAudit } from '../core/audit';
import { isJudged } from '../core/judgement/verdict';
import type { OwnerPage } from '../core/pages/owner-page';
import type { Words } from '../words/words';
import type { AuditFormat } from './format';

/** Promises of each kind that are read out. */
const MOST = 2;
/** From this share on, what is too close to call is good news. */
const MANY = 0.7;

/**
 * What to tell the staff, to be read out in a minute: what goes well, what falls short, what was decided, and a question back.
 * Sentence by sentence; nothing that is not decided, and no shop or person beside another.
 */
export function staffTold({ promises, actions }: OwnerPage, { sentences }: Words, format: AuditFormat): string[] {
  const { staff } = sentences.owner;
  const judged = promises.map(({ promise }) => promise).filter(isJudged);
  if (judged.length === 0) return [staff.unknown, staff.question(null)];
  const isGood = (p: PromiseAudit): boolean => p.verdict === 'kept' || (p.verdict === 'too-close' && p.keptRate! >= MANY);
  const good = judged.filter(isGood).sort((a, b) => b.keptRate! - b.promisedFor - (a.keptRate! - a.promisedFor));
  const short = judged.filter(({ verdict }) => verdict === 'broken');
  const told = [...good.slice(0, MOST), ...short.slice(0, MOST)];
  const decided = actions.filter(({ owner, due, action, isOverdue }) => owner !== '' && due !== null && action !== '' && !isOverdue);
  return [
    ...good.slice(0, MOST).map(staff.good),
    ...short.slice(0, MOST).map(staff.short),
    ...told.flatMap(p => {
      if (p.change?.verdict === 'better') return [staff.better(p, format.all)];
      return p.change?.verdict === 'worse' ? [staff.worse(p, format.all)] : [];
    }),
    ...decided.slice(0, MOST).map(action => staff.decided(action, format.all)),
    staff.question(short[0] ?? null),
  ];
}
