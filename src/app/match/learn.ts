import type { Book } from '../../core/declared/declared';
import { isIgnored } from '../../core/declared/match';
import type { Stream } from '../../core/evidence/stream';
import { mayBeFree } from '../../core/evidence/subject';
import type { Learned } from '../../core/matching/learning';
import { learn, withLearned } from '../../core/matching/learning';
import type { Lessons } from '../../core/matching/lessons';
import { noLessons, noteLesson } from '../../core/matching/lessons';
import type { Block } from '../../core/table/block';
import type { SpokenTab } from './spoken';
import { eachSpoken } from './spoken';

/** What the workbook's own comments teach about where comments belong. Only tabs with comments are read. */
export function learnFrom(book: Book, tabs: Iterable<SpokenTab>): Learned {
  const lessons = noLessons();
  for (const { streams, blocks } of tabs)
    for (const block of blocks()) for (const stream of streams) noteLessons(lessons, book, stream, block);
  return learn(book, lessons);
}

function noteLessons(lessons: Lessons, book: Book, stream: Stream, block: Block): void {
  eachSpoken(stream, block, book, ({ cell, text, told }) => {
    const { touchpoint, by, words } = book.match(cell);
    if (told !== null) {
      if (told >= 0) noteLesson(lessons, { text, touchpoint: told, teacher: 'told', words: [], isOpen: by === null });
    } else if (touchpoint >= 0 || isIgnored({ touchpoint, by })) {
      noteLesson(lessons, { text, touchpoint, teacher: by === 'decision' ? 'decided' : 'named', words, isOpen: false });
    }
  });
}

/** True where some comment may have to find its touchpoint by its words. */
export const isAnyFree = (streams: readonly Stream[]): boolean => streams.some(mayBeFree);

/** A book that goes on where names and decisions say nothing. */
export const learnedBook = (book: Book, tabs: Iterable<SpokenTab>): Book => ({
  ...book,
  match: withLearned(book.match, learnFrom(book, tabs)),
});
