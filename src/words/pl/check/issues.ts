import { LOADING } from '../../../core/cell/cell';
import type { Issue, IssueCode } from '../../../core/table/issue';
import type { Draft } from '../../draft';
import { own } from '../../naming/own-names';
import { cells } from '../nouns';
import { list, plural, quoted } from '../numbers';

interface IssueWords {
  message(issue: Issue): string;
  fix(issue: Issue): string;
}

/** The most exact place that is known: `Evidence!D14 (Value)`, `Evidence, wiersz 14`, `Evidence, kolumna „Value”`, `karta „Evidence”`. */
export function placeOf({ tab, row, column, cell }: Pick<Issue, 'tab' | 'row' | 'column' | 'cell'>): string {
  if (cell) return `${tab}!${cell}${column ? ` (${column})` : ''}`;
  if (row !== null) return `${tab}, wiersz ${row}${column ? `, ${column}` : ''}`;
  if (column) return `${tab}, kolumna ${quoted(column)}`;
  return `karta ${quoted(tab)}`;
}

/** `Nieznany punkt styku „Suport chat” (Evidence!C7; 12 razy, tu po raz pierwszy): powód.` */
function say(stem: string, issue: Issue, reason = '', most = 60): string {
  const found = issue.found === '' ? '' : ` ${quoted(issue.found, most)}`;
  const times = issue.count > 1 ? `; ${plural(issue.count, ['raz', 'razy', 'razy'])}, tu po raz pierwszy${alsoOf(issue, most)}` : '';
  // One bracket within another is hard to read.
  const place = placeOf(issue).replace(/ \((.*)\)$/, ', $1');
  return `${stem}${found} (${place}${times})${reason ? `: ${reason}` : ''}.`;
}

const MOST_EXAMPLES = 5;

/** Other texts with the same trouble. */
function alsoOf({ others }: Issue, most: number): string {
  const texts = others.filter(({ found }) => found !== '').map(({ found }) => quoted(found, most));
  if (texts.length === 0) return '';
  const shown = texts.slice(0, MOST_EXAMPLES - 1);
  return `; także ${texts.length > shown.length ? `${shown.join(', ')} i inne` : list(shown)}`;
}

/** Leads with what was probably meant; of several texts, with what each of the first ones was. */
function meant(issue: Issue, otherwise: string): string {
  const texts = [issue, ...issue.others].filter(({ guess }) => guess !== '').slice(0, MOST_EXAMPLES);
  if (texts.length === 0) return otherwise;
  const pairs = texts.map(({ found, guess }) =>
    texts.length === 1 ? quoted(guess, 120) : `${quoted(guess, 60)} zamiast ${quoted(found, 60)}`,
  );
  return `Czy chodziło o ${list(pairs)}? ${otherwise}`;
}
/** Leads with what is allowed: one near choice, or all of them. */
const allowed = (issue: Issue, otherwise: string): string =>
  issue.guess.includes(', ') ? `Wpisz jedno z tych: ${issue.guess}.` : meant(issue, otherwise);

/** The scale that all offending texts are off; '' where they are of several. */
const scaleOf = (issue: Issue): string => (issue.others.some(({ guess }) => guess !== issue.guess) ? '' : issue.guess);

/** `0-10` as words; an end may be open. */
function within(range: string): string {
  const [, low, high] = /^(-?[\d.]+)?\s*-\s*(-?[\d.]+)?$/.exec(range) ?? [];
  const decimal = (figure: string): string => figure.replace('.', ',');
  if (low && high) return `wartość od ${decimal(low)} do ${decimal(high)}`;
  if (low) return `co najmniej ${decimal(low)}`;
  return high ? `co najwyżej ${decimal(high)}` : 'wartość ze skali';
}

/** The rows that are alike, `2, 14; 3, 15`, set by set. */
const rowsIn = ({ guess }: Issue): string =>
  guess
    ? `: wiersze ${guess
        .split('; ')
        .map(rows => rows.replace(/, (?=\d+$)/, ' i '))
        .join('; ')}`
    : '';
/** The columns that are alike, `Value: E, H`: their letters, and the header of the tab's that they are taken for, if there is one. */
function twinsOf({ guess }: Issue): { header: string; letters: string } {
  const [, header = '', letters = ''] = /^(?:(.+): )?(.*)$/.exec(guess) ?? [];
  return { header, letters: letters.replace(/, (?=[A-Z]+$)/, ' i ') };
}
/** A whole column of which the letter was found: `Evidence, kolumna L „Date”`. */
const columnOf = ({ tab, found, column }: Issue): string => `${tab}, kolumna${found && ` ${found}`}${column ? ` ${quoted(column)}` : ''}`;
const headerOf = ({ column, found }: Issue): string => (column || found ? ` ${quoted(column || found)}` : '');
const isMany = (issue: Issue): boolean => issue.count > 1;

/** What is wrong, where, and how to mend it. */
export const issues: Draft<Record<IssueCode, IssueWords>> = {
  'missing-tab': {
    message: issue => `Brakuje karty ${quoted(issue.tab)}.`,
    fix: issue => meant(issue, `Dodaj kartę o nazwie ${quoted(issue.tab)} albo niech utworzy ją „Skonfiguruj audyt” w Arkuszach.`),
  },
  'missing-column': {
    message: issue => `Brakuje kolumny${headerOf(issue)} na karcie ${quoted(issue.tab)}.`,
    fix: issue => meant(issue, `Dodaj kolumnę z nagłówkiem${headerOf(issue) || ', którego brakuje'}.`),
  },
  'missing-cell': {
    message: issue => say('Brakuje wpisu', { ...issue, found: '' }),
    fix: issue =>
      issue.guess
        ? `Uzupełnij ${isMany(issue) ? 'je' : 'go'}, na przykład: ${quoted(issue.guess, 120)}.`
        : `Uzupełnij ${isMany(issue) ? 'je' : 'go'} albo usuń wiersz.`,
  },
  'blank-header': {
    message: issue => say('Brakuje nagłówka nad kolumną', issue, 'to, co pod nim, nie jest odczytywane'),
    fix: () => 'Wpisz nad nią nagłówek albo przenieś ją do osobnej karty.',
  },
  'unknown-header': {
    message: issue => say('Nieznana kolumna', issue, 'nie jest odczytywana'),
    fix: issue => meant(issue, 'Napisz nagłówek tak, by dało się go odczytać.'),
  },
  'unused-column': {
    message: issue =>
      issue.found.includes(', ')
        ? say('Nieznane kolumny', issue, 'są własne i audyt z nich nie korzysta', 400)
        : say('Nieznana kolumna', issue, 'jest własna i audyt z niej nie korzysta', 400),
    fix: ({ guess }) => `Nie trzeba nic poprawiać${guess ? `, chyba że chodziło o jedną z tych, których brakuje: ${guess}` : ''}.`,
  },
  'unknown-tab': {
    message: issue => say('Nieznana karta', issue),
    fix: issue => meant(issue, 'Wpisz nazwę karty z tego arkusza.'),
  },
  'unknown-column': {
    message: issue => say('Nieznana kolumna', issue),
    fix: issue => meant(issue, 'Napisz nagłówek dokładnie tak jak na tamtej karcie.'),
  },
  'unknown-touchpoint': {
    message: issue => say('Nieznany punkt styku', issue),
    fix: issue => meant(issue, `Użyj nazwy z karty z punktami styku albo dopisz tam tę nazwę w „${own('Touchpoints', 'Also called')}”.`),
  },
  'unknown-metric': {
    message: issue => say('Nieznany wskaźnik', issue),
    fix: issue => meant(issue, 'Użyj nazwy wbudowanego wskaźnika albo opisz ten na karcie ze wskaźnikami.'),
  },
  'unknown-promise': {
    message: issue => say('Nieznana obietnica', issue),
    fix: issue => meant(issue, 'Użyj ID, które jest na karcie z obietnicami, albo zostaw komórkę pustą.'),
  },
  'unknown-setting': {
    message: issue => say('Nieznane ustawienie', issue, 'nie jest używane'),
    fix: issue => meant(issue, 'Popraw jego nazwę albo usuń wiersz.'),
  },
  'unknown-language': {
    message: issue => say('Nieznany język', issue, 'raport jest po angielsku'),
    fix: ({ guess }) => `Wpisz ${guess.replace(/, (?=[^,]*$)/, ' lub ') || 'inny'} albo zostaw komórkę pustą.`,
  },
  'invalid-setting': {
    message: issue => say('Nieprawidłowe ustawienie', issue, 'nie jest używane'),
    fix: ({ guess }) =>
      guess.includes('..')
        ? `Wpisz wartość od ${guess.replace('..', ' do ')}.`
        : `Zapisz je ${guess ? `tak: ${guess}` : 'inaczej'} albo zostaw komórkę pustą.`,
  },
  'unknown-source': {
    message: issue => say('Nieznany rodzaj źródła', issue, 'mogą to być reklamacje albo odpowiedzi pracowników'),
    fix: issue => allowed(issue, 'Wpisz jeden z rodzajów źródeł.'),
  },
  'unknown-choice': {
    message: issue => say('Nieznana opcja', issue),
    fix: issue => allowed(issue, 'Wpisz jedną z opcji wymienionych w notatce nagłówka.'),
  },
  'invalid-value': {
    message: issue => say('Nieprawidłowa wartość', issue, 'nie da się jej odczytać na skali wskaźnika'),
    fix: issue =>
      `Wpisz ${within(scaleOf(issue))} albo nadaj temu tekstowi wartość w kolumnie „${own('Metrics', 'Words')}” na karcie ze wskaźnikami. Jeśli nic nie znaczy, wyczyść komórkę; w eksporcie wymień go w „${own('Sources', 'Not an answer')}” na karcie ze źródłami.`,
  },
  'invalid-expectation': {
    message: issue => say('Nieprawidłowe oczekiwanie', issue, 'nie da się go odczytać na skali wskaźnika'),
    fix: issue => `Wpisz ${within(scaleOf(issue))} albo zostaw komórkę pustą.`,
  },
  'invalid-number': {
    message: issue => say('Nieprawidłowa liczba', issue),
    fix: issue => allowed(issue, 'Wpisz zwykłą liczbę, na przykład 12 albo 4,5.'),
  },
  'invalid-share': {
    message: issue => say('Nieprawidłowy odsetek', issue),
    fix: issue => allowed(issue, 'Wpisz odsetek klientów, na przykład 90 %.'),
  },
  'invalid-date': {
    message: issue => say('Nieprawidłowa data', issue),
    fix: issue => allowed(issue, 'Zapisz datę tak: 2026-11-22.'),
  },
  'invalid-test': {
    message: issue => say('Nieprawidłowy warunek', issue, 'nie mówi, kiedy obietnica jest dotrzymana'),
    fix: issue => meant(issue, 'Napisz na przykład „co najmniej 4”, „<= 2 dni” albo „tak”.'),
  },
  'invalid-words': {
    message: issue => say('Nieprawidłowe słowa skali', issue),
    fix: issue =>
      meant(
        issue,
        'Zapisz każde słowo z jego wartością, na przykład „Bardzo źle = 1; Źle = 2”; przy wyborze podaj co najmniej dwie odpowiedzi rozdzielone średnikiem.',
      ),
  },
  'invalid-scale': {
    message: issue => say('Nieprawidłowa skala', issue),
    fix: () => 'Podaj najniższą wartość mniejszą od najwyższej.',
  },
  'unknown-unit': {
    message: issue => say('Nieznana jednostka czasu', issue, 'innych jednostek nie da się na nią przeliczyć'),
    fix: () => 'Użyj sekund, minut, godzin, dni albo tygodni.',
  },
  'invalid-stream': {
    message: issue => say('Nieprawidłowe źródło', issue, 'z tych wierszy nie da się złożyć dowodów'),
    fix: issue =>
      issue.guess
        ? `Brakuje: ${quoted(issue.guess)}. Dodaj to na karcie ze źródłami.`
        : 'Podaj jedną kolumnę z wartością, z terminem obiecanym albo z godziną rozpoczęcia, wraz z punktem styku i wskaźnikiem.',
  },
  'invalid-kind': {
    message: issue =>
      say(
        'Nieprawidłowy wskaźnik',
        issue,
        `dwie daty da się zmierzyć tylko wskaźnikiem rodzaju ${quoted(issue.guess || `${own('Days late')}`)}`,
      ),
    fix: () => 'Wskaż inny wskaźnik na karcie ze źródłami albo zmień jego rodzaj na karcie ze wskaźnikami.',
  },
  'other-metric': {
    message: issue => say('Nieprawidłowy wskaźnik', issue, 'obietnica z tego wiersza jest mierzona innym'),
    fix: issue => meant(issue, 'Popraw wskaźnik albo zostaw ID obietnicy puste.'),
  },
  'out-of-range': {
    message: issue => say('Poza zakresem', issue),
    fix: issue =>
      scaleOf(issue)
        ? `Wpisz ${within(scaleOf(issue))}.`
        : `Popraw ${isMany(issue) ? 'je' : 'to'} albo poszerz skalę na karcie ze wskaźnikami.`,
  },
  'duplicate-promise': {
    message: issue => say('Powtórzone ID obietnicy', issue),
    fix: issue => meant(issue, 'Nadaj każdej obietnicy własne ID.'),
  },
  'duplicate-evidence': {
    message: issue =>
      say('Powtórzony dowód', issue, 'wiersze z tym samym ID, punktem styku i wskaźnikiem to jeden dowód, więc liczy się jeden z nich'),
    fix: issue => `Usuń to, co się powtarza, albo nadaj każdemu własne ID${rowsIn(issue)}.`,
  },
  'suspected-duplicates': {
    message: issue =>
      say('Powtórzone słowa', issue, 'inne wiersze mówią to samo tego samego dnia z tą samą wartością, a liczą się wszystkie'),
    fix: issue => `Jeśli to ten sam klient, zaznacz to w „${own('Evidence', 'Left out because')}”${rowsIn(issue)}.`,
  },
  'duplicate-name': {
    message: issue => say('Powtórzona nazwa', issue, 'liczy się tylko pierwsza'),
    fix: issue => meant(issue, 'Zostaw jedną z nich albo zmień nazwę drugiej.'),
  },
  'duplicate-setting': {
    message: issue => say('Powtórzone ustawienie', issue, 'jest także wyżej, a liczy się ostatnie'),
    fix: () => 'Usuń wiersz, o który nie chodzi.',
  },
  'duplicate-column': {
    message: issue => {
      const { header, letters } = twinsOf(issue);
      const alike = header === '' ? '' : `kolumny ${letters} są odczytywane jako ${quoted(header)} i `;
      return say('Powtórzona kolumna', issue, `${alike}nie wiadomo, o którą chodzi, więc żadna nie jest odczytywana`);
    },
    fix: issue =>
      issue.guess ? `Zmień nazwę jednej z kolumn albo usuń ją: ${twinsOf(issue).letters}.` : 'Zmień nazwę jednej z kolumn albo usuń ją.',
  },
  'duplicate-stream': {
    message: issue => say('Powtórzone źródło', issue, 'te same dowody liczyłyby się dwa razy'),
    fix: () => 'Usuń jeden z dwóch wierszy na karcie ze źródłami.',
  },
  'unmatched-evidence': {
    message: issue => say('Komentarze bez punktu styku', issue, 'żadnego nie podano, a ze słów nie wynika, o który chodzi'),
    fix: () =>
      `Przejrzyj dopasowania: wpisz raz, do którego punktu styku należą takie komentarze, na karcie z dopasowaniami albo w „${own('Touchpoints', 'Also called')}” punktów styku.`,
  },
  'several-touchpoints': {
    message: issue => say('Komentarze wielozdaniowe bez punktu styku', issue, 'nie wszystkie są o jednym punkcie styku'),
    fix: () =>
      `Nic nie trzeba robić. Aby oceny z takich opinii się liczyły, dodaj punkt styku, który oznacza całość, o nazwie „Cała wizyta” (może też stać w „${own('Touchpoints', 'Also called')}”).`,
  },
  'open-touchpoint': {
    message: issue =>
      say('Brakuje punktu styku', issue, isMany(issue) ? 'te kolumny jeszcze się nie liczą' : 'ta kolumna jeszcze się nie liczy'),
    fix: issue => `Wpisz punkt styku, o którym ${isMany(issue) ? 'jest każda z nich' : 'jest'}, albo usuń wiersz.`,
  },
  'unread-column': {
    message: issue => say('Powtórzony wpis', issue, 'inna kolumna już to zawiera, więc ta nie jest odczytywana'),
    fix: () => 'Usuń jeden z dwóch wierszy na karcie ze źródłami albo nadaj każdej osobny punkt styku lub wskaźnik.',
  },
  'ambiguous-dates': {
    message: issue => `Nieprawidłowe daty (${columnOf(issue)}): dzień i miesiąc da się odczytać na dwa sposoby.`,
    fix: issue =>
      issue.guess
        ? `Odczytano je tak: ${issue.guess}. Jeśli to źle, ustaw „${own('Settings', 'Date order')}” na karcie z ustawieniami.`
        : `Ustaw „${own('Settings', 'Date order')}” na karcie z ustawieniami.`,
  },
  'mixed-dates': {
    message: issue => `Nieprawidłowe daty (${columnOf(issue)}): w jednych pierwszy jest dzień, w innych miesiąc.`,
    fix: () => 'Zapisz wszystkie daty w kolumnie w jeden sposób, najlepiej tak: 2026-11-22.',
  },
  'half-turned-dates': {
    message: issue =>
      `Nieprawidłowe daty (${columnOf(issue)}): jedne są datami i żadna nie jest po 12. dniu miesiąca, inne są tekstem i żadna nie jest przed 13. Program z inną kolejnością dnia i miesiąca prawdopodobnie odwrócił te pierwsze.`,
    fix: () =>
      'Wybierz, jak jest: wśród poprawek można je odwrócić z powrotem albo zostawić bez zmian; możesz też zaimportować plik jeszcze raz.',
  },
  'ambiguous-numbers': {
    message: issue =>
      `Nieprawidłowe liczby (${columnOf({ ...issue, found: issue.guess })}): ${issue.found ? quoted(issue.found, 40) : 'niektóre'} można odczytać z częścią dziesiętną albo z tysiącami.`,
    fix: () => 'Wybierz, jak je czytać: oba sposoby są wśród poprawek.',
  },
  'ambiguous-clock': {
    message: issue =>
      `Nieprawidłowe czasy (${columnOf({ ...issue, found: issue.guess })}): ${issue.found ? quoted(issue.found, 40) : 'niektóre'} to godziny i minuty albo minuty i sekundy.`,
    fix: () => 'Wybierz, jak je czytać: oba sposoby są wśród poprawek; możesz też dopisać (mm:ss) lub (h:mm) za nagłówkiem.',
  },
  'ambiguous-shares': {
    message: issue => `Nieprawidłowe odsetki (${columnOf({ ...issue, found: issue.guess })}): jedne wyglądają jak 0,85, inne jak 85.`,
    fix: () => 'Wybierz, jak je czytać: oba sposoby są wśród poprawek; możesz też zapisać całą kolumnę ze znakiem procentu.',
  },
  'ambiguous-answers': {
    message: issue =>
      `Nieprawidłowe odpowiedzi (${columnOf({ ...issue, found: issue.guess })}): z „tak” i „nie” zrozumiałe jest tam tylko jedno, a ${issue.found ? quoted(issue.found, 40) : 'coś innego'} może być drugim.`,
    fix: () =>
      `Wpisz na karcie „${own('Metrics')}”, w kolumnie „${own('Metrics', 'Words')}”, która odpowiedź to „tak” (= 1), a która „nie” (= 0).`,
  },
  uncalculated: {
    message: issue =>
      `Brakuje ${isMany(issue) ? 'wyników formuł' : 'wyniku formuły'} (${placeOf(issue)}${isMany(issue) ? `, ${plural(issue.count, cells)}` : ''}): żaden program nigdy ich nie obliczył.`,
    fix: () => 'Otwórz plik w arkuszu kalkulacyjnym, zapisz go tam i sprawdź jeszcze raz.',
  },
  'later-evidence': {
    message: issue => say('Data poza zakresem', issue, `jest późniejsza niż dzień audytu${issue.guess && `, ${issue.guess}`}`),
    fix: issue => `Popraw ${isMany(issue) ? 'je' : 'ją'} albo wybierz późniejszy dzień audytu.`,
  },
  'totals-row': {
    message: issue => say('Nieprawidłowy wiersz', issue, 'sumuje inne wiersze, więc nie jest odpowiedzią'),
    fix: () => 'Jeśli tak jest, nie trzeba nic robić; w przeciwnym razie nadaj wierszowi inną nazwę.',
  },
  'cancelled-cases': {
    message: issue => say('Brakuje odpowiedzi', issue, 'anulowana sprawa jej nie ma'),
    fix: () => 'Jeśli tak jest, nie trzeba nic robić.',
  },
  'ends-before-start': {
    message: issue => say('Niewłaściwa kolejność', issue, 'koniec jest przed początkiem'),
    fix: () => 'Popraw początek albo koniec; jeśli sprawa skończyła się innego dnia, wpisz dzień razem z godziną.',
  },
  'done-without-end': {
    message: issue => say('Brakuje czasu', issue, 'według statusu sprawa jest zakończona albo nikt nie przyszedł, ale końca nie zapisano'),
    fix: () => 'Wpisz czas zakończenia tam, gdzie go znasz; jeśli nikt nie przyszedł, podaj to jako powód pominięcia.',
  },
  'late-by-day': {
    message: issue =>
      say(
        'Czas poza zakresem',
        issue,
        `później, niż obiecano, ale w obiecanym dniu, więc według dni kalendarzowych ${isMany(issue) ? 'są' : 'jest'} w terminie`,
      ),
    fix: () =>
      `Jeśli liczą się minuty, mierz wskaźnikiem „${own('On time to the minute')}” w źródłach i obietnicach albo ustaw „${own('Settings', 'Promised dates are kept until')}” na „${own('Exact time')}”.`,
  },
  'formula-error': {
    message: issue =>
      issue.found === LOADING ? say('Brakuje wyniku', issue, 'formuła jest jeszcze obliczana') : say('Nieprawidłowa formuła', issue),
    fix: issue =>
      `${issue.found === LOADING ? 'Poczekaj na wynik i sprawdź jeszcze raz' : 'Popraw formułę'}; do tego czasu ${isMany(issue) ? 'te komórki się nie liczą' : 'ta komórka się nie liczy'}.`,
  },
  unticked: {
    message: issue => say('Brakuje odpowiedzi', issue, 'pola, których nikt nie zaznaczył, uznaje się za brak odpowiedzi'),
    fix: () => 'Jeśli puste pole znaczy „nie”, wpisz zamiast tego „nie”.',
  },
  'unknown-save': {
    message: issue => say('Nieznany zapis', issue, 'tego dnia ani wcześniej nie zapisano żadnego audytu, więc z niczym się nie porównuje'),
    fix: issue =>
      issue.guess ? allowed(issue, 'Wpisz dzień zapisanego audytu.') : 'Zapisz najpierw audyt albo zostaw to ustawienie puste.',
  },
  'other-encoding': {
    message: issue => `Plik karty ${quoted(issue.tab)} nie jest w UTF-8${issue.found ? `; odczytano go jako ${issue.found}` : ''}.`,
    fix: () => 'Jeśli litery wyglądają źle, zapisz go ponownie jako „CSV UTF-8”.',
  },
  'ragged-rows': {
    message: issue => say('Nieprawidłowy wiersz', issue, 'ma więcej lub mniej komórek niż nagłówek'),
    fix: () => 'Poszukaj przecinka albo końca wiersza, który powinien stać w cudzysłowie.',
  },
  'cut-row': {
    message: issue => say('Nieprawidłowy ostatni wiersz', issue, 'wygląda na ucięty'),
    fix: () => 'Wyeksportuj plik jeszcze raz.',
  },
  'long-text': {
    message: issue => say('Nieprawidłowy tekst', issue, 'komórka mieści najwyżej 32 767 znaków'),
    fix: () => 'Sprawdź, czy nie brakuje tam cudzysłowu, albo skróć tekst.',
  },
};
