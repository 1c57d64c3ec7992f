import fc from 'fast-check';
import { generated } from '../../../bench/match/generated';
import { readLabelled } from '../../../bench/match/labelled';
import { gridsOf } from '../../../bench/match/workbook';
import { reviewMatches } from '../../../src/app/match/match';
import type { Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const words = wordsOf('en');
const reviewOf = (grids: [string, Grid][]) => reviewMatches(memoryWorkbook(Object.fromEntries(grids)), words);

describe('questions', () => {
  test('are at most 40 for 10,000 comments, each worth 10 rows, even where many say the same', () => {
    const set = generated(10_000);
    const comments = set.comments.map((one, i) =>
      i % 2 === 0 ? one : { ...one, text: `Say ${String.fromCharCode(0x4e00 + (i % 199))}x` },
    );
    const { suggestions, more } = reviewOf(gridsOf({ ...set, comments }));
    expect(suggestions.length + more.suggestions).toBeLessThanOrEqual(40);
    expect(Math.min(...suggestions.map(one => one.rows))).toBeGreaterThanOrEqual(10);
  });

  test.each(['en', 'pl', 'zh'])('are the same whatever the order of rows, and each time: %s', language => {
    const set = readLabelled(language, `bench/match/${language}.tsv`);
    const told = new Set(set.comments.flatMap(({ about }, i) => (about.length === 1 && i % 4 === 0 ? [i] : [])));
    const grids = gridsOf(set, told);
    const shown = (some: [string, Grid][]) => {
      const { suggestions, ...rest } = reviewOf(some);
      return { ...rest, suggestions: suggestions.map(({ place: _, ...one }) => one) };
    };
    const first = shown(grids);
    expect(shown(grids)).toEqual(first);
    const shuffled = (seed: number): [string, Grid][] =>
      grids.map(([name, [head, ...rows]]) => {
        const mixed = fc.sample(fc.shuffledSubarray(rows, { minLength: rows.length }), { seed, numRuns: 1 })[0]!;
        return [name, [head!, ...(name === 'Reviews' || name === 'Tickets' ? mixed : rows)]];
      });
    for (const seed of [1, 2]) expect(shown(shuffled(seed))).toEqual(first);
  });
});
