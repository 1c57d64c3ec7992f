import type { Because, MappedColumn } from '../../../core/connect/mapped-column';
import type { Holds } from '../../../core/declared/choices';
import { holdsWords } from '../../../core/declared/choices';
import { pl as names } from '../../../core/table/names/pl';
import type { Draft } from '../../draft';
import type { connect as connectInEnglish } from '../../en/connect/connect';
import { own } from '../../naming/own-names';
import { questions } from '../nouns';
import { form, list, plural, quoted, unitNamed } from '../numbers';

type Details = Because['details'];

const codesOf = ({ codes = '' }: Details): string => list(codes.split('; ').map(code => quoted(code)));
const scaleOf = ({ lowest, highest }: Details): string => (lowest && highest ? ` (od ${lowest} do ${highest})` : '');
const header = (d: Details): string => `Jej nagłówek mówi ${quoted(d.word ?? '')}`;
const inCells = ['komórka', 'komórki', 'komórek'] as const;
const inRows = ['wiersz', 'wiersze', 'wierszy'] as const;

/** Why a column is proposed as it is, in a sentence. */
const reasons: Record<Because['code'], (details: Details) => string> = {
  tool: d => `Tę kolumnę zapisuje ${d.tool}.`,
  rule: d => `${d.tool} mówi nią, które wiersze nie są pełnymi odpowiedziami klientów: te pozostałe są pominięte.`,
  'tool-unused': d => `${d.tool} zapisuje tę kolumnę dla siebie.`,
  private: d => `Wskazuje konkretną osobę (${quoted(d.word ?? '')}): nie jest odczytywana.`,
  'private-values': () => 'Jej komórki wyglądają na adresy e-mail, numery telefonów albo adresy IP: nie jest odczytywana.',
  weight: d => `${header(d)}, a jej komórki to liczby powyżej 0: każda odpowiedź byłaby nią ważona.`,
  header: d => `${header(d)}.`,
  dates: () => 'Jej komórki to daty.',
  sentences: () => 'Jej komórki to całe zdania.',
  names: d => `Jej komórki to nazwy ${d.what === 'metric' ? 'wskaźników' : 'punktów styku'}.`,
  fits: d => `Jej odpowiedzi pasują do ${quoted(d.metric ?? '')}${scaleOf(d)}${d.word ? `, a nagłówek mówi ${quoted(d.word)}` : ''}.`,
  'fits-words': d => `Jej odpowiedzi to słowa wskaźnika ${quoted(d.metric ?? '')}.`,
  'new-metric': d => `Jej odpowiedzi tworzą skalę${scaleOf(d)}: do karty ze wskaźnikami dojdzie ${quoted(d.metric ?? '')}.`,
  'new-time': d => `Jej komórki to czasy: do karty ze wskaźnikami dojdzie ${quoted(d.metric ?? '')}.`,
  codes: d => `${codesOf(d)} nie byłoby odpowiedzią: ${plural(Number(d.count), inCells)} z ${d.of}.`,
  'codes-beside': d => `${codesOf(d)} nie byłoby odpowiedzią, jak w kolumnach mierzonych tak samo.`,
  off: d => `Na tej skali nie da się odczytać: ${plural(Number(d.count), inCells)}.`,
  place: d => `Ma wspólne słowo ${quoted(d.words ?? '')} z punktem styku ${quoted(d.touchpoint ?? '')}.`,
  'tab-place': d => `${quoted(d.text ?? '')} ma wspólne słowo ${quoted(d.words ?? '')} z punktem styku ${quoted(d.touchpoint ?? '')}.`,
  'tool-place': d => `To, co eksportuje ${d.tool}, dotyczy ${quoted(d.words ?? '')}, tak jak punkt styku ${quoted(d.touchpoint ?? '')}.`,
  'only-place': d =>
    d.metric
      ? `Tylko w punkcie styku ${quoted(d.touchpoint ?? '')} obiecano coś mierzonego wskaźnikiem ${quoted(d.metric)}.`
      : `${quoted(d.touchpoint ?? '')} to jedyny punkt styku.`,
  'group-place': d =>
    `Ma wspólne słowo ${quoted(d.words ?? '')} z punktem styku ${quoted(d.touchpoint ?? '')}, a inne części jej pytania są o ${quoted(d.theme ?? '')}.`,
  'by-comment': () =>
    'Żaden punkt styku nie ma z nią wspólnego słowa: każdy wiersz trafia do tego, o którym mówi jego komentarz, pozostałe zostają niedopasowane.',
  beside: d => `Stoi obok ${quoted(d.column ?? '')}.`,
  unpromised: d =>
    `Żadnej tamtejszej obietnicy nie mierzy się jeszcze wskaźnikiem ${quoted(d.metric ?? '')}, więc żadnej się po niej nie ocenia.`,
  taken: d => `Do punktu styku ${quoted(d.touchpoint ?? '')} lepiej pasuje inna kolumna: wskaż inny albo zrezygnuj z tej kolumny.`,
  tied: d => `Może dotyczyć każdego z tych: ${d.touchpoints}. Wybierz jeden albo zrezygnuj z tej kolumny.`,
  'no-place': () => 'Żaden punkt styku nie ma z nią wspólnego słowa: wskaż go albo zrezygnuj z tej kolumny.',
  second: d => `To samo (${d.what}) zawiera już inna kolumna.`,
  alone: () => 'Na tej karcie nie ma wartości ani komentarza, do których mogłaby należeć.',
  staff: d => `${header(d)}: to napisali wasi ludzie, nie klient.`,
  'of-staff': d => `${quoted(d.word ?? '')} mówi, że odpowiadali wasi pracownicy: stoją obok klientów i nigdy nie liczą się razem z nimi.`,
  computed: d => `${quoted(d.word ?? '')} wylicza się z innych odpowiedzi: sama odpowiedzią nie jest.`,
  'fill-in': d => `${header(d)}: jak długo wypełniano formularz, a nie na co czekał klient.`,
  person: d => `${header(d)}: odróżnia jednego klienta od drugiego, a nie jedną odpowiedź od drugiej.`,
  guessed: d => `${header(d)}: to ktoś przypuszcza albo przewiduje, a nie klient powiedział lub dostał.`,
  importance: d => `${header(d)}: jak ważne coś jest dla klientów, to nie to samo, jakie było.`,
  choice: d => `Jej odpowiedzi to nazwy punktów styku, ale ${quoted(d.word ?? '')} pyta, który wybrać, a nie czego dotyczy wiersz.`,
  sums: d =>
    `${quoted(d.word ?? '')} zawiera sumy klientów, a nie odpowiedzi: aby z nich skorzystać, zrób tabelę z jednym wierszem na odpowiedź, kolumną z odpowiedzią i kolumną z liczbą.`,
  expected: d => `${header(d)}: to oczekiwania klientów, obok ${quoted(d.column ?? '')}.`,
  'no-pair': d =>
    `${header(d)}: to oczekiwania klientów, a żadna kolumna odpowiedzi na pewno do niej nie należy. Aby z niej skorzystać, wpisz ją w źródłach jako oczekiwania.`,
  'two-dates': d => `Każda z nich może być tym samym dniem: ${d.columns}. Wpisz w źródłach właściwą i jej drugą połowę.`,
  'by-clock': d =>
    `Większość spraw kończy się w dniu, na który je obiecano, więc ${quoted(d.metric ?? '')}, liczony w dniach kalendarzowych, nazwałby spóźnione punktualnymi. Aby liczyć według zegara, mierz obietnicę wskaźnikiem ${quoted(d.clock ?? '')} i podłącz kartę ponownie; aby liczyć w dniach, wpisz obie kolumny w źródłach.`,
  'no-words': d =>
    `${quoted(d.metric ?? '')} nie ma słów na karcie ze wskaźnikami: aby nim mierzyć, wpisz tam słowa skali: ${d.words}. Do tego czasu te odpowiedzi mają własną skalę.`,
  complaint: d => `${quoted(d.word ?? '')} mówi o reklamacjach: każdy wiersz liczy się jako reklamacja, nigdy jako odpowiedź.`,
  status: d => `${header(d)}, a jej słowa mówią, jak daleko zaszła każda sprawa.`,
  'case-status': d => `${header(d)}: sprawy anulowane nie są odpowiedziami.`,
  respondent: d => `${header(d)}, a niektóre się powtarzają: odpowiedzi jednego klienta idą razem. Nikt jej nie zobaczy.`,
  asked: d => `${header(d)}, a niektórzy z zapytanych nie odpowiedzieli: mówi, ilu odpowiedziało.`,
  'none-silent': d =>
    `${quoted(d.word ?? '')}: tu odpowiedzieli wszyscy, więc nie mówi to nic o tych, którzy milczeli. Jeśli wiesz, ile osób zapytano, wpisz to w źródłach w kolumnie „${own('Sources', 'Asked')}”.`,
  half: () => 'To dzień obiecany, a żadna kolumna nie mówi, kiedy obietnicy dotrzymano.',
  turned: d =>
    `W jej pytaniu dobre są niskie liczby, inaczej niż we wskaźniku ${quoted(d.metric ?? '')}: daj jej własny wskaźnik, na którym lepiej znaczy niżej.`,
  'other-date': () => 'Jej komórki to daty; dzień dowodu jest w innej kolumnie, a żadna obietnica nie dotyczy czasu między nimi.',
  'either-end': () =>
    'Z jej pytania nie wynika na pewno, który koniec skali jest dobry: połącz tę kartę pytanie po pytaniu i powiedz, które odpowiedzi są dobre.',
  denied: d =>
    `Z jej pytania nie wynika, czy „tak” to dobra odpowiedź, a wskaźnik ${quoted(d.metric ?? '')} tak ją liczy: podłącz tę kartę pytanie po pytaniu i powiedz, które odpowiedzi są dobre.`,
  'other-unit': d =>
    `${header(d)}, a wskaźnik ${quoted(d.metric ?? '')} liczy w innej jednostce: aby jej użyć, dodaj na karcie ze wskaźnikami taki, który ma jej jednostkę, i mierz nim obietnicę.`,
  'same-answers': d => `Zawiera odpowiedzi z ${quoted(d.column ?? '')} drugi raz.`,
  'same-place': d =>
    `${quoted(d.columns ?? '')} też trafiłoby do ${quoted(d.touchpoint ?? '')} ze wskaźnikiem ${quoted(d.metric ?? '')} i każdy klient liczyłby się kilka razy: wybierz jedną albo nadaj każdej osobny punkt styku lub wskaźnik.`,
  'second-comment': d =>
    `Wiersz ma miejsce na jeden komentarz i zajmuje je ${quoted(d.column ?? '')}: aby czytać tę kolumnę, wpisz ją w źródłach z własnym punktem styku albo w miejsce tamtej.`,
  closed: () => 'Jej odpowiedzi to kilka słów bez znanej kolejności: powiedz na karcie ze wskaźnikami, które są dobre.',
  ago: () => 'Mówi, jak dawno temu, ale nie wiadomo, licząc od którego dnia: czyta się kolumnę z datami.',
  'no-name': () => 'Jej nagłówek jest pusty albo się powtarza: nadaj jej własny, by z niej skorzystać.',
  blank: () => 'Jest pusta.',
  unknown: () => 'Nic nie mówi, że to dowód na jakąś obietnicę.',
};

type Column = Pick<MappedColumn, 'holds' | 'touchpoint' | 'metric' | 'sure'> & { notAnswers: readonly string[] };

/** As drop-downs of the workbook have it. */
function holdsOf(holds: Holds): string {
  const [word = ''] = Object.entries(holdsWords).find(([, value]) => value === holds) ?? [];
  return (names.choices[word] ?? word).split('|')[0]!;
}
const sureness = { sure: 'pewne', likely: 'prawdopodobne' };

/** What the tab Sources would say of a column. */
function holds({ holds, touchpoint, metric, notAnswers, sure }: Column): string {
  const codes = holds === 'leftOut' ? 'nie przy' : 'brak odpowiedzi';
  const parts = [
    holds === null ? 'Nieużywana' : holdsOf(holds),
    metric ? `: ${metric}` : '',
    touchpoint ? ` w ${quoted(touchpoint)}` : '',
    notAnswers.length > 0 ? `; ${codes}: ${notAnswers.join(', ')}` : '',
    sure === 'open' ? '' : ` (${sureness[sure]})`,
  ];
  return parts.join('');
}

/** Connecting evidence from another tab or a file. */
export const connect: Draft<typeof connectInEnglish> = {
  metricNames: {
    satisfaction: 'Satysfakcja',
    agreement: 'Zgoda',
    frequency: 'Częstość',
    quality: 'Jakość',
    ease: 'Łatwość',
    likelihood: 'Prawdopodobieństwo słowami',
    favour: 'Przychylność',
    rating: 'Ocena',
    time: unit => `Czas (${unitNamed(unit)})`,
    span: (from, until) => `${from} – ${until}`,
  },
  reasons,
  holds,
  found: (tab, tool, rows, firstRow) =>
    `${quoted(tab)}: ${tool ? `eksport z ${tool}` : 'tabela'}, ${plural(rows, inRows)}, od wiersza ${firstRow}.`,
  drawn: (drawn, rows) =>
    drawn >= rows
      ? `Obejrzano wszystko: ${plural(rows, inRows)}.`
      : `Tabela ma ${plural(rows, inRows)}; obejrzano wylosowane z nich (${plural(drawn, inRows)}) i każdą odpowiedź z kolumn, w których jest ich niewiele, choćby najrzadszą.`,
  leftOut: (reason, rows) => `Pominięto: ${plural(rows, inRows)} (${reason}).`,
  open: columns =>
    `Nie liczy się, dopóki nie powiesz, którego punktu styku ${columns === 1 ? 'dotyczy' : 'dotyczy każda'}: uzupełnij go w źródłach albo usuń tam wiersz.`,
  newMetric: ({ name, keptWhen, words }) =>
    `Nowy na karcie ze wskaźnikami: ${name}${keptWhen ? `, dotrzymana, gdy ${keptWhen}` : ''}${words ? ` (${words})` : ''}.`,
  private: columns => `Nie odczytywane, bo wskazuje konkretną osobę: ${columns}.`,
  unusedTitle: 'Nieużywane:',
  countsTitle: 'Co zostałoby odczytane:',
  counts: {
    used: 'wliczone',
    noAnswer: 'bez odpowiedzi',
    invalid: 'nieczytelne',
    unmatched: 'bez obietnicy',
    leftOut: 'pominięte',
    aside: 'osobno',
    notYetDue: 'przed terminem',
    outOfPeriod: 'spoza okresu',
  },
  noTouchpoint: 'bez znanego punktu styku',
  openColumns: columns => `Jeszcze niewliczane: ${plural(columns, ['kolumna', 'kolumny', 'kolumn'])}.`,
  nothing: 'Niczego w niej nie da się odczytać jako dowodu, więc nic nie zapisano.',
  hint: command => `Nic nie zapisano. Aby podłączyć to w ten sposób:\n  ${command} --yes`,
  done: (sources, metrics, open) =>
    `Podłączono: ${plural(sources, inRows)} w źródłach${metrics > 0 ? ` i ${plural(metrics, inRows)} we wskaźnikach` : ''}.${
      open > 0 ? ` Na punkt styku ${form(open, ['czeka', 'czekają', 'czeka'])} w źródłach ${plural(open, inRows)}.` : ''
    }`,
  look: letters =>
    letters.length === 1
      ? `Prawdopodobne, nie pewne: obejrzyj kolumnę ${letters[0]} powyżej i popraw albo usuń jej wiersz w źródłach, jeśli jest zły.`
      : `Prawdopodobne, nie pewne: obejrzyj kolumny ${list([...letters])} powyżej i popraw albo usuń te wiersze w źródłach, które są złe.`,
  howMany: `Wiesz, ile osób zapytano? Wpisz to w kolumnie „${own('Sources', 'Asked')}”, w pierwszym jej wierszu w źródłach: raport powie wtedy, ilu odpowiedziało.`,
  told: n => `${form(n, ['Mówi', 'Mówią', 'Mówi'])} o obietnicy bez innego pomiaru: ${plural(n, questions)}`,
  leftQuestions: (n, command) =>
    `O dalszych obietnicach może mówić ${plural(n, questions)}, ale nie na pewno. Aby zdecydować:\n  ${command}`,
  planFile: 'plan.csv',
  next: (file, command) => `Skoroszyt jest w ${file}. Teraz:\n  ${command}`,
};
