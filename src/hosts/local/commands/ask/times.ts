import { unitNamed } from '../../../../core/cell/unit';
import type { Question } from '../../../../core/guide/question';
import { classesOf, keptIn, limitIn, medianOf } from '../../../../core/guide/times/spread-picture';
import type { Words } from '../../words';

/** Columns of a terminal that the longest bar takes. */
const LONGEST = 30;

/** How the times of a question lie, line by line: a bar a class, ticked where it keeps the first promise that is told about; then how many keep each. */
export function timesText({ spread, tells, kind }: Question, words: Words): string[] {
  if (!spread) return [];
  const { times } = words.guide;
  const isLate = kind === 'lateness';
  const tests = [...new Set(tells.map(({ keptWhen }) => keptWhen || (isLate ? '<= 0' : '')))];
  const [limit = null] = tests.map(test => limitIn(test, spread.unit, unitNamed));
  const classes = classesOf(spread, limit).map(one => ({ ...one, label: times.class(one, spread.unit, isLate) }));
  const most = Math.max(...classes.map(({ count }) => count));
  const wide = Math.max(...classes.map(({ label }) => label.length));
  const bars = classes.map(
    ({ isKept, label, count }) =>
      `  ${isKept ? '✓' : ' '} ${label.padEnd(wide)} ${'█'.repeat(Math.ceil((LONGEST * count) / most))} ${count}`,
  );
  const kept = tests.flatMap(test => {
    const own = limitIn(test, spread.unit, unitNamed);
    if (!own) return [];
    const { good, all } = keptIn(spread, own);
    return [words.join.aside(times.kept(good, all), test)];
  });
  const more = [isLate ? '' : times.half(medianOf(spread), spread.unit), spread.open > 0 ? times.open(spread.open) : ''];
  return [...bars, ...kept.map(one => `  ${one}`), ...more.filter(one => one !== '').map(one => `  ${one}`)];
}
