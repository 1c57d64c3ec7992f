import type { Audit, PromiseAudit } from '../audit';
import { daysBetween, readMoment } from '../cell/moment';
import { foldId } from '../cell/text';
import { vagueIn } from '../reading/vague-words';

/**
 * Words that claim something of the environment in general. Source: Directive (EU) 2024/825, recital 9 (its examples) and Annex (offsets), in the
 * languages of the product.
 */
const GREEN =
  /(?<!\p{L})(?:(?:eco|environment(?:ally)?|climate|carbon|nature|planet|earth)[- ]?(?:friendly|correct|safe|positive|neutral(?:ity)?|conscious)|(?:net|carbon|climate)[- ]zero|zero[- ](?:carbon|emissions?)|nature[’']s friend|good for the (?:environment|climate|planet)|co2[- ]?neutral|carbon[- ](?:free|negative)|sustainab(?:le|ly|ility)|ecological(?:ly)?|eco|green(?:er|est)?|biodegradable|compostable|bio[- ]?based|energy[- ]efficient|recyclable|zero waste|gentle on the environment|przyjazn\p{L}* (?:dla )?(?:środowisk\p{L}*|klimat\p{L}*|planet\p{L}*)|ekologiczn\p{L}*|zrównoważon\p{L}*|neutraln\p{L}* (?:dla )?klimat\p{L}*|biodegradowaln\p{L}*|kompostowaln\p{L}*|zielon\p{L}*|eko|eko-\p{L}+|eko(?:przyjazn|opakowa)\p{L}*|(?:zero|bez|nisko)emisyjn\p{L}*|(?:zero|bez) (?:śladu węglowego|emisji)|w zgodzie z naturą|energooszczędn\p{L}*|dobr\p{L}* dla (?:środowiska|klimatu|planety))(?!\p{L})|(?:对|對)?(?:友善|友好)(?:环境|環境|地球|生[态態])|(?:环境|環境|地球|生[态態])(?:友善|友好)|爱地球|愛地球|净零|淨零|零排放|减碳|減碳|环保|環保|绿色|綠色|可持续|可持續|永續|永续|碳中和|零碳|低碳|生物降解|可降解|可堆肥/giu;

/** Half of a range, as a share: a wider one tells little. The size that earns an evidence grade nothing. */
const WIDE = 0.1;

/** A promise that is to be advertised, and what in its words and its answers asks for care. */
export interface Claim {
  promise: PromiseAudit;
  /** Words that nobody can measure, and words about the environment: each once, as they stand. */
  vague: string[];
  green: string[];
  /** How old the newest answer is, where that is stale; null where it is not. */
  staleDays: number | null;
  isUndated: boolean;
  /** True where its answers are so few that their range is wide. */
  isWide: boolean;
}

/** null where no live promise has this id. */
export function claimOf({ promises, asOf, settings }: Pick<Audit, 'promises' | 'asOf' | 'settings'>, id: string): Claim | null {
  const promise = promises.find(one => foldId(one.id) === foldId(id));
  if (!promise) return null;
  const { text, newest, interval, n } = promise;
  const found = [...text.matchAll(GREEN)].map(match => ({ at: match.index, length: match[0].length }));
  const days = newest === null ? null : daysBetween(readMoment(newest, null)!, readMoment(asOf, null)!);
  return {
    promise,
    vague: wordsAt(text, vagueBeside(text, found)),
    green: wordsAt(text, found),
    staleDays: days !== null && days > settings.staleAfterDays ? days : null,
    isUndated: n > 0 && newest === null,
    isWide: interval !== null && interval[1] - interval[0] > 2 * WIDE,
  };
}

interface Place {
  at: number;
  length: number;
}

const wordsAt = (text: string, places: readonly Place[]): string[] => [
  ...new Set(places.map(({ at, length }) => text.slice(at, at + length))),
];

/** Every vague word of a text in its order, but for those within one of these places. */
function vagueBeside(text: string, places: readonly Place[]): Place[] {
  const vague: Place[] = [];
  let rest = text.toLowerCase();
  for (const place of places) rest = blanked(rest, place);
  for (let found = vagueIn(rest); found; found = vagueIn(rest)) {
    vague.push(found);
    rest = blanked(rest, found);
  }
  return vague.sort((a, b) => a.at - b.at);
}

const blanked = (text: string, { at, length }: Place): string => `${text.slice(0, at)}${'·'.repeat(length)}${text.slice(at + length)}`;
