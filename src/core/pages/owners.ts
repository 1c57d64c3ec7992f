import type { Audit } from '../audit';
import { foldText } from '../cell/text';
import { isLive } from '../declared/action';
import { promisesIn } from '../findings/about';
import type { Finding } from '../findings/finding';

/**
 * Who acts on a finding: the owner of its promise or touchpoint, else whoever stands for the whole; '' where nobody does.
 * Each finding has exactly one, in the spelling of `ownersOf`.
 */
export function ownerOfFinding(audit: Audit): (finding: Finding) => string {
  const { promises, touchpoints, settings } = audit;
  const ofPromise = new Map(promises.map(({ id, owner }) => [id, owner.trim()]));
  const ofTouchpoint = new Map(touchpoints.map(({ name, owner }) => [name, owner.trim()]));
  const spelling = spellings(audit);
  return finding => {
    const [first = ''] = promisesIn(finding);
    const owner = ofPromise.get(first) || ofTouchpoint.get(finding.subject) || (first === '' ? (settings.executiveOwner ?? '').trim() : '');
    return spelling.get(foldText(owner)) ?? owner;
  };
}

/**
 * Everybody that a page can be made for: owners of promises and touchpoints in journey order, then departments that deliver, who has an action
 * to do, and whoever stands for the whole. One name is spelled in one way. '' last, where a finding or a promise is nobody's.
 */
export function ownersOf(audit: Audit): string[] {
  const named = [...spellings(audit).values()];
  const ownerOf = ownerOfFinding(audit);
  const isOrphan = audit.promises.some(({ owner }) => owner.trim() === '') || audit.findings.some(finding => ownerOf(finding) === '');
  return isOrphan ? [...named, ''] : named;
}

/** True where two names are the same, whatever their case and blanks. */
export const isSameOwner = (a: string, b: string): boolean => foldText(a) === foldText(b);

/** Each name by its folded form, as it is spelled first. */
function spellings({ promises, touchpoints, actions, settings }: Audit): Map<string, string> {
  const names = [
    ...promises.map(({ owner }) => owner),
    ...touchpoints.map(({ owner }) => owner),
    ...promises.flatMap(({ deliveredBy }) => deliveredBy),
    ...actions.filter(isLive).map(({ owner }) => owner),
    settings.executiveOwner ?? '',
  ];
  const spelled = new Map<string, string>();
  for (const name of names.map(one => one.trim())) if (name !== '' && !spelled.has(foldText(name))) spelled.set(foldText(name), name);
  return spelled;
}
