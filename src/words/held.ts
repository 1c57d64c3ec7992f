/** Words of one letter lean on the next one: Polish ends no line with `w` or `z`. */
const leaning: Readonly<Record<string, RegExp>> = { pl: /(?<=^|[\s(„])([aiouwz]) (?=\S)/giu };

/** A text in which no line parts a word of one letter from the next one, where a language minds. @example leant('w 5 dni', 'pl') //=> 'w\u00a05 dni' */
export const leant = (text: string, language: string): string => (leaning[language] ? text.replace(leaning[language], '$1\u00a0') : text);

/** The same, and both ends of a range stay on one line. English stays as it is. @example held('38–47 %', 'zh-TW') //=> '38–\u206047 %' */
export const held = (text: string, language: string): string =>
  language === 'en' ? text : leant(text.replace(/(\d)–(?=\d)/g, '$1–\u2060'), language);
