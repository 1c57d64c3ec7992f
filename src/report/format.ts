import type { Audit, PromiseAudit } from '../core/audit';
import type { Finding } from '../core/findings/finding';
import type { Format } from '../words/format';
import { decimalsApart, decimalsShown, decimalsWritten } from '../words/rounding';
import type { Words } from '../words/words';
import { formats } from './style';

/** How numbers of this audit are written: in sentences by the language, in cells by a number format, with the same decimals. */
export interface AuditFormat {
  all: Format;
  of(promise: PromiseAudit): Format;
  /** That of the promise the finding is about. */
  ofFinding(finding: Finding): Format;
}

export function formatOf(audit: Audit, words: Words): AuditFormat {
  const metrics = new Map(audit.promises.flatMap(({ metric, scale }) => (metric !== null && scale ? [[metric, scale] as const] : [])));
  const scales = new Map([...metrics.values()].map(scale => [scale.name, scale] as const));
  const all = words.format({ metricOf: name => metrics.get(name) ?? scales.get(name) ?? null, asOf: audit.asOf });
  const byId = new Map(audit.promises.map(promise => [promise.id, all.at(decimalsOf(promise))]));
  return {
    all,
    of: promise => byId.get(promise.id) ?? all,
    ofFinding: finding => byId.get('id' in finding.details ? finding.details.id : '') ?? all,
  };
}

/** Decimals at which no two of a promise's shares read alike, nor a rate near 0 or 100 % like it. */
function decimalsOf({ keptRate, interval, promisedFor, believed }: PromiseAudit): number {
  const given = believed === null ? [promisedFor] : [promisedFor, believed];
  const least = Math.max(...given.map(decimalsWritten));
  return keptRate === null ? least : decimalsApart([...given, keptRate, ...(interval ?? []), 0, 1], least);
}

/** A share as a cell shows it. */
export const percentFormat = (share: number | null, f: Format): string =>
  formats.percent(share === null ? 0 : decimalsShown(share, f.decimals));

/** A difference of shares in points, as a cell holds it; without the noise of binary fractions. */
export const pointsOf = (difference: number | null): number | null =>
  difference === null ? null : Math.round(difference * 1e12) / 1e10 || 0;

/** Points as a cell shows them: never 0 where there is a difference. */
export function pointsFormat(difference: number | null, f: Format): string {
  if (difference === null) return formats.points(0);
  const decimals = Math.max(f.decimals, Math.abs(difference) < 1e-9 ? 0 : decimalsApart([difference, 0]));
  return formats.points(decimalsShown(difference, decimals));
}
