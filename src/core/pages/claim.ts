import type { Audit, PromiseAudit } from '../audit';
import { foldId } from '../cell/text';
import { vagueIn } from '../reading/vague-words';

/**
 * Words that claim something of the environment in general. Source: Directive (EU) 2024/825, recital 9 (its examples) and Annex (offsets), in the
 * languages of the product.
 */
const GREEN =
  /(?<!\p{L})(?:(?:eco|environment(?:ally)?|climate|carbon|nature|planet|earth)[- ]?(?:friendly|correct|safe|positive|neutral|conscious)|net[- ]zero|co2[- ]?neutral|carbon[- ](?:free|negative)|sustainab(?:le|ly|ility)|ecological(?:ly)?|eco|green(?:er|est)?|biodegradable|compostable|bio[- ]?based|energy[- ]efficient|recyclable|zero waste|gentle on the environment|przyjazn\p{L}* (?:dla )?(?:środowisk\p{L}*|klimat\p{L}*|planet\p{L}*)|ekologiczn\p{L}*|zrównoważon\p{L}*|neutraln\p{L}* (?:dla )?klimat\p{L}*|biodegradowaln\p{L}*|kompostowaln\p{L}*|zielon\p{L}*)(?!\p{L})|环保|環保|绿色|綠色|可持续|可持續|永續|永续|碳中和|零碳|低碳|生物降解|可降解|可堆肥/giu;

/** A promise that is to be advertised, and what in its words asks for care. */
export interface Claim {
  promise: PromiseAudit;
  /** Words that nobody can measure; '' where there is none. */
  vague: string;
  /** Words about the environment, each once, as they stand. */
  green: string[];
}

/** null where no live promise has this id. */
export function claimOf({ promises }: Audit, id: string): Claim | null {
  const promise = promises.find(one => foldId(one.id) === foldId(id));
  if (!promise) return null;
  const found = vagueIn(promise.text.toLowerCase());
  const vague = found ? promise.text.slice(found.at, found.at + found.length) : '';
  return { promise, vague, green: [...new Set(promise.text.match(GREEN) ?? [])] };
}
