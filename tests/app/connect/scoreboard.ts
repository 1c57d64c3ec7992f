import type { Outcome, Part } from './mapped-export';
import { namesIn, outcomesOf } from './mapped-export';

/** How often each certainty was right, as the table in docs/connect.md. */
export function scoreboard(outcomes: readonly Outcome[]): string {
  const is = ['right', 'wrong', 'open', 'missed'] as const;
  const sure = ['sure', 'likely', 'question', 'not used'] as const;
  const count = (some: readonly Outcome[], what: Outcome['is']): number => some.filter(one => one.is === what).length;
  const row = (name: string, some: readonly Outcome[]): string =>
    `| ${name} | ${[some.length, ...is.map(what => count(some, what))].join(' | ')} |`;
  return [
    '| said to be | columns | right | wrong | open | missed |',
    '|---|---|---|---|---|---|',
    ...sure.map(one =>
      row(
        one,
        outcomes.filter(outcome => outcome.sure === one),
      ),
    ),
    row('all', outcomes),
  ].join('\n');
}

export const outcomesIn = (part: Part): Outcome[] => namesIn(part).flatMap(outcomesOf);
