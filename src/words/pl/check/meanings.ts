import type { Issue, IssueCode } from '../../../core/table/issue';
import type { Draft } from '../../draft';
import { own } from '../../naming/own-names';
import { form, plural } from '../numbers';

/** `Ten wiersz`, `Te 2 wiersze`, `Tych 12 wierszy`; with `one` behind the first, `few` behind the second, `many` behind the third. */
const rows = ({ count }: Issue, [one, few, many]: readonly [string, string, string]): string =>
  count > 1
    ? `${form(count, ['', 'Te', 'Tych'])} ${plural(count, ['wiersz', 'wiersze', 'wierszy'])} ${form(count, [one, few, many])}`
    : `Ten wiersz ${one}`;
const cells = ({ count }: Issue, [one, few, many]: readonly [string, string, string]): string =>
  count > 1
    ? `${form(count, ['', 'Te', 'Tych'])} ${plural(count, ['komórka', 'komórki', 'komórek'])} ${form(count, [one, few, many])}`
    : `Ta komórka ${one}`;

const notCounted = ['się nie liczy', 'się nie liczą', 'się nie liczy'] as const;
const asBlank = ['jest czytana jako pusta', 'są czytane jako puste', 'jest czytanych jako puste'] as const;
const asUnmatched = ['liczy się jako niedopasowany', 'liczą się jako niedopasowane', 'liczy się jako niedopasowane'] as const;
const asInvalid = ['liczy się jako nieprawidłowy', 'liczą się jako nieprawidłowe', 'liczy się jako nieprawidłowe'] as const;
const counted = ['się liczy', 'się liczą', 'się liczy'] as const;
const leftOut = ['jest pominięty', 'są pominięte', 'jest pominiętych'] as const;

/** What each issue means for the audit: what it leaves out, and what may be wrong because of it. */
export const meanings: Draft<Record<IssueCode, (issue: Issue) => string>> = {
  'missing-tab': () => 'To, co by tam stało, uznaje się za nieznane, a ustaleń, które na tym polegają, brakuje.',
  'missing-column': ({ tab }) => `Bez niej karta „${tab}” w ogóle nie jest odczytywana.`,
  'missing-cell': issue => `${rows(issue, leftOut)}, bo nikt nie wie, czego ${issue.count > 1 ? 'dotyczą' : 'dotyczy'}.`,
  'blank-header': () => 'Niczego w audycie nie zmienia, chyba że coś tam miało się liczyć.',
  'unknown-header': () => 'To, co zawiera, się nie liczy: audyt przebiega tak, jakby kolumny nie było.',
  'unused-column': () => 'Niczego nie zmienia: dodatkowe kolumny są mile widziane.',
  'unknown-tab': () => 'Dowody z niej się nie liczą.',
  'unknown-column': () => 'To, co zawiera, nie jest odczytywane, więc może brakować dowodów.',
  'unknown-touchpoint': issue => `${rows(issue, asUnmatched)}: żadnej obietnicy nie ocenia się po tym, co klienci tu powiedzieli.`,
  'unknown-metric': issue => `${rows(issue, notCounted)}: bez skali nikt nie wie, co mówią wartości.`,
  'unknown-promise': issue => `${rows(issue, asUnmatched)} i nie ${issue.count > 1 ? 'służą' : 'służy'} żadnej obietnicy.`,
  'unknown-setting': () => 'Audyt stosuje zamiast tego wartość domyślną.',
  'unknown-choice': issue => `${cells(issue, asBlank)}.`,
  'unknown-source': issue =>
    `${rows(issue, ['jest trzymany osobno', 'są trzymane osobno', 'jest trzymanych osobno'])}, dopóki nie powiesz, czym ${issue.count > 1 ? 'są' : 'jest'}: nie liczy się ani do odpowiedzi klientów, ani do reklamacji.`,
  'totals-row': issue => `${rows(issue, notCounted)}.`,
  'cancelled-cases': issue =>
    `${rows(issue, ['liczy się jako brak odpowiedzi', 'liczą się jako brak odpowiedzi', 'liczy się jako brak odpowiedzi'])}, niezależnie od tego, kiedy się ${issue.count > 1 ? 'zakończyły' : 'zakończył'}.`,
  'ends-before-start': issue => `${cells(issue, notCounted)}; jeśli to sprawy spóźnione, odsetek dotrzymania jest zawyżony.`,
  'done-without-end': issue =>
    `${rows(issue, ['liczy się jako sprawa otwarta', 'liczą się jako sprawy otwarte', 'liczy się jako sprawy otwarte'])}, z czasem do dziś: jeśli nimi nie są, odsetek dotrzymania jest zaniżony.`,
  'late-by-day': () =>
    'Odsetek dotrzymania może być zawyżony: klienci, którzy czekali dłużej niż do podanej godziny, liczą się jako obsłużeni w terminie.',
  'invalid-value': issue =>
    `${rows(issue, asInvalid)}, a nie jako odpowiedź, więc odsetek dotrzymania opiera się na mniejszej liczbie odpowiedzi.`,
  'invalid-expectation': issue => `${rows(issue, counted)}, ale nie w oczekiwaniach klientów.`,
  'invalid-number': issue => `${cells(issue, asBlank)}; wiersz dowodów bez znanej liczby lub wagi się nie liczy.`,
  'invalid-share': issue => `${cells(issue, asBlank)}, a puste „${own('Promises', 'Promised for')}” przyjmuje wartość domyślną z ustawień.`,
  'invalid-setting': () => 'Audyt stosuje zamiast tego wartość domyślną.',
  'unknown-language': () => 'Żadnej liczby to nie zmienia.',
  'duplicate-setting': () => 'Tego, co mówią o nim wiersze powyżej, nie używa się.',
  'invalid-date': issue =>
    `${rows(issue, ['nie ma znanego dnia', 'nie mają znanego dnia', 'nie ma znanego dnia'])}: gdy ustawiono okres, nie ${issue.count > 1 ? 'liczą' : 'liczy'} się wcale, a w innym razie nie widać ich tylko w trendach.`,
  'invalid-test': () => 'Obietnicy nie da się ocenić: nikt nie wie, kiedy jest dotrzymana.',
  'invalid-words': () => 'Odpowiedzi tymi słowami nie da się odczytać i liczą się jako nieprawidłowe.',
  'invalid-scale': () => 'Wskaźnik nie jest używany, a dowody, które go dotyczą, się nie liczą.',
  'invalid-stream': () => 'Żaden z tych dowodów się nie liczy.',
  'open-touchpoint': () => 'Nic w niej się nie liczy, dopóki nie podasz punktu styku.',
  'unmatched-evidence': issue => `${rows(issue, asUnmatched)}: żadnej obietnicy nie ocenia się po tym, co ci klienci powiedzieli.`,
  'several-touchpoints': issue =>
    `${rows(issue, asUnmatched)}, bo jedna ocena dotyczy tu więcej niż jednej sprawy; każde zdanie liczy się jako komentarz tam, gdzie należy.`,
  'invalid-kind': () => 'Te wiersze liczą się jako nieprawidłowe.',
  'other-metric': issue => `${rows(issue, notCounted)} do tej obietnicy.`,
  'unknown-unit': () => 'Czasów zapisanych w innej jednostce, na przykład „2 godziny”, nie da się odczytać.',
  'out-of-range': issue => `${cells(issue, notCounted)}; jeśli to kod braku odpowiedzi, nic nie ginie.`,
  'duplicate-promise': () => 'Audyt obejmuje tylko pierwszą obietnicę z tym ID; pozostałe są pominięte.',
  'duplicate-evidence': issue =>
    `${rows(issue, asInvalid)}, żeby nikt nie liczył się dwa razy: z takich samych liczy się najnowsza odpowiedź.`,
  'suspected-duplicates': issue =>
    `${rows(issue, counted)}, bo różni klienci mogą napisać to samo; jeśli tak nie jest, niektóre ważą podwójnie.`,
  'duplicate-name': () => 'Pozostałe nie są używane.',
  'duplicate-column': () => 'Żadna z tych kolumn nie jest odczytywana.',
  'duplicate-stream': () => 'Liczy się raz; nic nie ginie.',
  'unread-column': () => 'To, co zawiera ta kolumna, się nie liczy.',
  'ambiguous-dates': () =>
    'Wiersze z dwuznaczną datą nie mają znanego dnia: gdy ustawiono okres, nie liczą się wcale, a w innym razie nie widać ich tylko w trendach.',
  'mixed-dates': () => 'Dwuznaczne daty mogą być odczytane źle albo wcale.',
  'ambiguous-numbers': () => 'Dwuznaczne liczby są nieprawidłowe, dopóki ktoś nie powie, jak je czytać.',
  'ambiguous-clock': () => 'Dwuznaczne czasy są nieprawidłowe, dopóki ktoś nie powie, jak je czytać.',
  'half-turned-dates': () =>
    'Dat do 12. dnia miesiąca nie odczytuje się, dopóki nie wybierzesz, jak je czytać, bo zły miesiąc przesunąłby w czasie to, co mówili klienci.',
  'ambiguous-shares': () => 'Odsetki bez znaku procentu są w tej kolumnie nieprawidłowe.',
  'ambiguous-answers': () =>
    'Żadna odpowiedź z tej kolumny nie jest odczytywana, dopóki tego nie podasz, bo liczenie tylko jednej strony wypaczyłoby odsetek dotrzymania.',
  uncalculated: issue => `${cells(issue, asBlank)}: to, co odpowiedzieli ci klienci, się nie liczy.`,
  'later-evidence': issue =>
    `${rows(issue, ['jest spoza okresu i nie liczy', 'są spoza okresu i nie liczą', 'jest spoza okresu i nie liczy'])} się do żadnej obietnicy.`,
  'formula-error': issue => `${cells(issue, asBlank)} albo ${issue.count > 1 ? 'czynią' : 'czyni'} wiersz nieprawidłowym.`,
  unticked: () => 'Nie ma ich w żadnym odsetku dotrzymania, ani jako „tak”, ani jako „nie”.',
  'other-encoding': () => 'Litery inne niż a–z mogą źle wyglądać w nazwach i cytatach; nic nie jest pominięte.',
  'ragged-rows': () => 'Nadmiarowych komórek nie odczytuje się, a te przed nimi mogą stać w złej kolumnie.',
  'cut-row': () => 'Reszty pliku może brakować.',
  'long-text': () => 'Tego, co jest dalej, nie odczytuje się.',
  'unknown-save': () => 'Zmianę widać tylko z odpowiedzi z datą, bo tego dnia ani wcześniej niczego nie zapisano.',
};
