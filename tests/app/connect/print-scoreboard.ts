import { namesIn, outcomesOf } from './mapped-export';
import { outcomesIn, scoreboard } from './scoreboard';

/* Prints the scoreboard of the mapped exports, and every column that is not right: npm run scoreboard [-- kept-back] */

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const part = process.argv.includes('kept-back') ? 'kept-back/' : '';
for (const name of namesIn(part)) {
  const off = outcomesOf(name).filter(one => one.is !== 'right');
  if (off.length > 0) say(name);
  for (const one of off) say(`  ${one.is.padEnd(6)} ${one.sure.padEnd(8)} ${one.header}\n         ${one.expected} <- ${one.said}`);
}
say(`\n${scoreboard(outcomesIn(part))}`);
