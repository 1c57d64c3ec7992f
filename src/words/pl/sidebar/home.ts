import type { Draft } from '../../draft';
import type { home as homeInEnglish } from '../../en/sidebar/home';
import { own } from '../../naming/own-names';
import { menu as commands } from '../hosts/menu';
import { cards, verdicts } from '../labels';
import { actions, answers, promises, rows } from '../nouns';
import { count, figures, form, list, plural } from '../numbers';

const day = (iso: string, today: string): string => figures(today).day(iso);
const inTabs = ['kartę', 'karty', 'kart'] as const;

/** What the views Home and Check say. */
export const home: Draft<typeof homeInEnglish> = {
  checked: (checkedAt, used, today) => {
    const time = /T(\d\d:\d\d)/.exec(checkedAt)?.[1] ?? '';
    return `Sprawdzono ${day(checkedAt, today)}${time ? `, ${time}` : ''}, na podstawie: ${plural(used, answers)}.`;
  },
  notChecked: 'Jeszcze nie sprawdzono.',
  change: {
    true: 'Od tego czasu dane się zmieniły.',
    false: 'Od tego czasu nic się nie zmieniło.',
    looking: 'Szukanie zmian…',
    null: 'Nie szukano zmian od tego czasu.',
  },
  countsLabel: 'Obietnice według werdyktu',
  nextLabel: 'Co dalej',
  stands: { done: 'Zrobione', next: 'Teraz', later: 'Później' },
  allDone: 'Wszystko zrobione. Sprawdź ponownie, gdy przybędą nowe dowody.',
  steps: {
    setUp: {
      title: commands.setUp,
      todo: 'Tworzy karty do wypełnienia: punkty styku, obietnice, dowody.',
      viewOnly: 'Poproś kogoś, kto może edytować ten arkusz, o skonfigurowanie audytu.',
      example: 'Zacznij od przykładu',
      exampleText: 'Wymyślona marka, po której można się rozejrzeć. Usuwa ją jedno kliknięcie.',
      template: 'Zacznij od szablonu',
      templateText: 'Punkty styku i typowe obietnice twojej branży, do skreślania.',
      empty: 'Zacznij od pustych kart',
      noPromises: 'Wklej, co mówi wasza strona, skreśl zbędne z listy dla branży albo wpisz po jednej w wierszu.',
      write: 'Wpisz je na karcie',
      done: n => `Zapisano ${plural(n, ['obietnicę', 'obietnice', 'obietnic'])}.`,
      again: missing => `Dodaj ${plural(missing, ['brakującą kartę', 'brakujące karty', 'brakujących kart'])}`,
    },
    connect: {
      title: commands.connect,
      todo: 'Powiedz, o której obietnicy mówi każde pytanie i które odpowiedzi są dobre.',
      done: count => `Dowody: ${plural(count, rows)}.`,
      again: 'Podłącz więcej',
    },
    measure: {
      title: 'Powiedz, jak mierzyć obietnice',
      todo: 'Kolej na to po dowodach: o niektórych obietnicach trzeba będzie zdecydować.',
      open: n =>
        `${plural(n, promises)} nie ${form(n, ['ma pomiaru i nie będzie oceniona', 'mają pomiaru i nie będą ocenione', 'ma pomiaru i nie będzie ocenionych'])}.`,
      done: 'Każda obietnica ma pomiar.',
      again: 'Dalej',
    },
    check: {
      title: commands.check,
      todo: 'Porównuje każdą obietnicę z tym, co mówią klienci, i pisze karty raportu.',
      changed: 'Od ostatniego sprawdzenia dane się zmieniły.',
      done: 'Raport jest aktualny.',
      again: 'Sprawdź ponownie',
    },
    act: {
      title: 'Zajmij się niedotrzymanymi',
      todo: 'Kolej na to po pierwszym sprawdzeniu.',
      toAct: n =>
        `Jeszcze bez działania ${form(n, ['jest', 'są', 'jest'])} ${plural(n, ['niedotrzymana obietnica', 'niedotrzymane obietnice', 'niedotrzymanych obietnic'])}.`,
      overdue: n => `Po terminie ${form(n, ['jest', 'są', 'jest'])} ${plural(n, actions)}.`,
      button: 'Zaproponuj działania',
      seeOverdue: 'Zobacz działania po terminie',
      done: open => (open === 0 ? 'Nic nie wymaga działania.' : `W toku ${form(open, ['jest', 'są', 'jest'])} ${plural(open, actions)}.`),
      again: 'Zobacz działania',
    },
    save: {
      title: commands.save,
      todo: 'Zachowuje go w historii. Następne sprawdzenie pokaże wtedy, co się zmieniło.',
      saved: (iso, today) => `Ostatni zapis: ${day(iso, today)}.`,
      again: 'Zapisz',
    },
  },
  example: {
    text: 'To jest przykład: wymyślona marka.',
    remove: 'Usuń przykład',
    confirm: tabs =>
      `Usunie to ${plural(tabs, inTabs)} ze wszystkim, co na nich wpisano, wyczyści raport i utworzy puste karty. W Arkuszach Google przywraca je Plik › Historia zmian.`,
    yes: tabs => `Usuń ${plural(tabs, inTabs)}`,
    no: 'Zachowaj przykład',
  },
  check: {
    much: count =>
      `Dowody mają ${plural(count, rows)}. Może to być za dużo na jedno sprawdzenie: wtedy samo się przerwie i nic się nie zmieni. Okres skracają „${own('Settings', 'Evidence from')}” w ustawieniach.`,
    anyway: 'Sprawdź mimo to',
    running: 'Sprawdzanie obietnic',
    phases: { reading: 'Odczyt obietnic i dowodów', judging: 'Ocena każdej obietnicy', writing: 'Pisanie raportu' },
    progressLabel: 'Postęp sprawdzania',
    starting: 'Rozpoczynanie…',
    reading: (done, of) => `${count(done)} z ${plural(of, ['wiersza', 'wierszy', 'wierszy'])}`,
    readingSome: done => plural(done, rows),
    finishing: 'Od tej chwili nie da się już przerwać.',
    stop: 'Przerwij sprawdzanie',
    stopping: 'Przerywanie…',
    quarter: percent => `Sprawdzanie: odczytano ${percent} % dowodów.`,
    judging: 'Ocena obietnic i pisanie raportu.',
    finished: 'Obietnice sprawdzone',
    result: counts =>
      `Sprawdzono. ${cards!.kept}: ${counts.kept}, ${cards!.tooClose}: ${counts.tooClose}, ${cards!.broken}: ${counts.broken}, ${cards!.notJudged}: ${counts.unjudged}.`,
    stopped: 'Przerwano: niczego nie zmieniono.',
    changesLabel: 'Zmiany od poprzedniego sprawdzenia',
    noChanges: 'Każdy werdykt jest taki jak przy poprzednim sprawdzeniu.',
    change: (from, to) => `${verdicts![from]} → ${verdicts![to]}`,
    isNew: to => `Nowa: ${verdicts![to]}`,
    moreChanges: n => `I jeszcze ${plural(n, promises)}.`,
    issues: (errors, others) =>
      `W danych: ${list([...(errors ? [plural(errors, ['błąd', 'błędy', 'błędów'])] : []), ...(others ? [plural(others, ['inna uwaga', 'inne uwagi', 'innych uwag'])] : [])])}.`,
    seeIssues: 'Zobacz, co poprawić',
    seeBroken: 'Zobacz niedotrzymane',
    seeSummary: 'Zobacz podsumowanie',
    seePromises: 'Zobacz wszystkie obietnice',
  },
};
