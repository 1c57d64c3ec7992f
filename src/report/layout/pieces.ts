/** Chinese, Japanese and Korean signs, with their full-width marks. */
export const HAN = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

const PIECE =
  /[「『（《]*(?:[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]|[^\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]+|.)[，。、；：！？）」』》]*/g;

/**
 * What stays on one line: a word, or one sign of Chinese with the marks that may not begin a line, or end one; `isSpaced` where a space stands
 * before it.
 * @example piecesOf('等了「9 天」。').map(({ text }) => text) //=> ['等', '了', '「9', '天」。']
 */
export const piecesOf = (paragraph: string): { text: string; isSpaced: boolean }[] =>
  paragraph.split(' ').flatMap((word, at) => (word.match(PIECE) ?? [word]).map((text, i) => ({ text, isSpaced: i === 0 && at > 0 })));
