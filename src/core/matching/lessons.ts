import { commentKey } from '../declared/match';
import { hashOf } from './hash';

/*
 * What the workbook teaches about where comments belong: comments whose rows name their touchpoint, comments that a person has decided on, and
 * comments that have a touchpoint's name. Where they are many, a part of them is kept, which their words choose and not their order.
 */

/** Who says where a comment belongs, the most trusted last. */
export const teachers = ['named', 'decided', 'told'] as const;
export type Teacher = (typeof teachers)[number];

/** A comment whose touchpoint is known. */
export interface Lesson {
  text: string;
  /** Place of the touchpoint; -1 where it is left out, and where two teachers of one kind contradict each other: `isUnclear`. */
  touchpoint: number;
  isUnclear: boolean;
  teacher: Teacher;
  /** The words that say so, as they are compared; [] where its row does. */
  words: readonly string[];
  /** True where neither a decision nor a name says where it belongs: what was learned would have to. */
  isOpen: boolean;
}

export interface Lessons {
  byKey: Map<string, Lesson>;
  /** Comments whose hash lies below it are kept. */
  below: number;
}

/** So many different comments are kept at the most. */
const MOST = 10_000;
const ALL = 2 ** 32;

export const noLessons = (): Lessons => ({ byKey: new Map(), below: ALL });

/** The same comment again tells nothing new, unless it is told by somebody who is trusted more. */
export function noteLesson(lessons: Lessons, lesson: Omit<Lesson, 'isUnclear'>): void {
  const key = commentKey(lesson.text);
  if (key === '' || hashOf(key) >= lessons.below) return;
  const known = lessons.byKey.get(key);
  const [rank, before] = [teachers.indexOf(lesson.teacher), known ? teachers.indexOf(known.teacher) : -1];
  if (!known || rank > before) lessons.byKey.set(key, { ...lesson, isUnclear: false });
  else if (rank === before) {
    if (known.touchpoint !== lesson.touchpoint) known.isUnclear = true;
    if (lesson.text < known.text) Object.assign(known, lesson);
  }
  while (lessons.byKey.size > MOST) {
    lessons.below /= 2;
    for (const one of lessons.byKey.keys()) if (hashOf(one) >= lessons.below) lessons.byKey.delete(one);
  }
}
