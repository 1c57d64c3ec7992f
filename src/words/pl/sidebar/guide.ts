import type { Draft } from '../../draft';
import type { collect as collectInEnglish, guide as guideInEnglish } from '../../en/sidebar/guide';
import { guide as said } from '../guide/guide';
import { columns, promises, questions, rows } from '../nouns';
import { figures, form, plural, quoted } from '../numbers';

const rowsSaid = (places: number[]): string =>
  `${places.length === 1 ? 'wiersz' : 'wiersze'} ${places.slice(0, 6).join(', ')}${places.length > 6 ? ` i jeszcze ${places.length - 6}` : ''}`;

/** What the sidebar says where a tab is asked about question by question. */
export const guide: Draft<typeof guideInEnglish> = {
  why: said.why!,
  doubt: said.doubt!,
  reason: said.reason!,
  times: said.times!,
  news: said.news!,
  sure: { sure: 'Pewne', likely: 'Prawdopodobne', open: 'Twój wybór' },
  rows: (count, tool) => `${plural(count, rows)}${tool === null ? '' : `, ${tool}`}`,
  remembered: tab => `Odpowiedzi jak ostatnio, z ${quoted(tab, 40)}. Pytane jest tylko to, co nowe.`,
  tallies: { decide: 'do decyzji', look: 'do obejrzenia', sure: 'pewne', other: 'inne' },
  decide: 'Zdecyduj',
  look: 'Obejrzyj',
  lookText: 'Liczą się tak, jak widać, chyba że powiesz inaczej.',
  sureLabel: n => `Pewne są jeszcze: ${n}`,
  outLabel: n => `Pominięto ${plural(n, ['pytanie', 'pytania', 'pytań'])}`,
  alsoLabel: 'Odczytywane także z tej karty',
  stayOut: n => `${form(n, ['Zostaje', 'Zostają', 'Zostaje'])} poza audytem: ${plural(n, columns)}`,
  show: 'Pokaż',
  hide: 'Ukryj',
  tellsAbout: 'mówi o',
  expects: 'czego klienci oczekują od',
  choose: 'Wybierz obietnicę',
  nothing: 'O żadnej: nie licz tego',
  at: touchpoint => `O żadnej: pokaż przy ${quoted(touchpoint, 40)}`,
  good: 'dobre odpowiedzi',
  goodFrom: 'Dobre od',
  up: 'wzwyż',
  down: 'w dół',
  ofGood: (good, all) => `dobrych ${good} z ${all}`,
  allAnswer: 'Każda z nich jest odpowiedzią.',
  noAnswer: answers => `Brak odpowiedzi: ${answers}`,
  changeNone: 'Zmień',
  isAnswer: answer => `${quoted(answer, 40)} to odpowiedź`,
  isNone: answer => `${quoted(answer, 40)} to brak odpowiedzi`,
  isGood: answer => `${quoted(answer, 40)} jest dobra`,
  notGood: answer => `${quoted(answer, 40)} nie jest dobra`,
  theseGood: 'To są te dobre',
  addPromise: 'Mówi też o innej obietnicy',
  dropPromise: promise => `Zabierz ${quoted(promise, 40)}`,
  keptWhen: 'Dotrzymana, gdy',
  got: 'Pyta, co dostali',
  asksExpected: 'Pyta, czego oczekują',
  change: 'Zmień',
  leaveOut: 'Pomiń',
  use: 'Użyj',
  done: 'Gotowe',
  pair: (from, to) => `Od ${from} do ${to}`,
  late: (from, to) => `${from} i ${to}`,
  byClock: 'co do minuty',
  byDay: 'co do dnia',
  undecided: n =>
    `Bez decyzji ${form(n, ['jest', 'są', 'jest'])} ${plural(n, questions)}; ${form(n, ['nie liczyłoby', 'nie liczyłyby', 'nie liczyłoby'])} się.`,
  count: n => `Licz ${plural(n, questions)}`,
  readOnly: 'Podłącz komentarze',
  notNow: 'Nie teraz',
  showTabs: 'Pokaż podłączone karty',
  hideTabs: 'Ukryj podłączone karty',
  noTabs: 'Żadna karta nie jest podłączona; wiersze z karty z dowodami i tak się liczą.',
  tabRows: (count, read) => `${plural(count, rows)}, odczytywane: ${plural(read, columns)}`,
  newest: (day, today) => `najnowszy dzień: ${figures(today).day(day)}`,
  since: count => `Nowsze niż ostatnie sprawdzenie: ${plural(count, rows)}.`,
  odd: (doubles, tests) =>
    [
      doubles.length > 0 ? `Wygląda na wysłane dwa razy: ${rowsSaid(doubles)}.` : '',
      tests.length > 0 ? `Wygląda na własne testy: ${rowsSaid(tests)}.` : '',
      'Liczą się tak, jak stoją: aby któryś pominąć, napisz w jego wierszu dlaczego, w kolumnie „Powód pominięcia”.',
    ]
      .filter(Boolean)
      .join(' '),
  tabGone: 'Takiej karty już nie ma.',
  disconnect: 'Odłącz',
  disconnectYes: 'Odłącz',
  disconnectText: count =>
    `${count === 0 ? 'Żadna obietnica na niej nie polega.' : `To, co mówi, ${form(count, ['straci', 'stracą', 'straci'])} ${plural(count, promises)}.`} Sama karta zostaje taka, jaka jest, i można to cofnąć.`,
  again: 'Wszystko jak ostatnio',
  againText: 'Karty z nagłówkami takimi jak podłączona przejmują jej odpowiedzi; pytane jest to, co w nich nowe.',
  byColumn: 'Kolumna po kolumnie',
  nothingFits: 'Żadne pytanie z tej karty nie pasuje do obietnicy. Wybierz poniżej, o czym mówi kolumna, albo najpierw wpisz obietnicę.',
  holds: {
    date: 'Dzień',
    segment: 'Grupa',
    comment: 'Komentarze',
    id: 'Numer',
    reply: 'Odpowiedź',
    repliedOn: 'Dzień odpowiedzi',
    status: 'Stan',
  },
};

/** What the sidebar says of promises that are collected from copy. */
export const collect: Draft<typeof collectInEnglish> = {
  title: 'Zbierz obietnice',
  intro: 'Wklej to, co mówi marka: stronę, plakaty, sklep z aplikacjami, regulamin. Nagłówki mówią, gdzie to stoi.',
  label: 'Tekst',
  from: 'Gdzie to stoi (jeśli nie mówi tego nagłówek)',
  read: 'Znajdź obietnice',
  reading: 'Czytanie tekstu…',
  another: 'Tekst',
  found: count => `Znaleziono ${plural(count, ['obietnicę', 'obietnice', 'obietnic'])}`,
  sentences: n => `w ${plural(n, ['zdaniu', 'zdaniach', 'zdaniach'])}. Odznacz to, co obietnicą nie jest.`,
  none: 'Żadne zdanie niczego nie obiecuje. Wklej więcej tekstu albo wpisz obietnice w ich karcie.',
  against: 'Przeczą sobie',
  touchpoint: 'Gdzie klient się z tym styka',
  twice: 'Już powiedziane',
  nothing: 'Niczego nie obiecują',
  add: n => `Dodaj ${plural(n, ['obietnicę', 'obietnice', 'obietnic'])}`,
  addNone: 'Zaznacz, co dodać',
};
