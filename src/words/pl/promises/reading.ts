import type { Named } from '../../../core/reading/metric-choice';
import type { Note } from '../../../core/reading/promise-reading';
import type { Draft } from '../../draft';
import type { reading as readingInEnglish } from '../../en/promises/reading';
import { own } from '../../naming/own-names';
import { testShown } from '../../writing';
import { form, list, plural, quoted, written } from '../numbers';
import { share } from './share';

/** Names of metrics that a promise may need and the product does not have. */
const metricNames: Record<Named, string> = {
  dispatch: 'Czas wysyłki',
  reply: 'Czas odpowiedzi',
  refund: 'Czas zwrotu pieniędzy',
  repair: 'Czas naprawy',
  time: 'Czas trwania',
  between: 'Odstęp',
  lasting: 'Dany czas',
  reachable: 'Osiągalność',
  honoured: 'Uznano',
  price: 'Cena jak podana',
  free: 'Bezpłatnie',
  person: 'Prawdziwa osoba',
  uptime: 'Dostępność',
  distance: 'Odległość',
  speed: 'Szybkość',
};

const notes: Record<Note, (days: number, most: number) => string> = {
  'working-days': (days, most) =>
    `Audyt mierzy dni kalendarzowe: ${plural(days, ['dzień roboczy', 'dni robocze', 'dni roboczych'])} ${form(days, ['może', 'mogą', 'może'])} trwać do ${plural(most, ['dnia', 'dni', 'dni'])} z weekendem pośrodku. Aby było dokładnie, zapisuj datę obiecaną i rzeczywistą i użyj wskaźnika terminowości.`,
  months: () => 'Miesiąc liczy się jako 31 dni.',
  'same-day': () => 'Ten sam dzień czyta się jako mniej niż jeden dzień.',
  right: () => 'To prawo, które klienci mają przez pewien czas: zapytaj wszystkich, którzy skorzystali z niego na czas, czy je uznano.',
  'yes-no': () => 'Każda odpowiedź to tak albo nie: dano to, co obiecano, albo nie.',
  uptime: () => 'Każda wartość to dostępność w jednym okresie, na przykład w miesiącu.',
  'up-to': () =>
    '„Do” albo „od” nie obiecuje niczego, co da się złamać: powiedz, co klienci dostają co najmniej albo ile to trwa najwyżej.',
  between: () => 'Każda wartość to czas między jednym a drugim.',
  'not-all': () =>
    `Nie mówi, dla ilu klientów ma obowiązywać: wpisz to w kolumnie „${own('Promises', 'Promised for')}”, na przykład 80\u00a0%.`,
  'two-limits': () => 'Wymienia więcej niż jedną granicę: zrób z każdej osobną obietnicę albo wybierz tę, która obowiązuje.',
  'by-clock': () =>
    `Zapisuj obiecany termin z godziną i ustaw „${own('Settings', 'Promised dates are kept until')}” na „${own('Exact time')}”.`,
  best: () =>
    'Zapytaj klientów, jak bardzo są zadowoleni (CSAT, dotrzymana, gdy >= 4), albo powiedz, w czym jest najlepsza, i podaj liczbę.',
  easy: () => 'Zapytaj, jak łatwo poszło (CES, dotrzymana, gdy >= 5), albo podaj, ile to najwyżej kroków lub minut.',
  friendly: () => 'Zapytaj, jak życzliwa była obsługa (CSAT, dotrzymana, gdy >= 4).',
  fast: () => 'Nie podaje czasu. Powiedz, w ile minut, godzin lub dni, na przykład „<= 5 minut”; wtedy da się ją zmierzyć.',
  clean: () => 'Zapytaj, jak czysto lub świeżo było (CSAT, dotrzymana, gdy >= 4), albo sprawdzaj według listy.',
  value: () => 'Nie podaje ceny. Zapytaj, czy było warto (CSAT, dotrzymana, gdy >= 4), albo podaj cenę i porównuj.',
  safe: () => 'Zapytaj, jak bezpiecznie czuli się klienci (CSAT, dotrzymana, gdy >= 4), albo licz, co poszło nie tak.',
  caring: () => 'Zapytaj, czy klienci czuli się zaopiekowani (CSAT, dotrzymana, gdy >= 4), albo wymień, co się dla nich robi.',
};

/** What is said of promises that are read. */
export const reading: Draft<typeof readingInEnglish> = {
  metricNames,
  notes,
  share,
  sentence: (words, metric, isNew, test, promised) => {
    const rests = list(words.map(word => quoted(word, 60)));
    const kept = test === '' ? '' : `, dotrzymana, gdy ${testShown(written(test))}`;
    return `${rests}: da się zmierzyć ${isNew ? 'nowym ' : ''}wskaźnikiem ${quoted(metric, 60)}${kept}${promised === '' ? '' : `, obiecana dla ${promised}`}.`;
  },
  vague: words => `${list(words.map(word => quoted(word, 60)))}: w tej postaci nie da się zmierzyć.`,
  unsaidShare: (words, said, taken, column, hasColumn) =>
    `${quoted(words, 60)} mówi ${said}, ale ${hasColumn ? `${quoted(column)} w jej wierszu jest puste` : `karta nie ma kolumny ${quoted(column)}`}, więc przyjęto ${taken}.`,
  check: (words, said, row) => `${quoted(words, 60)} mówi ${written(said)}, a w jej wierszu jest ${written(row)}.`,
};
