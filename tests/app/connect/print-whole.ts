import { scoreboard } from './scoreboard';
import type { Half } from './whole-export';
import { besideOff, exportsIn, plainOutcomes, planOutcomes } from './whole-export';

/* Prints the scoreboard of the exports kept as files, plain and by the plan, and every column that is not right: npm run scoreboard:whole */

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
for (const half of ['mended', 'held'] as Half[]) {
  const names = exportsIn(half);
  for (const [way, outcomes] of [
    ['connect', names.flatMap(plainOutcomes)],
    ['--plan', names.flatMap(planOutcomes)],
  ] as const) {
    say(`\n${half}, ${way}`);
    for (const one of outcomes.filter(({ is }) => is !== 'right'))
      say(`  ${one.is.padEnd(6)} ${one.sure.padEnd(8)} ${one.header}: ${one.expected} <- ${one.said}`);
    say(scoreboard(outcomes));
  }
  say(`\nread beside the answers otherwise than expected: ${names.flatMap(besideOff).join('; ') || 'none'}`);
}
