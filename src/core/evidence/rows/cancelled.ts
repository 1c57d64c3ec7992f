import type { Cell } from '../../cell/cell';
import { textOf } from '../../cell/cell';

const CANCELLED = /^(cancel|void|withdrawn|anulowan|odwołan|取消|已取消|作废|作廢|撤銷|撤销)/;

/**
 * True for the status of a case that was cancelled, which is no answer; other words change nothing.
 * @example isCancelled('Cancelled by guest') //=> true
 */
export const isCancelled = (cell: Cell | undefined): boolean => CANCELLED.test(textOf(cell).normalize('NFKC').trim().toLowerCase());
