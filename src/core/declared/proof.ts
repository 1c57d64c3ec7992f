import type { Cell } from '../cell/cell';
import { textOf } from '../cell/cell';

const PROOF =
  /^(?:proved by (?:an? |the )?)?(?:certificate|certified|audited by)(?!\p{L})|^(?:potwierdza (?:to )?)?(?:certyfikat|atest)(?!\p{L})|^(?:有)?(?:憑證|證書|認證|凭证|证书|认证)/iu;

/**
 * What proves a promise that customers cannot judge, as its *Kept when* says where it names no metric; null where that says nothing of the kind.
 * @example proofIn('Certificate EN 13432, until 2028') //=> 'Certificate EN 13432, until 2028'
 */
export function proofIn(keptWhen: Cell): string | null {
  const text = textOf(keptWhen).trim();
  return PROOF.test(text) ? text : null;
}
