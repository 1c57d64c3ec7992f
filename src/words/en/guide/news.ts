import type { News } from '../../../core/guide/again/news';
import { own } from '../../naming/own-names';
import { figures, list, plural, quoted } from '../numbers';

/** So many names are said, the others counted. */
const MOST = 6;

const names = (all: readonly string[]): string => {
  const said = all.slice(0, MOST).map(name => quoted(name, 60));
  return list(all.length > MOST ? [...said, `${all.length - MOST} more`] : said);
};

/** What an export has that last time's did not, or lacks, a sentence each. */
export function news({ from, to, isLater, groups, added, gone }: News): string[] {
  const { date } = figures('');
  return [
    ...(from !== null && to !== null ? [`It covers ${date(from)} to ${date(to)}.`] : []),
    ...(from !== null && isLater
      ? [
          `A check counts it together with the earlier ones. To judge it alone, write ${date(from)} beside “${own('Settings', 'Evidence from')}” in ${own('Settings')}.`,
        ]
      : []),
    ...groups.map(({ column, values }) => `New in ${quoted(column, 60)}: ${names(values)}.`),
    ...(added.length > 0 ? [`${plural(added.length, 'column is', 'columns are')} new: ${names(added)}.`] : []),
    ...(gone.length > 0
      ? [`${plural(gone.length, 'column', 'columns')} from last time ${gone.length === 1 ? 'is' : 'are'} gone: ${names(gone)}.`]
      : []),
    ...(groups.length + added.length + gone.length === 0 ? ['It has the same columns and groups as last time.'] : []),
  ];
}

/** Whether the rows that are later than last time's are judged alone: as a question, in a plan, on a button, and once it is said. */
export const judging = {
  ask: (day: string): string => {
    const { date } = figures('');
    return `Is it to be judged alone, from ${date(day)} on?`;
  },
  plan: (day: string): string => {
    const { date } = figures('');
    return `Is it judged alone, from ${date(day)} on? Write Yes or a day under Good answers.`;
  },
  act: (day: string): string => {
    const { date } = figures('');
    return `Judge from ${date(day)} on`;
  },
  done: (day: string): string => {
    const { date } = figures('');
    return `A check will judge from ${date(day)} on.`;
  },
};
