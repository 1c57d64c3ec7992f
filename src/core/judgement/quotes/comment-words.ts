import { mask } from '../../cell/words/mask';
import { wordsOf } from '../../cell/words/words';

/** As web forms and feeds of posts write signs and the ends of lines. */
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});|<br\s{0,9}\/?>/gi;
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const LINK = /\b(?:https?:\/\/|www\.)[^\s"'<>()”’]+/gi;
const HANDLE = /[@＠][\p{L}\p{N}_.]+/gu;
/** What follows belongs to its word, as in `don't`, where it is short; else what comes before is an article, as in `l'attente`. */
const CONTRACTION = /(\p{L})['’](\p{L}{1,2})(?!\p{L})/gu;

/**
 * A comment as it may be shown: its signs as they were typed, and without what could tell who wrote it. A link goes, too, for it may lead
 * to an order or a person.
 * @example readable('Slow &amp; rude, see https://t.co/x1 or ann@example.com') //=> 'Slow & rude, see ••• or •••'
 */
export const readable = (comment: string): string => mask(comment.replace(ENTITY, signOf).replace(LINK, '•••'));

function signOf(entity: string, name: string | undefined): string {
  if (name === undefined) return ' ';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return SIGNS[name.toLowerCase()]!;
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/**
 * The different words of a comment, without the names of accounts.
 * @example saidIn("@hotel You don't answer") //=> ['you', "don't", 'answer']
 */
export function saidIn(comment: string): string[] {
  if (!/[@＠'’]/.test(comment)) return wordsOf(comment);
  // For the while an apostrophe becomes a letter.
  return wordsOf(comment.replace(HANDLE, ' ').replace(CONTRACTION, '$1ʼ$2')).map(word => word.replace(/ʼ/g, "'"));
}
