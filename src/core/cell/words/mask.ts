/** What stands before the sign has at most 64 letters; without that limit a cell of 50,000 letters would take seconds. */
const MAIL = /[\p{L}\p{N}._%+-]{1,64}\s?@\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)+/gu;
/** Seven digits or more with the usual marks between them, as telephone, card and account numbers have; an account may begin with letters. */
const NUMBER = /(?:\b[A-Z]{2}(?=\d{2}))?\+?\(?\d(?:[\s().\-/–]{0,3}\d){6,}/gu;
/** A date or a time is none of those. */
const DATE = /^(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})( \d{1,2})?$/;

/** Stands for what is masked, in every language. */
const MASK = '•••';

/**
 * A comment without e-mail addresses and without telephone, card and account numbers: customers write them, and a report travels.
 * @example mask('Call me: +49 30 1234567, ann@example.com') //=> 'Call me: •••, •••'
 */
export function mask(text: string): string {
  return usualSigns(text)
    .replace(MAIL, MASK)
    .replace(NUMBER, found => (DATE.test(found.trim()) ? found : MASK));
}

/** Digits, letters and signs of full width as usual ones, where they could be part of an address or a number; all else stays as it was written. */
const usualSigns = (text: string): string => text.replace(/[０-９Ａ-Ｚａ-ｚ＠．＋－＿]+/g, signs => signs.normalize('NFKC'));
