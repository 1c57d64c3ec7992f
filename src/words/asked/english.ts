import type { AskedWords } from './asked-words';

const scale = (word: string, question: string, opposite: string) => ({
  question: (promise: string): string => `${promise}: ${question}`,
  answers: [`Very ${word}`, `${word[0]!.toUpperCase()}${word.slice(1)}`, 'In between', `Rather ${opposite}`, `Very ${opposite}`],
});

/** Questions to customers in English. */
export const english: AskedWords = {
  quoted: promise => `“${promise}”`,
  time: promise => `${promise}: how long did it take?`,
  expected: promise => `${promise}: how long is all right for you?`,
  classOf({ from, to }, unit) {
    const named = (n: number): string => `${n} ${n === 1 ? unit.replace(/s$/, '') : unit}`;
    if (to === null) return `More than ${named(from - 1)}`;
    if (from === 0) return `Up to ${named(to)}`;
    return from === to ? named(to) : `${from} to ${named(to)}`;
  },
  onTime: { question: promise => `${promise}: was it on time?`, answers: ['Yes, on time', 'No, it was late'] },
  level: {
    ease: scale('easy', 'how easy was it for you?', 'difficult'),
    friendly: scale('friendly', 'how friendly were we?', 'unfriendly'),
    clean: scale('clean', 'how clean was it?', 'dirty'),
    fresh: scale('fresh', 'how fresh was it?', 'stale'),
    price: scale('fair', 'how fair is the price for what you get?', 'unfair'),
    safe: scale('safe', 'how safe did you feel?', 'unsafe'),
    warm: scale('warm', 'how warm was it when you got it?', 'cold'),
    clear: scale('clear', 'how clear was it to you?', 'unclear'),
    quiet: scale('quiet', 'how quiet was it?', 'noisy'),
    comfort: scale('comfortable', 'how comfortable was it?', 'uncomfortable'),
    help: scale('helpful', 'how helpful were we?', 'unhelpful'),
  },
  satisfied: scale('satisfied', 'how satisfied are you with it?', 'dissatisfied'),
  fulfilled: { question: promise => `${promise}: was it so for you?`, answers: ['Yes, fully', 'Only in part', 'No'] },
  none: 'Does not apply',
};
