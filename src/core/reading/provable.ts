/** What nobody but a certificate can say. */
const PROVED =
  /(?<!\p{L})(?:compostable|recycl(?:ed|able)|biodegradable|organic|fair ?trade|certified|(?:iso|din|pn-en|en) ?\d{3,}|vegan|carbon[- ]neutral|climate[- ]neutral|plastic[- ]free|free[- ]range|kompostowaln\p{L}*|ekologiczn\p{L}*|certyfik\p{L}*|z recyklingu|neutraln\p{L}* klimatyczn\p{L}*)|有机|有機|可降解|认证|認證|碳中和/iu;

/** True for a promise of which customers cannot tell whether it is kept. @example isProvable('100 % compostable packaging') //=> true */
export const isProvable = (text: string): boolean => PROVED.test(text);
