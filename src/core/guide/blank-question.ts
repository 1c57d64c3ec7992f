import type { Heading } from '../connect/tab-head';
import type { Question } from './question';
import { asksExpected } from './telling';

/** A question of which nothing is known but its words; `[part]` at the end of a header is what tells it from those that begin alike. */
export function blankQuestion({ name, question, short }: Heading, id: string): Question {
  const [, whole = '', part = ''] = /^(.+?)\s*\[([^\]]+)\]\s*$/u.exec(name) ?? [];
  const text = part !== '' ? whole : question !== '' && question !== short ? question : name;
  return {
    id,
    kind: 'words',
    column: name,
    until: '',
    text,
    part: part !== '' ? part : question !== '' && question !== short ? short : '',
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
    sure: 'open',
    doubts: [],
  };
}
