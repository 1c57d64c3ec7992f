import type { Heading } from '../connect/tab-head';
import type { Question } from './question';
import { asksExpected } from './telling/telling';

/** A short name that stands for a question and says nothing of it: `Q3_1`, `QID12`, `wait_min`. */
const CODE = /^(?=\S*[\d_])\S+$/u;
/** What Qualtrics writes below it for the rows of a matrix: `How much do you agree? - The app works`. */
const ROW_OF_MATRIX = /^(.+[?:.…？：。]) - (.+)$/su;

/** A question of which nothing is known but its words; `[part]` at the end of a header is what tells it from those that begin alike. */
export function blankQuestion({ name, question, short }: Heading, id: string): Question {
  const isCoded = question !== '' && CODE.test(short);
  const [, whole = '', part = ''] = (isCoded ? ROW_OF_MATRIX.exec(question) : /^(.+?)\s*\[([^\]]+)\]\s*$/u.exec(name)) ?? [];
  const text = part !== '' ? whole : question !== '' && question !== short ? question : name;
  return {
    id,
    kind: 'words',
    column: name,
    until: '',
    text,
    part: part !== '' ? part : question !== '' && question !== short && !isCoded ? short : '',
    asks: asksExpected(`${text} ${part}`) ? 'expects' : 'got',
    tells: [],
    touchpoint: '',
    answers: [],
    none: [],
    blank: 0,
    good: [],
    hasTime: false,
    spread: null,
    metric: '',
    better: 'higher',
    from: null,
    lowest: null,
    highest: null,
    unit: '',
    sure: 'open',
    doubts: [],
  };
}
