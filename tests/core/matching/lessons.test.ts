import fc from 'fast-check';
import type { Lesson } from '../../../src/core/matching/lessons';
import { lessonsByWords, noLessons, noteLesson, teachers } from '../../../src/core/matching/lessons';

type Said = Omit<Lesson, 'isUnclear'>;
const said = (text: string, touchpoint: number, teacher: Lesson['teacher'] = 'told'): Said => ({
  text,
  touchpoint,
  teacher,
  words: [],
  isOpen: true,
  named: null,
});
const listOf = (all: readonly Said[]): Lesson[] => {
  const lessons = noLessons();
  for (const one of all) noteLesson(lessons, one);
  return [...lessonsByWords(lessons)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lesson]) => lesson);
};

describe('lessons', () => {
  test('count a comment once, by whom is trusted most', () =>
    expect(listOf([said('Late, so late', 0, 'named'), said('so late!', 1, 'told'), said('So late', 2, 'decided')])).toMatchObject([
      { touchpoint: 1, teacher: 'told', isUnclear: false },
    ]));

  test('that contradict each other are unclear', () =>
    expect(listOf([said('late', 0), said('Late!', 1)])).toMatchObject([{ isUnclear: true }]));

  test('are the same whatever the order of rows', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc
            .tuple(fc.constantFrom('late', 'Late!', 'so late', '太慢', 'wolno'), fc.nat(2), fc.constantFrom(...teachers))
            .map(([text, place, teacher]) => said(text, place, teacher)),
        ),
        all => {
          const shown = (list: readonly Said[]) => listOf(list).map(one => (one.isUnclear ? null : one));
          expect(shown([...all].reverse())).toEqual(shown(all));
        },
      ),
    ));

  test('are kept in part where they are many, and the same part in any order', () => {
    const many = Array.from({ length: 25_000 }, (_, i) => said(`comment ${i} of many`, i % 3));
    const kept = listOf(many);
    expect(kept.length).toBeGreaterThan(2_000);
    expect(kept.length).toBeLessThanOrEqual(10_000);
    expect(listOf([...many].reverse())).toEqual(kept);
  });
});
