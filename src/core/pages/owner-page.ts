// owner -> promises that are its own, and those that it delivers -> findings, each on one page -> quotes both ways -> actions, and what waits for one
import type { Audit, PromiseAudit } from '../audit';
import type { Action } from '../declared/action';
import { isFor, isLive } from '../declared/action';
import type { Quote } from '../evidence/quote';
import { isTrouble } from '../findings/about';
import type { Finding } from '../findings/finding';
import type { FindingCode } from '../findings/flaw';
import type { Verdict } from '../judgement/verdict';
import { isSameOwner, ownerOfFinding, ownersOf } from './owners';

/** What one owner, or one department, needs of an audit. */
export interface OwnerPage {
  /** '' for what is nobody's yet. */
  owner: string;
  /** Its own, and those of others that it delivers: those to act on first, the worst leading. */
  promises: { promise: PromiseAudit; isOwn: boolean }[];
  /** Those that are its own to act on, the heaviest first; no two pages have the same one. Praise stands apart. */
  findings: Finding[];
  praise: Finding[];
  /** Customers' words about them, without what could tell who wrote them. */
  quotes: { against: Quoted[]; for: Quoted[] };
  /** Those under way for its promises, and those that it has to do, by their day; those without a day last. */
  actions: Action[];
  /** Its broken promises that nothing is done about yet. */
  undecided: PromiseAudit[];
}

/** A quote and the promise that it speaks of. */
export interface Quoted {
  quote: Quote;
  promise: PromiseAudit;
}

/** Quotes of a side on a page. */
const MOST_QUOTES = 3;

export function ownerPage(audit: Audit, asked: string): OwnerPage {
  const owner = ownersOf(audit).find(name => isSameOwner(name, asked)) ?? asked;
  const ownerOf = ownerOfFinding(audit);
  const promises = audit.promises
    .map(promise => ({ promise, isOwn: isSameOwner(promise.owner, owner) }))
    .filter(({ promise, isOwn }) => isOwn || promise.deliveredBy.some(one => isSameOwner(one, owner)))
    .sort((a, b) => urgency(a.promise) - urgency(b.promise));
  const own = promises.filter(({ isOwn }) => isOwn).map(({ promise }) => promise);
  const findings = audit.findings.filter(finding => isSameOwner(ownerOf(finding), owner)).sort((a, b) => placeOf(a) - placeOf(b));
  const all = promises.map(({ promise }) => promise);
  return {
    owner,
    promises,
    findings: findings.filter(isTrouble),
    praise: findings.filter(finding => !isTrouble(finding)),
    quotes: { against: quotesOf(all, 'against'), for: quotesOf([...all].reverse(), 'for') },
    actions: audit.actions
      .filter(action => isLive(action) && (isSameOwner(action.owner, owner) || own.some(promise => isFor(action, promise))))
      .sort((a, b) => compareDays(a.due, b.due)),
    undecided: own.filter(promise => promise.verdict === 'broken' && promise.openActions === 0),
  };
}

/** What is worth a look before all else, in this order. That a promise is broken, the list of promises tells. */
const telling: readonly FindingCode[] = [
  'segment-hidden-by-average',
  'contradicting-promises',
  'duplicate-promises',
  'scores-hide-complaints',
  'employees-disagree',
  'loop-open',
  'action-overdue',
  'left-out-flatters',
  'promise-looser-than-expected',
  'expectations-rise',
];

const placeOf = ({ code }: Finding): number => {
  if (code === 'promise-broken') return telling.length + 1;
  const place = telling.indexOf(code);
  return place < 0 ? telling.length : place;
};

/** Verdicts in the order in which they ask for something to be done. */
const order: Verdict[] = ['broken', 'too-close', 'kept', 'too-few', 'no-evidence', 'unmeasurable'];

/** Where a promise stands on a page: by what is to be done, then in the order of repair. */
const urgency = ({ verdict, repairRank }: PromiseAudit): number => order.indexOf(verdict) * 1e6 + (repairRank ?? 1e5);

/** One quote of each promise in turn, until there are enough. */
function quotesOf(promises: readonly PromiseAudit[], side: 'against' | 'for'): Quoted[] {
  const rounds = Math.max(0, ...promises.map(({ quotes }) => quotes[side].length));
  const all = Array.from({ length: rounds }, (_, i) =>
    promises.flatMap(promise => {
      const quote = promise.quotes[side][i];
      return quote ? [{ quote, promise }] : [];
    }),
  );
  return all.flat().slice(0, MOST_QUOTES);
}

/** Days in order; no day comes last. */
const compareDays = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);
