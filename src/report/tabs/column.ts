import type { PromiseAudit } from '../../core/audit';
import type { Column } from '../block';
import { type AuditFormat, percentFormat, pointsFormat, pointsOf } from '../format';
import { formats } from '../style';

/** A column of Alignment; its width in characters. */
export type Wide = Column<PromiseAudit> & { width: number };

export const shareColumn = (header: string, value: (p: PromiseAudit) => number | null, format: AuditFormat): Wide => ({
  header,
  value,
  format: p => percentFormat(value(p), format.of(p)),
  usual: formats.percent(0),
  align: 'right',
  width: 11,
});

/** Points, of the promises that are to have them. */
export const gapColumn = (
  header: string,
  gap: (p: PromiseAudit) => number | null,
  isShown: (p: PromiseAudit) => boolean,
  width: number,
  format: AuditFormat,
): Wide => ({
  header,
  value: p => (isShown(p) ? pointsOf(gap(p)) : null),
  format: p => pointsFormat(gap(p), format.of(p)),
  usual: formats.points(0),
  align: 'right',
  width,
});
