import type { Draft } from '../../draft';
import type { ask as askInEnglish, start as startInEnglish } from '../../en/hosts/asking';
import { own } from '../../naming/own-names';
import { columns, promises, questions, rows } from '../nouns';
import { form, list, plural, quoted } from '../numbers';

/** What is asked about a tab on a terminal. */
export const ask: Draft<typeof askInEnglish> = {
  yes: 'Tak',
  no: 'Nie',
  tab: (tab, count) => `${quoted(tab, 60)}: ${plural(count, rows)}.`,
  connectCopy: 'Podłącz mimo to',
  whoAnswered: 'Kto odpowiadał?',
  isStaff: 'Nasi pracownicy',
  isCustomers: 'Klienci',
  at: touchpoint => `O żadnej obietnicy: pokaż przy ${quoted(touchpoint, 40)}`,
  keys: 'Strzałki: przejście. Spacja: zaznaczenie. Enter: dalej.',
  nothing: 'O niczym: nie licz tego',
  isNone: answer => `${quoted(answer, 40)} to brak odpowiedzi`,
  isAnswer: answer => `${quoted(answer, 40)} to odpowiedź`,
  isGood: answer => `${quoted(answer, 40)} jest dobra`,
  notGood: answer => `${quoted(answer, 40)} nie jest dobra`,
  seconds: (n, promise) =>
    `O obietnicy ${quoted(promise, 200)}, o której mówi już inne pytanie, ${form(n, ['zdaje się mówić', 'zdają się mówić', 'zdaje się mówić'])} jeszcze ${plural(n, questions)}. Czy tak jest?`,
  allOfThem: 'Wszystkie mówią o niej',
  noneOfThem: 'Żadne: nie licz ich',
  oneByOne: 'Pytaj po kolei',
  good: 'Które odpowiedzi są dobre?',
  instead: 'O czym więc mówi to pytanie?',
  changing: tab =>
    `${quoted(tab)} jest już podłączona, z tymi odpowiedziami: to, co zmienisz, je zastąpi, a to, co pominiesz, przestanie się liczyć.`,
  change: 'Ta karta jest już podłączona. Zaznacz, co zmienić: o to zapytamy.',
  asItIs: 'O tym samym co dotąd',
  alsoRead: 'To jest czytane obok odpowiedzi. Odznacz, czego już nie czytać.',
  limit: promise => `Kiedy obietnica ${quoted(promise, 200)} jest dotrzymana?`,
  forAll: tabs => `O tej obietnicy mówi także ${list(tabs.map(tab => quoted(tab, 40)))}. Czy nowa granica dotyczy też tego?`,
  likely: 'To jest prawdopodobne. Odznacz, co się nie zgadza: o to zapytamy.',
  sure: n => `${plural(n, questions)} ${form(n, ['liczy', 'liczą', 'liczy'])} się:`,
  out: n => `${plural(n, columns)} ${form(n, ['zostaje', 'zostają', 'zostaje'])} poza audytem:`,
  pair: (from, to) => `Od ${from} do ${to}`,
  expected: 'czego oczekują klienci',
  share: (good, all) => `dobrych ${good} z ${all}`,
  count: n => `Liczyć ${plural(n, ['pytanie', 'pytania', 'pytań'])}?`,
  comments: 'Podłączyć komentarze?',
  left: 'Niczego nie zapisano.',
  where: file => `Gdzie zapisać, ${file}?`,
  inPlace: 'W tym samym skoroszycie',
  inPlaceHint: 'poprzednia wersja zostaje obok',
  copy: 'W kopii obok',
};

/** What `start` says. */
export const start: Draft<typeof startInEnglish> = {
  noTerminal: step =>
    [
      'W terminalu przez wszystko prowadzi:',
      `  ${step('start')}`,
      'Krok po kroku:',
      `  ${step('new', 'audyt.xlsx')}`,
      `  ${step('collect', 'audyt.xlsx', 'strona.txt', '--yes', '-o', 'audyt.xlsx')}`,
      `  ${step('connect', 'audyt.xlsx', 'ankieta.csv', '--plan', 'plan.csv', '-o', 'audyt.xlsx')}`,
      `  ${step('run', 'audyt.xlsx', '--in-place')}`,
    ].join('\n'),
  none: 'sam Enter: brak',
  workbook: 'Który skoroszyt? Istniejący albo nazwa nowego.',
  made: file => `Utworzono ${file}: wszystko w nim zostaje.`,
  copy: 'Plik tekstowy z tym, co mówi marka (strona, plakaty, karta klienta)?',
  typed: 'Jedna obietnica, tak jak czytają ją klienci?',
  typedMore: 'Jeszcze jedna obietnica?',
  moreCopy: 'Kolejny plik tekstowy z tym, co mówi marka?',
  tick: (n, others) =>
    `Znaleziono ${plural(n, ['obietnicę', 'obietnice', 'obietnic'])}. Odznacz, co obietnicą nie jest${others === 0 ? '' : `, a ${form(others, ['w zdaniu', 'wśród zdań', 'wśród zdań'])} poniżej (${others}) zaznacz, co nią jednak jest`}.`,
  tickNone: 'Wygląda na to, że żadne zdanie niczego nie obiecuje. Zaznacz te, które jednak obiecują.',
  evidence: 'Plik z tym, co powiedzieli klienci albo co zmierzono?',
  more: 'Jeszcze jeden plik?',
  noPromises: (file, command) =>
    `Nie zapisano jeszcze żadnej obietnicy. Wpisz je na karcie z obietnicami w ${file}, po jednej w wierszu, a potem:\n  ${command}`,
  measure: n =>
    `Bez pytania, które by o nich mówiło: ${plural(n, promises)}. Zaznacz te, które mierzą się własnymi słowami i do których dostarczysz liczby.`,
  prove: n => `Wpisz w „${own('Promises', 'Kept when')}” certyfikat, który dowodzi obietnicy; obietnic bez podanego certyfikatu: ${n}`,
  ask: n => `Do następnej ankiety potrzebne własne pytania; obietnic bez pytania: ${n}`,
  left: (file, command) => `Przerwano. To, co potwierdzono, jest w ${file}; dalej:\n  ${command}`,
  check: 'Sprawdzić teraz?',
  later: (file, command) => `Wszystko jest w ${file}. Żeby sprawdzić:\n  ${command}`,
};
