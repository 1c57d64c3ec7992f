import { own } from '../../naming/own-names';
import { celebrating, habits, flaws as names } from '../labels';
import { plural } from '../numbers';

/** What the view Flaws says. */
export const flaws = {
  title: 'Flaws and habits',
  intro: 'What keeps promise and experience apart, the most serious first.',
  groups: {
    '1': { name: `1 ${names[1]}`, meaning: 'You do not know: no evidence, old evidence, no baseline.' },
    '2': { name: `2 ${names[2]}`, meaning: 'You did not ask the right question at the right moment.' },
    '3': { name: `3 ${names[3]}`, meaning: 'Good numbers are picked, bad ones are explained away.' },
    '4': { name: `4 ${names[4]}`, meaning: 'What you promise is not what customers expect, or not what happens.' },
    '5': { name: `5 ${names[5]}`, meaning: 'Customers cannot complain, do not bother, or get no answer.' },
    habits: { name: habits, meaning: 'What keeps the gap open from year to year.' },
    celebrating: { name: celebrating, meaning: 'Promises that are kept. Tell those who keep them.' },
  },
  foundLabel: (n: number): string => plural(n, 'finding'),
  nothing: 'Nothing found here.',
  nothingToCelebrate: 'Nothing stands out yet.',
  showAll: (n: number): string => `Show ${plural(n, 'more finding')}`,
  more: (n: number): string => `${plural(n, 'more finding is', 'more findings are')} in the tab ${own('Findings')}.`,
  seePromise: 'See the promise',
  show: (cell: string): string => `Show ${cell}`,
};
