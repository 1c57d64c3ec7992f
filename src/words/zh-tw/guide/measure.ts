import type { Draft } from '../../draft';
import type { measure as measureInEnglish } from '../../en/guide/measure';

/** Saying how promises are measured. */
export const measure: Draft<typeof measureInEnglish> = {
  certificate: '證書',
  believed: count => `已寫下我們對 ${count} 項承諾的看法。`,
  done: count => (count === 0 ? '沒有寫入：它們已經有衡量方式。' : `現在有 ${count} 項承諾有了衡量方式。`),
};
