import type { Look } from '../../connect/column-look';

const CANCELLED = /^(?:cancel|void|withdrawn|anulowan|odwo[łl]an|已?取消|作[废廢]|撤[销銷])/iu;

/** A state of each case that may say that it was called off; `header` is plain. */
export const isStatus = (header: string, look: Look): boolean =>
  (/\b(?:status|state|stan)\b|状态|狀態/u.test(header) || look.counts.size <= 8) &&
  [...look.counts.keys()].some(cell => typeof cell === 'string' && CANCELLED.test(cell.trim()));
