import type { Cell } from '../../cell/cell';
import { textOf } from '../../cell/cell';

const CALLED_OFF = /^(?:cancel|void|withdrawn|anulowan|odwolan|取消|已取消|作废|作廢|撤銷|撤销)/u;
/** The customer did not come, so that nobody could be served. A parcel that has not come (未到貨) is something else. */
const NO_SHOW =
  /^(?:(?:patient |guest |client |customer )?(?:no[ -]?show\w*|did(?: not|n['’]t) (?:attend|show|turn up)|failed to (?:attend|show)|not attended|non[ -]attend\w*|dna$|missed (?:appointment|visit|booking))|(?:pacjent\w* |klient\w* |gosc )?(?:nie ?(?:przyszed\w*|przyszl\w*|stawi\w*|zglosi\w* sie|pojawi\w* sie)|nieobecn\w*)|已?(?:爽[约約]|失[约約]|缺席|缺[诊診])|未(?:到(?![货貨达達期站])|[报報]到|出席|就[诊診]|赴[约約])|[没沒]有?(?:来|來|到$|出席|赴[约約]))/u;
const DONE =
  /^(?:completed?\b|done\b|held$|took place\b|finished\b|fulfilled\b|served\b|treated\b|attended\b|closed\b|resolved\b|delivered\b|zakoncz\w*|zrealizowan\w*|wykonan\w*|obsluzon\w*|odbyl\w*|zamkniet\w*|zalatwion\w*|dostarczon\w*|doreczon\w*|已?(?:完成|完[诊診]|看[诊診]完|[结結](?:案|束)|送[达達]|解[决決])|已(?:看[诊診]|就[诊診]|入座|取餐))/u;

const bare = (cell: Cell | undefined): string =>
  textOf(cell).normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase().replace(/ł/g, 'l').replace(/\s+/g, ' ');

/**
 * True for the status of a case that is no answer, whenever it ended: it was cancelled.
 * @example isCalledOff('Cancelled by guest') //=> true
 */
export const isCalledOff = (cell: Cell | undefined): boolean => CALLED_OFF.test(bare(cell));

/**
 * True for the status of a case to which the customer did not come.
 * @example isNoShow('No-show') //=> true
 */
export const isNoShow = (cell: Cell | undefined): boolean => NO_SHOW.test(bare(cell));

/**
 * True for the status of a case that has ended.
 * @example isDone('Completed') //=> true
 */
export const isDone = (cell: Cell | undefined): boolean => DONE.test(bare(cell));
