import type { Draft } from '../../draft';
import type { sides as sidesInEnglish } from '../../en/report/sides';
import { own } from '../../naming/own-names';
import { plural, quoted } from '../numbers';

const same = { true: 'te same słowa co nasze', false: 'inne słowa niż nasze' };
const keeps = {
  we: 'my dotrzymujemy częściej',
  they: 'oni dotrzymują częściej',
  alike: 'bez różnicy, którą widać w odpowiedziach',
};

/** What is said of what several sides believe, see and promise. */
export const sides: Draft<typeof sidesInEnglish> = {
  none: `Nie ma czego porównać: dodaj kartę „${own('Beliefs')}” („${own('Beliefs', 'Who or department')}”, „${own('Beliefs', 'Level')}”, „${own('Beliefs', 'We believe')}”) albo „${own('Benchmarks')}” („${own('Benchmarks', 'Competitor')}”, „${own('Benchmarks', 'Promise')}”, „${own('Benchmarks', 'Kept rate')}”), albo wypełnij „${own('Promises', 'Competitors say')}”.`,
  group: (of, f) => (of ? `${f.percent(of.believed)} (${f.count(of.people)})` : ''),
  fewPeople: fewest =>
    `W nawiasie: liczba osób. Grupy mniejsze niż ${fewest} są łączone w „Inni”, a pomijane, jeśli nawet razem jest ich mniej.`,
  hidden: all => {
    const of = all.filter(({ hidden }) => hidden > 0).length;
    return of === 0 ? '' : ` Przy ${plural(of, ['obietnicy', 'obietnicach', 'obietnicach'])} niektóre pominięto.`;
  },
  others: 'Wszyscy inni razem',
  furthest: ({ department, off, believed, keptRate }, f) => {
    const { percent } = f.apart(believed, keptRate);
    const who = department === '' ? 'mniejsze działy razem' : quoted(department, 60);
    return `Najdalej od tego, co mówią klienci: ${who} – średnio ${percent(believed)} według przekonania, ${percent(keptRate)} według dowodów, ${f.points(off).replace('+', '')} różnicy przy każdej obietnicy.`;
  },
  same,
  keeps,
  means: ({ isSame, keeps: who }) =>
    [isSame === null ? '' : isSame ? same.true : same.false, who === null ? '' : keeps[who]].filter(part => part !== '').join('; '),
  competitors: 'Konkurenci',
  alone: (p, f) =>
    `${quoted(p.text)}: dotrzymana w ${f.percent(p.keptRate!)} (${f.interval(p.interval!)}), a nie mówi tego żaden z podanych tu konkurentów. To zdanie możecie powiedzieć tylko wy.`,
  noneAlone: 'Żadna obietnica nie jest zarazem dotrzymana i tylko nasza, sądząc po podanych tu słowach konkurencji.',
};
