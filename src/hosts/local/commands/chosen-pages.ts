import type { Audited } from '../../../app/check/audit';
import type { Audit, PromiseAudit } from '../../../core/audit';
import { foldId, foldText, nearest } from '../../../core/cell/text';
import { isSameOwner, ownersOf } from '../../../core/pages/owners';
import { dimensionsOf } from '../../../core/pages/segment-grid';
import { UserError } from '../../../core/table/user-error';
import { repairs } from '../../../report/headline';
import type { PagesAsked } from '../../../report/report';
import { noStaffWords } from '../../../report/staff-words';
import { claim } from '../../../report/tabs/claim';
import { hasSides } from '../../../report/tabs/sides';
import type { Words } from '../words';

/** Promises that an action is opened for where nobody says which: those to fix first. */
const MOST = 5;

/** The promises to open an action for; where no id is given, the first to fix of those that one is proposed for. Throws UserError `invalid-option`. */
export function promisesToAct({ audit, toActOn }: Audited, ids: readonly string[], words: Words): PromiseAudit[] {
  if (ids.length === 0) {
    const wanted = new Set(toActOn.map(({ id }) => id));
    const inOrder = [...repairs(audit).filter(({ id }) => wanted.has(id)), ...toActOn.filter(({ repairRank }) => repairRank === null)];
    return inOrder.slice(0, MOST);
  }
  return [...new Set(ids.flatMap(id => promisesBetween(audit, id) ?? promiseNamed(audit, id, '--actions', words)))];
}

/** The promises from one id to another, `P3-P9`; null where it is no such range, or none of them is there. */
function promisesBetween({ promises }: Audit, given: string): PromiseAudit[] | null {
  if (promises.some(({ id }) => foldId(id) === foldId(given))) return null;
  const [, prefix = '', from, to] = /^(\D*)(\d+)\s*[-–—]\s*(?:\1)?(\d+)$/.exec(given.trim()) ?? [];
  const within = promises.filter(({ id }) => {
    const [, own = '', number] = /^(\D*)(\d+)$/.exec(id) ?? [];
    return number !== undefined && foldId(own) === foldId(prefix) && Number(number) >= Number(from) && Number(number) <= Number(to);
  });
  return within.length > 0 ? within : null;
}

function promiseNamed({ promises }: Audit, given: string, option: string, words: Words): PromiseAudit {
  const promise = promises.find(({ id }) => foldId(id) === foldId(given));
  if (promise) return promise;
  const all = promises.map(({ id }) => id);
  throw new UserError('invalid-option', { option, value: given, allowed: shown(all, words), guess: nearest(given, all) });
}

/** What was chosen on the command line: an owner, a dimension, the id of a promise; null for none. */
interface Chosen extends Pick<PagesAsked, 'owner' | 'segments'> {
  claim: string | null;
}

/** The pages asked for on the command line, and what is side by side where a team has written any of it down. Throws UserError `invalid-option` for an owner that nobody is, and a dimension that no answer names. */
export function pagesAsked(audit: Audit, { owner, segments, claim: advertised }: Chosen, words: Words): PagesAsked {
  return {
    owner: owner === null ? null : ownerNamed(audit, owner, words),
    segments: segments && dimensionNamed(audit, segments, words),
    sides: hasSides(audit),
    claim: advertised === null ? null : fileOf(promiseNamed(audit, advertised, '--claim', words).id),
    staffWords: noStaffWords,
  };
}

const fileOf =
  (id: string): NonNullable<PagesAsked['claim']> =>
  (audit, words, format) =>
    claim(audit, id, words, format);

function ownerNamed(audit: Audit, owner: string, words: Words): string {
  const all = ownersOf(audit);
  const { nobody } = words.sentences.owner;
  const found = isSameOwner(owner, nobody) ? '' : all.find(one => isSameOwner(one, owner));
  if (found !== undefined) return found;
  const names = all.map(one => one || nobody);
  throw new UserError('invalid-option', { option: '--owner', value: owner, allowed: shown(names, words), guess: nearest(owner, names) });
}

function dimensionNamed(audit: Audit, dimension: string, words: Words): string {
  const all = dimensionsOf(audit);
  const found = all.find(one => foldText(one) === foldText(dimension));
  if (found !== undefined) return found;
  throw new UserError('invalid-option', {
    option: '--segments',
    value: dimension,
    allowed: shown(all, words),
    guess: nearest(dimension, all),
  });
}

/** Names that a sentence can hold. */
const MOST_NAMED = 12;

const shown = (names: readonly string[], { join }: Words): string =>
  names.length > MOST_NAMED ? `${join.series(names.slice(0, MOST_NAMED))} …` : join.series(names);
