import type { PromiseAudit } from '../../../core/audit';
import type { DepartmentBelief, PromiseBeliefs } from '../../../core/pages/beliefs';
import type { BesideCompetitor } from '../../../core/pages/competitors';
import type { Format } from '../../format';
import { own } from '../../naming/own-names';
import { plural, quoted } from '../numbers';

/** What is said of what several sides believe, see and promise. */
export const sides = {
  none: `Nothing to compare: add a tab ${own('Beliefs')} (${own('Beliefs', 'Who or department')}, ${own('Beliefs', 'Level')}, ${own('Beliefs', 'We believe')}) or ${own('Benchmarks')} (${own('Benchmarks', 'Competitor')}, ${own('Benchmarks', 'Promise')}, ${own('Benchmarks', 'Kept rate')}), or fill in “${own('Promises', 'Competitors say')}”.`,
  group: (of: { believed: number; people: number } | null, f: Format): string =>
    of ? `${f.percent(of.believed)} (${f.count(of.people)})` : '',
  fewPeople: (fewest: number): string =>
    `In brackets: how many people. Groups of fewer than ${fewest} are pooled under “Others”, and left out where even together they are fewer.`,
  hidden: (all: readonly PromiseBeliefs[]): string => {
    const of = all.filter(({ hidden }) => hidden > 0).length;
    return of === 0 ? '' : ` For ${plural(of, 'promise')} some are left out.`;
  },
  others: 'All others, together',
  furthest: ({ department, off, believed, keptRate }: DepartmentBelief, f: Format): string => {
    const { percent } = f.apart(believed, keptRate);
    const who = department === '' ? 'The smaller departments together are' : `${quoted(department, 60)} is`;
    return `${who} furthest from what customers say: on average ${percent(believed)} believed, ${percent(keptRate)} found, ${f.points(off).replace('+', '')} apart at each promise.`;
  },
  same: { true: 'the same words as yours', false: 'other words than yours' },
  keeps: { we: 'you keep it more often', they: 'they keep it more often', alike: 'your answers show no difference' },
  means: ({ isSame, keeps }: BesideCompetitor): string => {
    const said = [isSame === null ? '' : isSame ? sides.same.true : sides.same.false, keeps === null ? '' : sides.keeps[keeps]];
    return said.filter(part => part !== '').join('; ');
  },
  competitors: 'Competitors',
  alone: (p: PromiseAudit, f: Format): string =>
    `${quoted(p.text)}: kept for ${f.percent(p.keptRate!)} (${f.interval(p.interval!)}), and no competitor listed here says it. Only you can use this line.`,
  noneAlone: 'No promise is both kept and yours alone, going by what the competitors listed here say.',
};
