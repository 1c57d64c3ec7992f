import { clipped } from '../../clip';
import type { Draft } from '../../draft';
import type { segments as segmentsInEnglish } from '../../en/report/segments';
import { own } from '../../naming/own-names';
import { answers, promises } from '../nouns';
import { type Forms, list, plural, quoted } from '../numbers';

/** Names that a sentence holds. */
const most = 6;
const figures: Forms = ['liczba', 'liczby', 'liczb'];
const ofFigures: Forms = ['liczby', 'liczb', 'liczb'];

const some = (names: readonly string[]): string => {
  const shown = names.slice(0, most).map(name => quoted(name, 40));
  return names.length > most ? `${shown.join(', ')} i jeszcze ${plural(names.length - most, ['inny', 'inne', 'innych'])}` : list(shown);
};

/** What is said of promises beside segments. */
export const segments: Draft<typeof segmentsInEnglish> = {
  title: dimension => `Obietnice według: ${clipped(dimension, 60)}`,
  none: `Żadna odpowiedź nie ma segmentu: dodaj do dowodów kolumnę „${own('Evidence', 'Segment')}: Sklep” albo podłącz kolumnę z segmentem.`,
  subtitle: (brand, asOf, grid, f) =>
    [
      brand,
      f.date(asOf),
      ...(grid ? [`${plural(grid.segments.length, ['segment', 'segmenty', 'segmentów'])}, ${plural(grid.rows.length, promises)}`] : []),
    ]
      .filter(part => part !== '')
      .join(' · '),
  lead: ({ apart, judged }, f) => {
    if (judged === 0) return 'Żaden segment nie ma dość odpowiedzi, by go ocenić.';
    const names = [...new Set(apart.map(({ segment }) => segment))];
    if (names.length === 0)
      return `Żaden segment nie różni się od pozostałych bardziej, niż tłumaczy przypadek: wszystkie różnice (${plural(judged, figures)}) mogą być przypadkowe.`;
    const rest = judged - apart.length;
    const others = rest > 0 ? `; inne różnice (${f.count(rest)} z ${plural(judged, ofFigures)}) mogą być przypadkowe` : '';
    return `${some(names)}: ${names.length === 1 ? 'ten segment różni się' : 'te segmenty różnią się'} od pozostałych bardziej, niż tłumaczy przypadek${others}.`;
  },
  apart: ({ segment, promise, keptRate, n, rest, hasAction, apart }, f) => {
    const { percent } = f.apart(keptRate, rest);
    const step =
      apart === 'above' ? 'Zapytaj, jak to robią.' : hasAction ? 'Mówi o nim działanie w toku.' : 'Żadne działanie jeszcze o nim nie mówi.';
    return `${segment}: ${quoted(promise.text, 60)} dotrzymana w ${percent(keptRate)} (${plural(n, answers)}), u wszystkich innych ${percent(rest)}. ${step}`;
  },
  unheard: (names, fewest) =>
    `Żadna obietnica nie ma co najmniej ${plural(fewest, ['odpowiedzi', 'odpowiedzi', 'odpowiedzi'])} z: ${some(names)}. Nic jeszcze nie da się o ${names.length === 1 ? 'nim' : 'nich'} powiedzieć.`,
  notToDo:
    'Nie nagradzaj i nie ustawiaj w rankingu według tych liczb: następnym razem sam przypadek je przetasuje. Więcej odpowiedzi rozstrzygnie więcej.',
  more: n => `I jeszcze ${plural(n, promises)} bez segmentu, który się wyróżnia.`,
  others: names => `Inne podziały, które są w odpowiedziach: ${list([...names])}.`,
  key: fewest =>
    `Odsetek odpowiedzi, według których obietnica jest dotrzymana. Czerwone: mniej, niż obiecano; zielone: tyle albo więcej. ▼ i ▲: różni się od pozostałych bardziej, niż tłumaczy przypadek, w skali całego audytu. W nawiasie: mniej niż ${plural(fewest, answers)}, bez oceny. –: nikt nie odpowiedział, co nie znaczy zero. Segmenty, które się wyróżniają, są na początku, reszta alfabetycznie; liczby z niewielu odpowiedzi mogą się mylić o jakieś 20 punktów w obie strony.`,
  all: 'Wszyscy',
  answers: 'Odpowiedzi (najwięcej)',
};
