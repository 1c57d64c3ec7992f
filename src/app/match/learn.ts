import { isIgnored } from '../../core/declared/comment/match';
import type { Declared } from '../../core/declared/declared';
import { matchersOf } from '../../core/declared/declared';
import { mayBeFree } from '../../core/evidence/rows/row-target';
import type { Stream } from '../../core/evidence/stream';
import type { Learned } from '../../core/matching/learning';
import { learn, withLearned } from '../../core/matching/learning';
import type { Lessons } from '../../core/matching/lessons';
import { isKept, noLessons, noteLesson } from '../../core/matching/lessons';
import type { Block } from '../../core/table/block';
import type { SpokenTab } from './spoken';
import { eachSpoken, hasFree } from './spoken';

/** What the workbook's own comments teach about where comments belong. Only tabs with comments are read. */
export function learnFrom(declared: Declared, tabs: Iterable<SpokenTab>): Learned {
  const lessons = noLessons();
  for (const { streams, blocks } of tabs)
    for (const block of blocks()) for (const stream of streams) noteLessons(lessons, declared, stream, block);
  return learn(declared, lessons);
}

function noteLessons(lessons: Lessons, declared: Declared, stream: Stream, block: Block): void {
  eachSpoken(stream, block, declared, ({ cell, text, told }) => {
    if (!isKept(lessons, text)) return;
    const { touchpoint, by, words } = declared.match(cell);
    if (told !== null) {
      if (told >= 0)
        noteLesson(lessons, {
          text,
          touchpoint: told,
          teacher: 'told',
          words: [],
          isOpen: by === null,
          named: by === 'rule' ? { place: touchpoint, words } : null,
        });
    } else if (touchpoint >= 0 || isIgnored({ touchpoint, by })) {
      noteLesson(lessons, { text, touchpoint, teacher: by === 'decision' ? 'decided' : 'named', words, isOpen: false, named: null });
    }
  });
}

/** True where some comment has to find its touchpoint by its words: only then is there anything to learn for. */
export function isAnyFree(tabs: readonly SpokenTab[]): boolean {
  return tabs.some(({ streams, blocks }) => streams.some(stream => mayBeFree(stream) && blocks().some(block => hasFree(stream, block))));
}

/** What is declared, with matchers that go on where names and decisions say nothing. */
export const withLessons = (declared: Declared, learned: Learned): Declared => ({
  ...declared,
  ...matchersOf(declared.touchpoints, withLearned(declared.matchSentence, learned)),
});
