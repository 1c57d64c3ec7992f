/** How a language puts texts together that stand beside each other. Blank ones are left out. */
export interface Join {
  /** One sentence behind the other. */
  sentences(parts: readonly string[]): string;
  /** Names or values behind each other, of which none is the last. */
  series(parts: readonly string[]): string;
  /** `Promise: text`. */
  labelled(label: string, text: string): string;
  /** A name and the sentence about it. */
  titled(name: string, sentence: string): string;
  /** `text (more)`. */
  aside(text: string, more: string): string;
}

const filled = (parts: readonly string[], between: string): string => parts.filter(part => part !== '').join(between);

/** As English and its kin do. */
export const joinWithSpaces: Join = {
  sentences: parts => filled(parts, ' '),
  series: parts => filled(parts, ', '),
  labelled: (label, text) => `${label}: ${text}`,
  titled: (name, sentence) => `${name}. ${sentence}`,
  aside: (text, more) => `${text} (${more})`,
};

/** As Chinese does, whose marks bring their own room. */
export const joinInChinese: Join = {
  sentences: parts => filled(parts, ''),
  series: parts => filled(parts, '、'),
  labelled: (label, text) => `${label}：${text}`,
  titled: (name, sentence) => `${name}。${sentence}`,
  aside: (text, more) => `${text}（${more}）`,
};
