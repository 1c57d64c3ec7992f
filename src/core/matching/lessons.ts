import { commentKey } from '../declared/comment/decision';
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
  /** What a name in it says: the place of its touchpoint, and the words of the name; null where none does. */
  named: { place: number; words: readonly string[] } | null;
}

export interface Lessons {
  byText: Map<string, Lesson>;
  /** Comments whose hash lies below it are kept. */
  below: number;
}

/** So many different comments are kept at the most. */
const MOST = 10_000;
const ALL = 2 ** 32;

export const noLessons = (): Lessons => ({ byText: new Map(), below: ALL });

/** True for a comment that would be kept: to be asked first, where it costs something to know what it teaches. */
export const isKept = ({ below }: Lessons, text: string): boolean => below === ALL || hashOf(text) < below;

/** The same comment again tells nothing new, unless it is told by somebody who is trusted more. */
export function noteLesson(lessons: Lessons, lesson: Omit<Lesson, 'isUnclear'>): void {
  if (!isKept(lessons, lesson.text)) return;
  merge(lessons.byText, lesson.text, { ...lesson, isUnclear: false });
  while (lessons.byText.size > MOST) {
    lessons.below /= 2;
    for (const text of lessons.byText.keys()) if (hashOf(text) >= lessons.below) lessons.byText.delete(text);
  }
}

/** The lessons, those of the same words as one, by their words. */
export function lessonsByWords({ byText }: Lessons): Map<string, Lesson> {
  const byWords = new Map<string, Lesson>();
  for (const text of [...byText.keys()].sort()) {
    const key = commentKey(text);
    if (key !== '') merge(byWords, key, { ...byText.get(text)! });
  }
  return byWords;
}

function merge(lessons: Map<string, Lesson>, key: string, lesson: Lesson): void {
  const known = lessons.get(key);
  const [rank, before] = [teachers.indexOf(lesson.teacher), known ? teachers.indexOf(known.teacher) : -1];
  if (!known || rank > before) lessons.set(key, lesson);
  else if (rank === before && (lesson.isUnclear || known.touchpoint !== lesson.touchpoint)) known.isUnclear = true;
}
