import type { Draft } from '../../draft';
import type { connect as connectInEnglish } from '../../en/sidebar/connect';
import { menu } from '../hosts/menu';
import { columns, rows } from '../nouns';
import { form, plural, quoted } from '../numbers';

/** What becomes of values. */
const parts = {
  used: 'liczy się',
  noAnswer: 'bez odpowiedzi',
  invalid: 'nieczytelne',
  unmatched: 'bez znanej obietnicy lub punktu styku',
  leftOut: 'pominięte',
  aside: 'trzymane osobno (reklamacje, pracownicy, nieznane źródła)',
  notYetDue: 'przed terminem',
  outOfPeriod: 'spoza okresu',
};

export const connect: Draft<typeof connectInEnglish> = {
  title: menu.connect,
  loading: 'Szukanie kart…',
  choose: 'Na której karcie są dowody?',
  chooseText: 'Sama karta zostaje taka, jaka jest: to, co o niej powiesz, trafia na kartę ze źródłami.',
  none: 'Żadna karta nie czeka. Zaimportuj albo wklej eksport do osobnej karty (w Arkuszach Google: Plik › Importuj) i poszukaj ponownie.',
  look: 'Poszukaj ponownie',
  reading: tab => `Odczytywanie ${quoted(tab, 40)}…`,
  otherTab: 'Wybierz inną kartę',
  found: (count, tool) => `${plural(count, rows)}${tool === null ? '' : `, zapisane przez ${tool}`}.`,
  leftOut: (count, reason) => `Pominięto ${plural(count, rows)}: ${reason}.`,
  openLabel: 'Czeka na ciebie',
  usedLabel: 'Co będzie użyte',
  unusedLabel: n => `Nieużywane: ${plural(n, columns)}`,
  showUnused: 'Pokaż je',
  nothingUsed: 'Żadna kolumna nie jest jeszcze używana. Użyj jednej z poniższych.',
  sure: { sure: 'Pewne', likely: 'Prawdopodobne', open: 'Twój wybór' },
  tab: 'cała karta',
  samples: 'Na przykład',
  change: 'Zmień',
  drop: 'Pomiń',
  use: 'Użyj',
  done: 'Gotowe',
  holds: 'Zawiera',
  notUsed: 'Nieużywana',
  touchpoint: 'Punkt styku',
  eachRow: 'Mówi każdy wiersz albo cała karta',
  metric: 'Wskaźnik',
  eachMetric: 'Mówi każdy wiersz',
  notAnswers: 'To nie odpowiedź (kody po średniku)',
  noCodes: codes => `brak odpowiedzi: ${codes}`,
  source: 'Rodzaj źródła',
  noSource: 'Jak mówi każdy wiersz',
  preview: 'Zobacz, co będzie się liczyć',
  previewing: 'Odczytywanie wierszy…',
  previewLabel: 'Co będzie się liczyć',
  all: counts => {
    const rest = (Object.keys(parts) as (keyof typeof parts)[]).filter(part => part !== 'used' && counts[part] > 0);
    return `Liczyć się będzie ${plural(counts.used, ['wartość', 'wartości', 'wartości'])}${rest.map(part => `; ${parts[part]}: ${counts[part]}`).join('')}.`;
  },
  nothingCounts: 'W ten sposób nic by się nie liczyło. Wróć i powiedz, co zawierają kolumny.',
  open: n => `Na punkt styku ${form(n, ['czeka', 'czekają', 'czeka'])} ${plural(n, columns)}; do tego czasu nic z nich się nie liczy.`,
  byTouchpoint: 'Według punktów styku',
  nowhere: 'Bez znanego punktu styku',
  rowsLabel: n => (n === 1 ? 'Pierwszy wiersz' : `Pierwsze wiersze (${n})`),
  row: row => `Wiersz ${row}`,
  undated: 'bez daty',
  part: part => parts[part],
  more: n => `i jeszcze ${n}`,
  confirm: tab => `Podłącz ${quoted(tab, 30)}`,
  back: 'Wróć do kolumn',
};
