import type { FixCode } from '../../../core/table/mending';
import type { Draft } from '../../draft';
import type { FixDetails, fixes as fixesInEnglish } from '../../en/check/fixes';
import { plural, quoted } from '../numbers';

interface FixWords {
  title(fix: FixDetails): string;
  sentence(fix: FixDetails): string;
}

const where = ({ tab, column }: FixDetails): string => `karta ${quoted(tab, 40)}, kolumna ${quoted(column, 60)}`;
/** Behind `w`: `w 3 komórkach (karta „Dowody”, kolumna „Data”)`. */
const cellsIn = (fix: FixDetails): string => `${plural(fix.cells, ['komórce', 'komórkach', 'komórkach'])} (${where(fix)})`;

const renamed = (kind: string, effect: string): FixWords => ({
  title: ({ found, meant }) => `${quoted(found, 40)} to ${kind} ${quoted(meant, 40)}`,
  sentence: fix => `Wpisuje ${quoted(fix.meant, 60)} zamiast ${quoted(fix.found, 60)} w ${cellsIn(fix)}, ${effect}.`,
});

const orders: Record<string, [string, string, string]> = {
  'day-first': ['dzień', 'dniem', 'miesiącem'],
  'month-first': ['miesiąc', 'miesiącem', 'dniem'],
  'year-first': ['rok', 'rokiem', 'miesiącem'],
};
const orderOf = ({ meant }: FixDetails): [string, string, string] => orders[meant] ?? orders['day-first']!;

/** What fixes are called and say, and the tab that keeps the old values. */
export const fixes: Draft<typeof fixesInEnglish> = {
  of: {
    spaces: {
      title: ({ column }) => `Zbędne spacje w ${quoted(column, 60)}`,
      sentence: fix => `Usuwa zbędne spacje w ${cellsIn(fix)}.`,
    },
    spelling: {
      title: ({ column }) => `Jedna pisownia w ${quoted(column, 60)}`,
      sentence: fix => `Zapisuje tę samą nazwę tak samo w ${cellsIn(fix)}, żeby była jedna, a nie kilka.`,
    },
    numbers: {
      title: ({ column }) => `Liczby w ${quoted(column, 60)} zapisane jako tekst`,
      sentence: fix => `Zamienia tekst na liczby w ${cellsIn(fix)}, żeby korzystały z nich także własne formuły.`,
    },
    dates: {
      title: fix => `W datach w ${quoted(fix.column, 60)} pierwszy jest ${orderOf(fix)[0]}`,
      sentence: fix => {
        const [, first, second] = orderOf(fix);
        return `Czyta daty z ${first} przed ${second} w ${cellsIn(fix)} i zapisuje je tak: 2026-11-22, co da się odczytać tylko w jeden sposób.`;
      },
    },
    'turned-dates': {
      title: fix =>
        fix.meant === 'turned'
          ? `Dzień i miesiąc w ${quoted(fix.column, 60)} zostały odwrócone`
          : `Daty w ${quoted(fix.column, 60)} są dobre tak, jak są`,
      sentence: fix =>
        fix.meant === 'turned'
          ? `Odwraca dzień i miesiąc dat z powrotem, a te, które są tekstem, zapisuje tak: 2026-11-22, w ${cellsIn(fix)}.`
          : `Zostawia daty bez zmian, a tekst zapisuje tak: 2026-11-22, w ${cellsIn(fix)}.`,
    },
    shares: {
      title: fix =>
        fix.meant === 'share'
          ? `Odsetki w ${quoted(fix.column, 60)}: 0,85 to 85 %`
          : `Odsetki w ${quoted(fix.column, 60)}: 0,85 to mniej niż 1 %`,
      sentence: fix =>
        fix.meant === 'share'
          ? `Czyta liczby powyżej 1 jako procenty, a pozostałe jako odsetki, i zapisuje odsetki w ${cellsIn(fix)}, więc 85 staje się 0,85 jak reszta.`
          : `Czyta wszystkie liczby jako procenty i zapisuje odsetki w ${cellsIn(fix)}, więc 85 staje się 0,85, a 0,85 staje się 0,0085.`,
    },
    decimals: {
      title: fix => `${fix.meant === '.' ? 'Kropka' : 'Przecinek'} w ${quoted(fix.column, 60)} oddziela część dziesiętną`,
      sentence: fix =>
        `Czyta ${fix.meant === '.' ? '1.234' : '1,234'} jako nieco ponad jeden w ${cellsIn(fix)} i zapisuje liczby, które da się odczytać tylko w jeden sposób.`,
    },
    clocks: {
      title: fix => `Czasy w ${quoted(fix.column, 60)} to ${fix.meant === 'm:ss' ? 'minuty i sekundy' : 'godziny i minuty'}`,
      sentence: fix =>
        `Czyta ${fix.meant === 'm:ss' ? 'minuty i sekundy, więc 2:35 staje się 0:02:35' : 'godziny i minuty, więc 2:35 staje się 2:35:00'}, w ${cellsIn(fix)}; tak da się to odczytać tylko w jeden sposób.`,
    },
    'unknown-touchpoint': renamed('punkt styku', 'żeby te wiersze tam się liczyły'),
    'unknown-metric': renamed('wskaźnik', 'żeby te wiersze dało się odczytać'),
    'unknown-promise': renamed('obietnica', 'żeby te wiersze się do niej liczyły'),
    'unknown-choice': renamed('opcja', 'żeby była zrozumiała'),
    'unknown-source': renamed('rodzaj źródła', 'żeby te wiersze liczyły się wśród swoich'),
    'unknown-setting': renamed('ustawienie', 'żeby było używane'),
    'unknown-header': renamed('kolumna', 'żeby była odczytywana'),
    'unknown-column': renamed('kolumna', 'żeby odczytać z niej dowody'),
  } satisfies Record<FixCode, FixWords> as Record<FixCode, FixWords>,
  asText: text => `${quoted(text)} (tekst)`,
  asNumber: number => `${number} (liczba)`,
  backup: day => `Kopia ${day}`,
  columns: {
    when: 'Kiedy',
    tab: 'Karta',
    cell: 'Komórka',
    before: 'Przedtem',
    after: 'Potem',
    beside: 'Po czym poznać wiersz',
    holds: 'Co tam jest',
  },
  why: {
    formula: 'zawiera formułę',
    changed: 'zmieniono ją w międzyczasie',
    moved: 'jej wiersz został przesunięty lub zmieniony',
  },
};
