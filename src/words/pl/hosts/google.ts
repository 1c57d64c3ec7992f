import type { Draft } from '../../draft';
import type { google as googleInEnglish } from '../../en/hosts/google';
import { own } from '../../naming/own-names';
import { form, list, plural } from '../numbers';
import { menu } from './menu';

const quotes = (tabs: string[]): string => list(tabs.map(tab => `„${tab}”`));

/** What the add-on says in Google Sheets: menu, dialogs, toasts and the names of custom functions' troubles. */
export const google: Draft<typeof googleInEnglish> = {
  name: 'Promise Audit',
  menu,
  protection: 'Promise Audit pisze tę kartę na nowo przy każdym sprawdzeniu. Twoje notatki zostają.',
  setUp: {
    offer:
      'Naciśnij OK, by zacząć od gotowego przykładu: kart z obietnicami i dowodami wymyślonej marki, które usuwa jedno kliknięcie. Naciśnij Anuluj, by zacząć od pustych kart.',
    rename: tab => `Masz już kartę o nazwie „${tab}” i nic się z nią nie stanie. Jak ma się nazywać nowa?`,
    done: (tabs, hasExample) =>
      `Utworzono ${plural(tabs, ['kartę', 'karty', 'kart'])}. Dalej: ${hasExample ? menu.check : 'wpisz obietnice na karcie z obietnicami, po jednej w wierszu'}.`,
    nothing: `Wszystkie karty już są. Dalej: ${menu.check}.`,
  },
  removeExample: {
    offer: tabs =>
      `W tym arkuszu jest przykład. Naciśnij OK, by usunąć jego ${plural(tabs, ['kartę', 'karty', 'kart'])} ze wszystkim, co w nich wpisano i co mówią o nim raport i historia, i dostać w zamian puste; przywraca je Plik > Historia zmian. Naciśnij Anuluj, by zachować przykład.`,
    done: 'Przykładu już nie ma, a raport jest znowu pusty.',
  },
  tooMany: rows =>
    `Dowody mają ${plural(rows, ['wiersz', 'wiersze', 'wierszy'])}. Arkusze Google przerywają pracę po sześciu minutach; powyżej 200 000 wierszy może to nie wystarczyć i wtedy nic się nie zmieni. Naciśnij OK, by spróbować, albo skróć okres w ustawieniach („${own('Settings', 'Evidence from')}”).`,
  offerActions: n =>
    `${plural(n, ['obietnica jest', 'obietnice są', 'obietnic jest'])} od niedawna ${form(n, ['niedotrzymana', 'niedotrzymane', 'niedotrzymanych'])} i bez otwartego działania. Naciśnij OK, by dodać ${n === 1 ? 'dla niej wiersz' : 'dla każdej wiersz'} na końcu karty z działaniami. Naciśnij Anuluj, by zostawić tę kartę bez zmian.`,
  settingUp: 'Tworzenie kart: potrwa to do pół minuty…',
  working: 'Odczytywanie obietnic i dowodów…',
  plain: tabs => `Raport jest cały, ale nie udało się sformatować: ${quotes(tabs)}. Przeszkadza tabela albo scalone komórki.`,
  lost: {
    offer: tabs =>
      `${quotes(tabs)} ${tabs.length === 1 ? 'wygląda' : 'wyglądają'} na raport Promise Audit z innego pliku. Naciśnij OK, by ${tabs.length === 1 ? 'ją' : 'je'} przejąć: następne sprawdzenie napisze ${tabs.length === 1 ? 'ją' : 'je'} na nowo, notatki i historia zostaną, a wszystko inne wpisane w kolumnach raportu zniknie. Naciśnij Anuluj, by zostawić wszystko bez zmian.`,
    menu: tabs =>
      `${quotes(tabs)} ${tabs.length === 1 ? 'wygląda' : 'wyglądają'} na raport Promise Audit z innego pliku: wybierz w menu „${menu.check}”, by ${tabs.length === 1 ? 'ją' : 'je'} przejąć, albo zmień ${tabs.length === 1 ? 'jej nazwę' : 'ich nazwy'}. Nic nie zapisano.`,
  },
  reading: (done, of) => `Odczytano ${done} z ${plural(of, ['wiersza', 'wierszy', 'wierszy'])} dowodów`,
  checkedData: (errors, others) =>
    errors + others === 0
      ? 'Dane są w porządku.'
      : `${plural(errors, ['błąd', 'błędy', 'błędów'])}, ${plural(others, ['inna uwaga', 'inne uwagi', 'innych uwag'])}: patrz karta „Kontrola danych”.`,
  saved: rows =>
    `Zapisano w historii audytów: ${plural(rows, ['obietnicę', 'obietnice', 'obietnic'])}. Następne sprawdzenie porówna się z tym.`,
  unexpected:
    'Coś poszło nie tak, i to nie z twojej winy. Nic, co wpisano, się nie zmieniło: spróbuj za minutę, a jeśli tak zostanie, daj nam znać.',
  halfWay:
    'Coś poszło nie tak w połowie, i to nie z twojej winy: część może być już zapisana. Zrób to samo jeszcze raz, a zapisze się reszta; jeśli tak zostanie, daj nam znać.',
  partly: 'Część może być już zapisana: zrób potem to samo jeszcze raz, a zapisze się reszta.',
  functions: {
    values: 'Podaj odpowiedzi jako zakres komórek, na przykład A2:A200.',
    test: 'Powiedz, kiedy obietnica jest dotrzymana, na przykład ">= 4", "w ciągu 2 dni" albo "tak".',
    confidence: 'Podaj poziom ufności od 50 % do 99,9 %, na przykład 95%.',
    promisedFor: 'Podaj odsetek klientów, dla którego jest obiecana, na przykład 90%.',
    empty: 'W tych komórkach nie ma odpowiedzi.',
    invalid: found => `„${found.slice(0, 60)}” nie da się odczytać jako odpowiedzi: nie obejmuj zakresem nagłówków.`,
  },
};
