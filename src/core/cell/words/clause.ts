import { tokensOf } from './phrase';

/** A comment is cut here: what stands on two sides of it is no one word. */
const BREAK = /[.,;:!?()[\]{}"“”„«»「」『』《》，。！？；：、（）…~～|/\n\r]+|\s[-–—]+\s/u;

/** The words of a comment in their order, and where clauses begin. */
export interface Clauses {
  words: string[];
  starts: ReadonlySet<number>;
  /** True where no letter has an accent. */
  isPlain: boolean;
}

const ACCENT = /[\u00c0-\u024f]/;

/** @example clausesOf('Late, so late!') //=> { words: ['late', 'so', 'late'], starts: new Set([0, 1]), isPlain: true } */
export function clausesOf(comment: string): Clauses {
  const words: string[] = [];
  const starts = new Set<number>();
  for (const clause of comment.split(BREAK)) {
    starts.add(words.length);
    for (const word of tokensOf(clause)) words.push(word);
  }
  return { words, starts, isPlain: !ACCENT.test(comment) };
}
