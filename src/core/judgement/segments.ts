import type { PromiseAudit } from '../audit';

/** A segment whose kept rate differs beyond chance from that of all others of its dimension. */
export interface SegmentApart {
  dimension: string;
  segment: string;
  n: number;
  keptRate: number;
  /** Kept rate of the others, together. */
  rest: number;
}

/** The segments of a promise that differ from the rest of their dimension beyond chance over the whole audit, the furthest below it first. */
export function segmentsApart({ bySegment }: PromiseAudit): SegmentApart[] {
  return bySegment
    .flatMap(({ dimension, segment, n, keptRate, rest, isApart }) =>
      isApart && keptRate !== null && rest.keptRate !== null ? [{ dimension, segment, n, keptRate, rest: rest.keptRate }] : [],
    )
    .sort((a, b) => a.keptRate - a.rest - (b.keptRate - b.rest));
}

const NEW =
  /^(new(?![a-z])|newcomer|first(?![a-z])|guest|visitor|prospect|now[yi]|pierwsz|gość|goście|新|首次|访客|訪客|游客|遊客|(0\s*(-|–|to)|<|under|up to|less than)\s*1(?!\d).*(year|yr|lat|rok|年))/i;
const RETURNING =
  /^(return|repeat|regular|loyal|existing|old(?![a-z])|current|member|customers?$|sta[lł]|powracaj|lojaln|członk|klienci?$|老|回头|回頭|旧|舊|会员|會員|(over |more than |>\s*)?\d+\s*(\+|(or|and) more)?\s*(years|yrs|lat|年).*|\d+\s*\+.*(year|yr|lat|年))/i;

/** A kept rate and the answers behind it. */
interface Served {
  n: number;
  keptRate: number;
}

/** New customers beside returning ones. */
export interface NewAndReturning {
  fresh: Served;
  loyal: Served;
  /** True where the new ones are served better, beyond chance over the whole audit. */
  isFavoured: boolean;
}

/**
 * New customers beside returning ones, where the words of one dimension tell them apart (`Guest`, `Member`; `0-1 years`, `5+ years`: the longest
 * of those); null where they do not, or nobody answered.
 */
export function newBesideReturning({ bySegment }: PromiseAudit): NewAndReturning | null {
  for (const fresh of bySegment) {
    if (!NEW.test(fresh.segment) || fresh.keptRate === null) continue;
    const isOther = (one: typeof fresh): boolean => one.dimension === fresh.dimension && one !== fresh && !NEW.test(one.segment);
    const others = bySegment.filter(one => isOther(one) && RETURNING.test(one.segment) && one.keptRate !== null);
    const loyal = others.sort((a, b) => yearsIn(b.segment) - yearsIn(a.segment))[0];
    if (!loyal) continue;
    const isFavoured =
      fresh.keptRate > loyal.keptRate! &&
      ((fresh.isApart && fresh.keptRate > (fresh.rest.keptRate ?? 1)) || (loyal.isApart && loyal.keptRate! < (loyal.rest.keptRate ?? 0)));
    return { fresh: { n: fresh.n, keptRate: fresh.keptRate }, loyal: { n: loyal.n, keptRate: loyal.keptRate! }, isFavoured };
  }
  return null;
}

const yearsIn = (segment: string): number => Number(/\d+/.exec(segment)?.[0] ?? 0);
