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

/** `New` and `old` alone, or of people: `New York` is a place. */
const PEOPLE =
  '(?:[- ]?(?:customer|client|guest|member|user|buyer|patient|visitor|passenger|tenant|student|subscriber|shopper|account|one)s?)?';
const LUDZIE = String.raw`(?:[- ](?:klien|goś|goście|pacjen|użytkowni|kupując|student|abonen)\p{L}*)?`;
const KREN = '(?:客|手|户|戶|(?:顾客|顧客|客户|客戶|会员|會員|用户|用戶|病患|病人|患者|住客|旅客|朋友|生))?';
const NEW = new RegExp(
  String.raw`^(?:new${PEOPLE}|newcomers?|first|first[- ]?(?:time|visit|order|purchase|stay|booking|contact).*|guests?|visitors?|prospects?|now(?:y|i|a|e|ych)${LUDZIE}|pierwsz(?:y|a|e)(?: (?:raz|wizyta|zakup|zamówienie|pobyt).*)?|gość|goście|新${KREN}|首次.*|初次.*|第一次.*|初診|初诊|访客|訪客|游客|遊客|neu(?:e[rn]?)?(?: ?kund\p{L}*)?|erst(?:kund|besuch)\p{L}*|nuev[oa]s?(?: clientes?)?|nouveaux?(?: clients?)?|nov[oa]s?(?: clientes?)?|新規.*|初回.*|신규.*|(?:0\s*(?:-|–|to)|<|under|up to|less than|poniżej|do)\s*1(?!\d).*(?:year|yr|lat|rok|年).*)$`,
  'iu',
);
const RETURNING = new RegExp(
  String.raw`^(?:return(?:ing|ers?)?${PEOPLE}|repeat(?:ers?|ing)?${PEOPLE}|regulars?${PEOPLE}|loyal.*|existing.*|old${PEOPLE}|current${PEOPLE}|members?|customers?|sta[lł](?:y|a|i|e|ych)${LUDZIE}|powracaj\p{L}*${LUDZIE}|lojaln.*|członk.*|klienci?|[老旧舊熟常]${KREN}|回头.*|回頭.*|回访.*|回訪.*|会员|會員|複診|复诊|stamm\p{L}*|bestandskund\p{L}*|wiederkehrend.*|recurrentes?.*|habituales?.*|fid[eè]les?.*|リピーター|常連.*|既存.*|재방문.*|기존.*|단골.*|(?:over |more than |>\s*|ponad |powyżej )?\d+\s*(?:\+|(?:or|and) more)?\s*(?:years|yrs|lat|年).*|\d+\s*\+.*(?:year|yr|lat|年).*)$`,
  'iu',
);

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
