import type { Doubt, Other, Question, Why } from '../../../core/guide/question';
import type { Concept } from '../../../core/guide/telling/concepts';
import type { Draft } from '../../draft';
import type { guide as guideInEnglish } from '../../en/guide/guide';
import { own } from '../../naming/own-names';
import { customers, promises, questions } from '../nouns';
import { form, list, plural, quoted } from '../numbers';
import { judging, news } from './news';
import { times } from './times';

/** In the locative, behind *o*: `obie strony mówią o czekaniu`. */
const concepts: Record<Concept, string> = {
  wait: 'czekaniu',
  price: 'cenie',
  ease: 'tym, jak łatwo to idzie',
  friendly: 'życzliwości',
  clean: 'czystości',
  fresh: 'świeżości',
  recommend: 'polecaniu',
  stock: 'dostępności towaru',
  punctual: 'punktualności',
  delivery: 'dostawie',
  reply: 'odpowiadaniu',
  cancel: 'rezygnacji',
  loyalty: 'karcie stałego klienta',
  wifi: 'Wi-Fi',
  quiet: 'ciszy',
  safe: 'bezpieczeństwie',
  correct: 'bezbłędności',
  help: 'pomocy',
  quality: 'jakości',
  comfort: 'wygodzie',
  refund: 'zwrocie pieniędzy',
  warm: 'cieple',
  clear: 'jasności',
  ready: 'gotowości na czas',
  free: 'brak opłat',
};

/** Why something is proposed, in a sentence. */
export function why({ code, details: d }: Why): string {
  switch (code) {
    case 'words':
      return `Jedno i drugie mówi: ${quoted(d.words ?? '')}.`;
    case 'concept':
      return `Jedno i drugie mówi o ${concepts[d.concept as Concept]}.`;
    case 'touchpoint':
      return `Pyta o ${quoted(d.touchpoint ?? '')}.`;
    case 'time':
      return `Czas od ${quoted(d.from ?? '')} do ${quoted(d.to ?? '')} to ten, o którym mówi obietnica.`;
    case 'pair':
      return `${quoted(d.from ?? '')} i ${quoted(d.to ?? '')} mówią, czy było na czas.`;
    case 'same-answers':
      return `Pyta o oczekiwania, z odpowiedziami jak w ${quoted(d.question ?? '')}.`;
    case 'only':
      return 'Nie ma innej obietnicy.';
    case 'remembered':
      return 'Jak ostatnio.';
    case 'measured':
      return 'Obietnica jest już tym mierzona.';
    case 'counts':
      return 'Podaje liczbę, którą obietnica ogranicza.';
    case 'state':
      return 'Mówi, co się odbyło, a co odwołano.';
    case 'second':
      return 'Mówi o niej także inne pytanie.';
    case 'no-promise':
      return 'Żadna obietnica o tym nie mówi.';
  }
}

/** What has to be decided, as a question. */
export function doubt({ code, answer, count }: Doubt): string {
  switch (code) {
    case 'good':
      return answer === ''
        ? 'Które odpowiedzi są dobre?'
        : `Czy ${quoted(answer)} to dobra odpowiedź? Dało ją ${plural(count, customers)}.`;
    case 'none':
      return `Czy ${quoted(answer)} to odpowiedź? Uznano to za jej brak (${count}).`;
    case 'straddles':
      return `${quoted(answer)} wykracza poza to, co obiecano: czy to dobra odpowiedź? (${count})`;
    case 'promise':
      return 'O której obietnicy to mówi?';
    case 'second':
      return `O tej samej obietnicy mówi inne pytanie, ${quoted(answer)}: czy to też?`;
    case 'new-answer':
      return `${quoted(answer)} to nowość: czy to dobra odpowiedź? (${count})`;
  }
}

const reasons: Record<Other['because'], (other: Other) => string> = {
  role: () => 'Czytana obok odpowiedzi.',
  'by-hand': () => `Ustawiona ręcznie na karcie „${own('Sources')}”: czytana jak ostatnio.`,
  who: () => 'Wskazuje konkretną osobę: nie jest odczytywana.',
  blank: () => 'Jest pusta.',
  several: () => 'W jednej komórce jest kilka odpowiedzi, a żadna obietnica o nich nie mówi.',
  unspoken: () => 'Żadna obietnica o tym nie mówi.',
  ago: () => 'Mówi, jak dawno temu, ale nie wiadomo, licząc od którego dnia.',
  'no-name': () => 'Jej nagłówek jest pusty albo się powtarza.',
  paired: () => 'Jej godziny są czytane razem z godzinami innej kolumny.',
  same: () => 'Zawiera to już inna kolumna albo ostatnio ją pominięto.',
  wish: () => 'Pyta, czego klienci by chcieli, a to nic nie mówi o tym, co dostali.',
  tool: () => 'Narzędzie zapisuje ją dla siebie.',
  staff: () => 'Napisali to wasi ludzie albo firma, nie klient.',
  computed: () => 'Wylicza się ją z innych odpowiedzi.',
};

/** Why another column stays out, or is read beside the answers. */
export const reason = (other: Other): string => reasons[other.because](other);

const sure: Record<Question['sure'], string> = { sure: 'Pewne', likely: 'Prawdopodobne', open: 'Otwarte' };

const tabs = (names: string[]): string => list(names.map(tab => quoted(tab, 40)));

const rowsSaid = (places: number[]): string =>
  `${places.length === 1 ? 'wiersz' : 'wiersze'} ${places.slice(0, 6).join(', ')}${places.length > 6 ? ` i jeszcze ${places.length - 6}` : ''}`;

export const odd: (typeof guideInEnglish)['odd'] = ({ doubles, tests, again }) =>
  [
    again.length > 0 ? `To samo ID co wcześniej: ${rowsSaid(again)}. Z wierszy o jednym ID liczy się tylko jeden, najnowszy.` : '',
    doubles.length > 0 ? `Wygląda na wysłane dwa razy: ${rowsSaid(doubles)}.` : '',
    tests.length > 0 ? `Wygląda na własne testy: ${rowsSaid(tests)}.` : '',
    doubles.length + tests.length > 0
      ? `Na razie się liczą: aby któryś pominąć, napisz w jego wierszu dlaczego, w kolumnie „${own('Evidence', 'Left out because')}”.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');

/** What tells that the firm's own people answered, by the word that says so. */
export const staff = (word: string): string =>
  `${quoted(word, 40)} mówi, że odpowiadali wasi pracownicy: stoją obok klientów i nigdy nie liczą się razem z nimi.`;

/** Of a tab that holds the rows of a connected one. */
export const copied = (tab: string): string =>
  `To te same wiersze co na karcie ${quoted(tab, 40)}, która jest podłączona: jeśli podłączysz i tę, każdy z nich policzy się dwa razy.`;

/** Asking which promise each question tells about, and which answers are good. */
export const guide: Draft<typeof guideInEnglish> = {
  why,
  doubt,
  sure,
  reason,
  times,
  news,
  judging,
  judge: judging.plan,
  summary: (tab, open, likely, isSure, others) =>
    `${quoted(tab)}: do decyzji ${plural(open, questions)}, do obejrzenia ${likely}, pewnych ${isSure}, innych kolumn ${others}.`,
  odd,
  staff,
  copied,
  remembered: tab => `Odpowiedzi jak ostatnio, z ${quoted(tab)}: pytane jest tylko to, co nowe.`,
  planWritten: (file, command) => `Pytania są w ${file}: popraw, o czym mówi każde i które odpowiedzi są dobre, a potem:\n  ${command}`,
  stillOpen: (file, rows, { tells, good, holds }) =>
    `Bez odpowiedzi w ${file}: ${plural(rows.length, questions)}, ${rows.length === 1 ? 'wiersz' : 'wiersze'} ${list(rows.map(String))}. Uzupełnij tam kolumny ${quoted(tells)} i ${quoted(good)} i podaj plan jeszcze raz albo wyczyść ${quoted(holds)}, żeby pominąć pytanie.`,
  unnamed: (file, columns) =>
    columns.length === 1
      ? `Pominięto kolumnę ${quoted(columns[0]!, 80)}, bo ${file} nie ma dla niej wiersza. Żeby ją uwzględnić, utwórz nowy plan pod inną nazwą.`
      : `Pominięto kolumny ${list(columns.map(one => quoted(one, 80)))}, bo ${file} nie ma dla nich wierszy. Żeby je uwzględnić, utwórz nowy plan pod inną nazwą.`,
  already: tab => `Wszystko, co powiedziano o ${quoted(tab)}, jest już podłączone: nie było czego zapisać.`,
  stays: (promise, names) =>
    `Granica obietnicy ${quoted(promise, 200)} zostaje, jaka była, bo mówi o niej także ${tabs(names)}: aby zmienić ją dla wszystkich, zmień ją w wierszu obietnicy.`,
  unmeasured: texts =>
    `Nic już nie mówi o ${list(texts.map(text => quoted(text, 200)))}: ${texts.length === 1 ? 'ta obietnica nie ma' : 'te obietnice nie mają'} teraz pomiaru.`,
  copyFile: 'strona.txt',
  nothing: 'Nic z tego nie mówi o żadnej obietnicy, więc nic nie zapisano.',
  done: (count, measured, tab) =>
    count === 0
      ? `Czytane jest teraz to, co klienci napisali w ${quoted(tab)}; żadne z pytań się nie liczy.`
      : `${form(count, ['Liczy', 'Liczą', 'Liczy'])} się teraz ${plural(count, questions)} z ${quoted(tab)}${measured > 0 ? `; pomiar zyskało: ${plural(measured, promises)}` : ''}.`,
  again: (again, left) =>
    [
      again.length === 0
        ? 'Żadna karta nie ma nagłówków takich jak podłączona i bez niczego nowego.'
        : `Jak ostatnio: ${form(again.length, ['liczy', 'liczą', 'liczą'])} się teraz ${tabs(again)}.`,
      ...(left.length > 0 ? [`Do obejrzenia: ${tabs(left)}.`] : []),
    ].join(' '),
  disconnected: tab => `${quoted(tab)} jest odłączona: nic z niej się już nie liczy. Sama karta jest taka, jak była.`,
};
