import type { news as newsInEnglish } from '../../en/guide/news';
import { own } from '../../naming/own-names';
import { columns } from '../nouns';
import { figures, form, list, plural, quoted } from '../numbers';

const MOST = 6;

const names = (all: readonly string[]): string => {
  const said = all.slice(0, MOST).map(name => quoted(name, 60));
  return list(all.length > MOST ? [...said, `jeszcze ${all.length - MOST}`] : said);
};

/** What an export has that last time's did not, or lacks, a sentence each. */
export const news: typeof newsInEnglish = ({ from, to, isLater, groups, added, gone }) => {
  const { date } = figures('');
  return [
    ...(from !== null && to !== null ? [`Obejmuje okres od ${date(from)} do ${date(to)}.`] : []),
    ...(from !== null && isLater
      ? [
          `Audyt liczy go razem z wcześniejszymi. Aby ocenić sam ten okres, na karcie ${own('Settings')} przy „${own('Settings', 'Evidence from')}” wpisz ${date(from)}.`,
        ]
      : []),
    ...groups.map(({ column, values }) => `Nowe w ${quoted(column, 60)}: ${names(values)}.`),
    ...(added.length > 0
      ? [`${form(added.length, ['Doszła', 'Doszły', 'Doszło'])} ${plural(added.length, columns)}: ${names(added)}.`]
      : []),
    ...(gone.length > 0
      ? [`${gone.length === 1 ? 'Brakuje kolumny odczytanej' : 'Brakuje kolumn odczytanych'} ostatnio: ${names(gone)}.`]
      : []),
    ...(groups.length + added.length + gone.length === 0 ? ['Żadna kolumna ani grupa nie doszła ani nie ubyła.'] : []),
  ];
};

/** Whether the rows that are later than last time's are judged alone: as a question, in a plan, on a button, and once it is said. */
export const judging = {
  ask: (day: string): string => {
    const { date } = figures('');
    return `Oceniać tylko ten okres, od ${date(day)}?`;
  },
  plan: (day: string): string => {
    const { date } = figures('');
    return `Oceniać tylko ten okres, od ${date(day)}? Wpisz Tak albo datę w kolumnie Dobre odpowiedzi.`;
  },
  act: (day: string): string => {
    const { date } = figures('');
    return `Oceniaj od ${date(day)}`;
  },
  done: (day: string): string => {
    const { date } = figures('');
    return `Audyt oceni okres od ${date(day)}.`;
  },
};
