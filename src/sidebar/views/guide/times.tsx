import type { JSX } from 'preact';
import type { Question } from '../../../core/guide/question';
import type { Spread } from '../../../core/guide/times/spread';
import { classesOf, keptIn, limitIn, medianOf } from '../../../core/guide/times/spread-picture';
import { figures } from '../../../words/en/numbers';
import type { Texts } from '../../texts';

/** How the times lie, once for each promise that they tell about: bars, the promised limit marked, and how many keep it. */
export function Times({ question, words }: { question: Question; words: Texts }): JSX.Element | null {
  const { spread, tells, kind } = question;
  if (!spread) return null;
  const isLate = kind === 'lateness';
  const w = words.guide.times;
  const tests = tells.length === 0 ? [''] : tells.map(({ keptWhen }) => keptWhen || (isLate ? '<= 0' : ''));
  const more = [isLate ? '' : w.half(medianOf(spread), spread.unit), spread.open > 0 ? w.open(spread.open) : ''];
  return (
    <>
      {[...new Set(tests)].map(test => (
        <Picture key={test} spread={spread} test={test} isLate={isLate} words={words} />
      ))}
      <p class="quiet">{words.join.sentences(more)}</p>
    </>
  );
}

function Picture({ spread, test, isLate, words }: { spread: Spread; test: string; isLate: boolean; words: Texts }): JSX.Element {
  const w = words.guide.times;
  const limit = limitIn(test, spread.unit, w.unit);
  const classes = classesOf(spread, limit);
  const most = Math.max(...classes.map(({ count }) => count));
  const all = limit && keptIn(spread, limit);
  const edge = (value: number): string => w.edge(value, spread.unit, isLate);
  const [first, last] = [classes[0]!, classes[classes.length - 1]!];
  const at = limit?.to ?? limit?.from ?? null;
  const place = classes.findIndex(({ to }) => to === at) + 1;
  // Where along the axis the limit stands: no other figure stands near it.
  const share = place === 0 ? 0.5 : place / classes.length;
  return (
    <figure class="times">
      <div class="columns" aria-hidden="true">
        {classes.map(({ count, isKept, to }) => (
          <i key={to} class={isKept ? 'good' : ''} style={{ height: `${(100 * count) / most}%` }} />
        ))}
        {place > 0 && <b style={{ 'inset-inline-start': `${100 * share}%` }} />}
      </div>
      <figcaption>
        <span class="axis" aria-hidden="true">
          <span>{share > 0.3 && (first.from === null ? w.before(edge(first.to!)) : edge(first.from))}</span>
          {at !== null && place > 0 && (
            <b style={{ 'inset-inline-start': `${100 * Math.min(Math.max(share, 0.15), 0.85)}%` }}>{edge(at)}</b>
          )}
          <span>{share < 0.7 && (last.to === null ? w.beyond(edge(last.from!)) : edge(last.to))}</span>
        </span>
        {all && (
          <span>
            <b>{w.kept(all.good, all.all)}</b> <span class="quiet">{figures('').percent(all.good / all.all)}</span>
          </span>
        )}
      </figcaption>
    </figure>
  );
}
