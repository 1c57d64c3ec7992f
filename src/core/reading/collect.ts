import { foldText } from '../cell/text';
import { isAkin, topicOf } from '../cell/words/likeness';
import { plain } from '../cell/words/spoken-number';
import type { Metric, Test } from '../declared/metric';
import type { Sentence } from './copy';
import { sentencesOf } from './copy';
import type { Named } from './metric-choice';
import { aboutOf } from './metric-choice';
import { isRequest, isTold } from './no-promise';
import { isOffer } from './offers';
import type { PairVerdict } from './promise-pair';
import { comparePromises } from './promise-pair';
import type { Reading } from './promise-reading';
import { readWords } from './promise-reading';
import { isProvable } from './provable';

/*
 * Promises out of pasted copy; every sentence is accounted for:
 *
 *   sentences -> what each says of how it is measured -> a promise, one that a certificate proves, or none
 *   words, heading -> the touchpoint where customers meet it -> said twice, contradictions among all there are
 */

/** What a sentence is. `proved`: nobody but a certificate can say whether it is kept. */
export type SentenceKind = 'promise' | 'unmeasurable' | 'proved' | 'none';

export interface Collected {
  text: string;
  whereStated: string;
  kind: SentenceKind;
  /** '' where none of them shares a word with it. */
  touchpoint: string;
  /** How its own words say that it is measured; null where they do not. */
  reading: Reading | null;
  /** The promise whose words are the same, by its id, or the number of the sentence before it, from 0; null where there is none. */
  twin: { id: string } | { sentence: number } | null;
}

/** Two promises that say different things of the same. */
export interface Contradiction {
  first: Ref;
  second: Ref;
  by: Exclude<PairVerdict, 'twice'>;
}
type Ref = { id: string } | { sentence: number };

/** What is known before. */
export interface CollectBench {
  touchpoints: readonly { name: string; alsoCalled: readonly string[] }[];
  promises: readonly { id: string; text: string; touchpoint: string; scale: Metric | null; test: Test | null; promisedFor: number }[];
  metrics: ReadonlyMap<string, Metric>;
  names: Record<Named, string>;
  /** Where the whole copy stands, where its headings do not say. */
  from: string;
  promisedFor: number;
}

/** What a customer is to get, though no scale is named. */
const PROMISES =
  /(?<!\p{L})(?:free|always|never|every(?:where| day| shop| time)?|all day|any ?time|guarantee\p{L}*|without|no (?:hidden|extra|booking|minimum|queue|fees?|charges?)|\d+ ?%|\d+ (?:out of|in) \d+|sold out|refund|cancel|you(?:'ll| will| can| get)|we(?:'ll| will)?(?: always| never)? (?:reply|answer|deliver|refund|call|help|repair|replace|listen|care|bring|fix)|your \p{L}+ (?:is|are|in|back|ready|arrives?|comes?|stays?|starts?)|darmow\p{L}*|bezpłatn\p{L}*|zawsze|nigdy|codziennie|gwarant\p{L}*|bez (?:opłat|kolejk\p{L}*|ukryt\p{L}*))|免费|免費|随时|隨時|永远|永遠|从不|從不|绝不|絕不|保证|保證|每天|全天|包[邮郵退换換]/iu;

/** So many of something. */
const AMOUNTS =
  /(?<![\p{L}\d.,:/-])(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|dwa|dwie|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu)\s*\+?\s+(?!(?:am|pm)(?!\p{L}))\p{L}{2}|[\d兩两三四五六七八九十百千]+\s*(?:個|个|種|种|位|間|间|款|項|项|台|席)|[一二三四五六七八九]成(?!立|[長长]|[員员]|功|[為为])/iu;

/** What makes a promise of a price or of hours. */
const GIVEN =
  /(?<!\p{L})(?:free|always|never|guarantee\p{L}*|without|no (?:hidden|extra|fees?|charges?)|refund\p{L}*|money back|darmow\p{L}*|bezpłatn\p{L}*|gratis|zawsze|nigdy|gwarant\p{L}*|bez (?:opłat|ukryt\p{L}*)|zwrot\p{L}*)|免费|免費|免運|免运|永遠|永远|保證|保证|退[費费款]/iu;

/** Who somebody is and where: years, hours, addresses, telephone numbers. */
const FACTS =
  /(?<!\p{L})(?:since|founded|established|history|proud|od(?= (?:roku )?\d{4})|założon\p{L}*|historia|dumni)(?!\p{L})|創立|创立|成立|自豪|(?:street|road|avenue|ul\.|al\.)(?!\p{L})|@|www\.|https?:|\+?\d[\d ()-]{7,}\d|\d{1,2}(?::\d\d)?\s?[-–]\s?\d{1,2}(?::\d\d)?(?!\s?\p{L})/iu;

/** Greetings, calls and reasons, which promise nothing. */
const CALLS =
  /^(?:welcome(?!.*,)|discover|follow us|subscribe|use (?:the |our )?code|book (?:online|now)|sign up|read more|learn more|contact us|because|thank|©|copyright|all rights|witamy(?!.*,)|odkryj|śledź|zapisz się|dziękujemy|ponieważ|bo |欢迎(?!.*，)|歡迎(?!.*，)|关注|關注|立即(?=[訂订報报預预購购])|订阅|訂閱|因为|因為|感谢|感謝)/iu;

/** Pairs of promises that are compared, which is some seconds' work: copy that has more is no brand's, and of its end only what stands there twice is found. */
const MOST_PAIRS = 1_000_000;

/** Everything that a copy says, in its order. */
export function collectPromises(copy: string, bench: CollectBench): { sentences: Collected[]; contradictions: Contradiction[] } {
  const sentences: Collected[] = underHeadings(copy, bench).map(({ text, heading }) => {
    const touchpoint = placeOf(text, heading, bench.touchpoints);
    const reading = readWords(text, bench.metrics, bench.names, touchpoint);
    return { text, whereStated: heading || bench.from, kind: kindOf(text, reading), touchpoint, reading, twin: null };
  });
  // What nothing places stands where the same is promised.
  for (const one of sentences) {
    const about = one.touchpoint === '' && one.kind !== 'none' ? aboutOf(plain(one.text)) : null;
    const like = about === null ? [] : sentences.filter(other => other.touchpoint !== '' && aboutOf(plain(other.text)) === about);
    if (new Set(like.map(other => other.touchpoint)).size === 1) one.touchpoint = like[0]!.touchpoint;
  }
  const stated = (one: Collected) => {
    const isRead = one.reading !== null && one.reading.sure !== 'open';
    const [scale, test] = isRead ? [one.reading!.metric, one.reading!.test] : [null, null];
    return { text: one.text, touchpoint: one.touchpoint, scale, test, promisedFor: one.reading?.promisedFor ?? bench.promisedFor };
  };
  const contradictions: Contradiction[] = [];
  const before: { ref: Ref; stated: ReturnType<typeof stated> }[] = bench.promises.map(promise => ({
    ref: { id: promise.id },
    stated: promise,
  }));
  const firstOf = new Map<string, Ref>();
  for (const { ref, stated: known } of before) if (!firstOf.has(foldText(known.text))) firstOf.set(foldText(known.text), ref);
  let pairs = 0;
  sentences.forEach((one, i) => {
    if (one.kind === 'none') return;
    const [folded, mine, ref] = [foldText(one.text), stated(one), { sentence: i }];
    const same = firstOf.get(folded);
    pairs += before.length;
    for (const other of pairs > MOST_PAIRS ? [] : before) {
      const verdict = other.ref === same ? 'twice' : comparePromises(other.stated, mine);
      if (verdict === 'twice') one.twin ??= other.ref;
      else if (verdict !== null && one.twin === null) contradictions.push({ first: other.ref, second: ref, by: verdict });
    }
    one.twin ??= same ?? null;
    if (one.twin) return;
    before.push({ ref, stated: mine });
    firstOf.set(folded, ref);
  });
  return { sentences, contradictions };
}

/** The sentences of a copy. A short line that promises nothing may be the heading of those below it, and a heading that says how much is promised heads nothing. */
function underHeadings(copy: string, { metrics, names }: CollectBench): Pick<Sentence, 'text' | 'heading'>[] {
  const found: Pick<Sentence, 'text' | 'heading'>[] = [];
  let [marked, unmarked] = ['', ''];
  for (const { text, heads } of sentencesOf(copy)) {
    const kind = heads === null ? null : kindOf(text, readWords(text, metrics, names));
    if (heads === 'marked' && kind !== 'promise') [marked, unmarked] = [text, ''];
    else if (heads === 'short' && !CALLS.test(text) && kind === 'none') unmarked = text;
    else found.push({ text, heading: unmarked || marked });
  }
  return found;
}

function kindOf(text: string, reading: Reading | null): SentenceKind {
  if (isProvable(text)) return 'proved';
  if (isRequest(text)) return 'none';
  const isFree = GIVEN.test(plain(text));
  if (isTold(text) && !isFree && (reading === null || reading.sure === 'open' || reading.metric === null)) return 'none';
  if (CALLS.test(text) && (reading === null || reading.sure === 'open')) return 'none';
  if (reading !== null && reading.sure !== 'open' && reading.metric !== null) return 'promise';
  if (reading !== null) return 'unmeasurable';
  const said = plain(text);
  if (PROMISES.test(said)) return 'unmeasurable';
  return !FACTS.test(said) && (isOffer(said) || AMOUNTS.test(said)) ? 'unmeasurable' : 'none';
}

/** The touchpoint whose name the words have, else the heading; '' where none or several have it alike. */
function placeOf(text: string, heading: string, touchpoints: CollectBench['touchpoints']): string {
  const scores = touchpoints.map(({ name, alsoCalled }) => {
    const of = (said: string): number => {
      const topic = topicOf(said);
      return Math.max(
        0,
        ...[name, ...alsoCalled].map(one => {
          const words = topicOf(one);
          const shared = words.filter(word => topic.some(other => isAkin(word, other))).length;
          return words.length === 0 ? 0 : shared / words.length;
        }),
      );
    };
    // `Website > Delivery`: the last part says most.
    const parts = heading.split(/[>›»/|]/u);
    const own = of(parts[parts.length - 1]!);
    return { name, points: 2 * of(text) + 1.5 * own + (own > 0 ? 0 : 0.75 * of(heading)) };
  });
  const [best, next] = scores.sort((a, b) => b.points - a.points);
  return best && best.points >= 0.75 && best.points - (next?.points ?? 0) > 0.25 ? best.name : '';
}
