import type { Part } from './mapped-export';
import { namesIn, outcomesOf } from './mapped-export';
import { outcomesIn, scoreboard } from './scoreboard';

/* Prints the scoreboard of the mapped exports, and every column that is not right: npm run scoreboard [-- kept-back | later | strangers | second-look | third-look | fourth-look | all] */

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const [wish = ''] = process.argv.slice(2);
const all: Part[] = ['', 'kept-back/', 'later/', 'strangers/', 'second-look/', 'third-look/', 'fourth-look/'];
const parts = wish === 'all' ? all : all.filter(part => part === (wish === '' ? '' : `${wish}/`));
for (const name of parts.flatMap(namesIn)) {
  const off = outcomesOf(name).filter(one => one.is !== 'right');
  if (off.length > 0) say(name);
  for (const one of off) say(`  ${one.is.padEnd(6)} ${one.sure.padEnd(8)} ${one.header}\n         ${one.expected} <- ${one.said}`);
}
say(`\n${scoreboard(parts.flatMap(outcomesIn))}`);
