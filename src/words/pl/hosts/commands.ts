import type { Draft } from '../../draft';
import type { commands as commandsInEnglish } from '../../en/hosts/commands';
import { actions, promises, rows } from '../nouns';
import { type Forms, form, format, list, plural, quoted } from '../numbers';
import { ask, start } from './asking';

const cells: Forms = ['komórkę', 'komórki', 'komórek'];
const decisions: Forms = ['decyzję', 'decyzje', 'decyzji'];
const proposals: Forms = ['propozycja', 'propozycje', 'propozycji'];

/** How to take what is sure of a list; '' where nothing is. */
const theSure = (verb: string, sure: number, command: string): string =>
  sure === 0 ? '' : `Aby ${verb} ${form(sure, ['pewną', 'pewne', 'pewnych'])} (${sure}):\n  ${command} --yes\n`;

/** A price in dollars with its decimal comma. */
const dollars = (price: number): string => format({ metricOf: () => null, asOf: '' }).number(price);

/** What the command line says. */
export const commands: Draft<typeof commandsInEnglish> = {
  ask,
  start,
  help: `promise-audit: co obiecuje marka, a czego doświadczają klienci

Użycie
  promise-audit start                          prowadzi przez wszystko: zbiera obietnice, podłącza dowody, sprawdza
  promise-audit new <plik.xlsx> [--sample]     tworzy skoroszyt audytu; z --sample także wypełniony przykład
  promise-audit run <skoroszyt> [opcje]        robi audyt skoroszytu i zapisuje kopię z raportem
  promise-audit check <skoroszyt> [opcje]      sprawdza same dane
  promise-audit fix <skoroszyt> [opcje]        wymienia, co da się naprawić za ciebie; z --yes naprawia w kopii
  promise-audit connect <skoroszyt> <plik albo karta> [opcje]
                                               pyta, o której obietnicy mówi każde pytanie karty lub eksportu i które
                                               odpowiedzi są dobre; z --yes podłącza to, co wiadomo bez pytania
  promise-audit collect <skoroszyt> <plik-tekstowy|-> [--from "Strona"]
                                               wymienia obietnice z wklejonego tekstu; z --yes lub --only dodaje je
  promise-audit match <skoroszyt> [opcje]      wymienia komentarze bez punktu styku i ich miejsce; z --yes rozstrzyga
  promise-audit read <skoroszyt> [opcje]       wymienia, jak zmierzyć obietnice ich własnymi słowami; z --yes uzupełnia
  promise-audit sql <skoroszyt> --dialect bigquery|postgres|duckdb [--from <data>] [--to <data>]
                                               wypisuje zapytanie, które liczy dowody tam, gdzie leżą, do wklejenia

<skoroszyt> to plik .xlsx, .ods lub .xls albo folder plików .csv, po jednym na kartę.

Opcje wszystkich poleceń, które zapisują
  --in-place                zapisuje w samym <skoroszycie> .xlsx; poprzednia wersja zostaje obok pod datą dnia
                            (zalecane: to, co wpisuje zespół, i to, co dochodzi, są w jednym pliku)
Opcje run
  -o, --output <plik.xlsx>  gdzie zapisać kopię (domyślnie <nazwa>.audited.xlsx obok pliku wejściowego)
  --save                    zachowuje audyt w historii audytów kopii; następny się z nim porówna
  --actions [P17,P22]       otwiera działanie dla tych obietnic; bez numerów dla pięciu świeżo niedotrzymanych,
                            które trzeba naprawić najpierw
  --segments [Sklep]        dodaje do raportu stronę: obietnice według segmentów, np. sklepów; bez nazwy według
                            tych, których jest najwięcej
  --claim <P17>             dodaje kartę obietnicy, która ma trafić do reklamy: słowa, warunek, odpowiedzi,
                            co pominięto, na jakie słowa uważać
  --owner <nazwa>           dodaje do raportu stronę osoby albo działu („jeszcze nikt”: tego, co nie ma
                            odpowiedzialnego) i wypisuje ją w dziesięciu wierszach, do wklejenia na czat
  --no-quotes               pomija słowa klientów we wszystkim, co jest zapisywane, na wysyłkę na zewnątrz
  --html <plik>             zapisuje raport jako jedną stronę WWW, do druku albo wysłania
  --png <plik>              zapisuje podsumowanie jako obraz na slajd, jeśli jest tu Chromium albo Chrome
  --md <plik>               zapisuje podsumowanie w Markdownie, na czat albo do e-maila
  --json <plik>             zapisuje cały audyt jako JSON
                            (- zamiast jednego z tych plików: standardowe wyjście)
Opcje fix
  --yes                     wprowadza wszystkie poprawki, przeciw którym nic nie przemawia; stare wartości zostają
                            na karcie kopii zapasowej
  --only <numery>           wprowadza tylko te poprawki z listy, np. 1,3 lub 5-9
  --undo                    przywraca wartości z najnowszej karty kopii zapasowej
  -o, --output <plik.xlsx>  gdzie zapisać kopię (domyślnie <nazwa>.fixed.xlsx obok pliku wejściowego)
Opcje connect
  --yes                     wpisuje to, co pewne lub prawdopodobne, do źródeł i wskaźników kopii i mówi, co zostało
  --plan <plan.csv>         zapisuje pytania o kartę do pliku, na które odpowiesz w dowolnym edytorze; gdy plik już
                            jest, robi to, co w nim zapisano
  -o, --output <plik.xlsx>  gdzie zapisać kopię (domyślnie <nazwa>.connected.xlsx obok pliku wejściowego)
Opcje match i read
  --yes                     przyjmuje to, co pewne, i zapisuje w kopii: w dopasowaniach albo w obietnicach i wskaźnikach
  --only <numery>           przyjmuje tylko te z listy, np. 1,3 lub 5-9
  --not <numery>            w match: zaproponowany tu punkt styku jest zły i o niczym innym to nie przesądza
  --plan <plan.csv>         w match: zapisuje pytania do pliku, na które odpowiesz w dowolnym edytorze; gdy plik już
                            jest, rozstrzyga tak, jak w nim zapisano
  -o, --output <plik.xlsx>  gdzie zapisać kopię (domyślnie <nazwa>.matched.xlsx albo <nazwa>.read.xlsx obok)
Opcje run i check
  --as-of <data>            dzień audytu, np. 2026-11-22 (domyślnie z ustawień albo dzisiaj)
  --lang <język>            język, w którym mówi program i powstaje raport: en, pl, zh-TW
Opcje run i check dla dowodów w plikach i bazach danych (docs/warehouse.md)
  --engine js|duckdb        kto je liczy (domyślnie DuckDB od 200 000 wierszy, jeśli jest zainstalowany)
  --with-evidence           w run: kopiuje do zapisywanego skoroszytu także duże zbiory dowodów
  --url <adres>             gdzie jest PostgreSQL (domyślnie PGHOST, PGUSER i podobne)
  --max-bytes <rozmiar>     ile najwyżej może przeczytać BigQuery, np. 50GB (domyślnie 10GB)
  --timeout <sekundy>       ile może trwać zapytanie do bazy (domyślnie 600)
  -h, --help                ten tekst

Przykłady
  npx promise-audit new audyt.xlsx --sample
  npx promise-audit run audyt.xlsx
  npx promise-audit run audyt.xlsx --in-place --save
  npx promise-audit run eksporty/ -o audyt.audited.xlsx --json audyt.json --as-of 2026-11-22
  npx promise-audit connect audyt.xlsx ankieta.csv --yes
  npx promise-audit connect audyt.xlsx ankieta.csv --plan plan-ankiety.csv -o audyt.xlsx
  npx promise-audit match audyt.xlsx --yes
  npx promise-audit check audyt.xlsx`,
  made: (file, command) => `Utworzono ${file}. Wypełnij punkty styku, obietnice i dowody, a potem:\n  ${command}`,
  madeSample: (file, command) => `Utworzono ${file} z wypełnionym przykładem. Teraz:\n  ${command}`,
  opened: (count, had) =>
    count === 0
      ? had.length > 0
        ? `Dla ${list(had)} działanie jest już otwarte: żadnego nie dodano. Patrz karta z działaniami.`
        : 'Każda świeżo niedotrzymana obietnica ma już działanie.'
      : `${had.length > 0 ? `Dla ${list(had)} działanie jest już otwarte. ` : ''}Otwarto ${plural(count, actions)} na karcie z działaniami: wpisz tam, kto co robi i do kiedy.`,
  saved: count => `Zapisano w historii audytów: ${plural(count, promises)}. Następny audyt porówna się z tym zapisem.`,
  report: (file, backup) => `Raport jest w ${file}${backup ? `; poprzednia wersja skoroszytu jest w ${backup}` : ''}`,
  issue: (severity, message, meaning, fix) => `${severity}: ${message} ${meaning} ${fix}`,
  noIssues: 'Dane są w porządku.',
  issues: (errors, others) => {
    const remarks = plural(others, ['uwaga', 'uwagi', 'uwag']);
    return errors === 0 ? `Bez błędów, ${remarks}.` : `${plural(errors, ['błąd', 'błędy', 'błędów'])}, poza tym ${remarks}.`;
  },
  fix: {
    none: 'Nie ma niczego, co dałoby się naprawić za ciebie.',
    hint: (command, sure, all) =>
      sure === all
        ? `Niczego nie zmieniono. Aby ${all === 1 ? 'ją' : 'wszystkie'} wprowadzić:\n  ${command} --yes`
        : `Niczego nie zmieniono. ${theSure('wprowadzić', sure, command)}Aby wprowadzić inne${sure === 0 ? '' : ' także'}: --only i ich numery, na przykład --only 1,3.`,
    change: (cell, before, after) => `${cell}: zamiast ${before} będzie ${after}`,
    more: count => `i jeszcze ${plural(count, ['komórka', 'komórki', 'komórek'])}`,
    question: 'Tylko jeden z tych odczytów może być dobry: wybierz go przez --only.',
    unsure: 'Może chodzić o co innego: obejrzyj i potwierdź przez --only.',
    skipped: (cell, why) => `Bez zmian: ${cell} (${why}).`,
    nothing: 'Niczego nie zmieniono.',
    applied: (changed, backup) => `Zmieniono ${plural(changed, cells)}; stare wartości są na karcie ${quoted(backup)}.`,
    undone: (changed, backup) => `Przywrócono ${plural(changed, cells)} z karty ${quoted(backup)}.`,
  },
  written: (file, backup) => `Skoroszyt jest w ${file}${backup ? `; poprzednia wersja w ${backup}` : ''}`,
  valuesOnly: file =>
    `Z ${file} do kopii można przejąć tylko wartości: formuły, formaty, wykresy, obrazy i makra zostają w oryginale. Żeby je zachować, zapisz go najpierw jako skoroszyt programu Excel (.xlsx).`,
  backup: file => `Poprzednia wersja skoroszytu jest w ${file}`,
  fixable: (fixes, questions, command) => {
    const said = [
      ...(fixes > 0 ? [`${plural(fixes, ['poprawkę', 'poprawki', 'poprawek'])} można wprowadzić za ciebie`] : []),
      ...(questions > 0 ? [`w ${plural(questions, ['kolumnie', 'kolumnach', 'kolumnach'])} musisz wybrać, jak czytać daty`] : []),
    ];
    const text = list(said);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}. Żeby zobaczyć, co zrobi każda z nich:\n  ${command}`;
  },
  match: {
    none: 'Nie ma czego dopasować.',
    proposal: (words, touchpoint, count, isSure) => {
      const where = touchpoint === null ? 'gdzie to należy?' : `${touchpoint}${isSure ? '' : ', prawdopodobnie'}`;
      return `${words} (${plural(count, rows)}): ${where}`;
    },
    such: comment => `na przykład ${quoted(comment, 200)}`,
    more: (suggestions, count) => `I jeszcze ${plural(suggestions, proposals)}, razem ${plural(count, rows)}.\n`,
    hint: (command, sure) =>
      `Niczego nie zmieniono. ${theSure('przyjąć', sure, command)}Aby przyjąć inne: --only i ich numery; aby powiedzieć, że punkt styku jest zły: --not. Aby powiedzieć to samodzielnie albo pominąć komentarze, dopisz wiersz na karcie z dopasowaniami.`,
    withTouchpoint: 'numery propozycji z punktem styku, a pozostałe wpisz na karcie z dopasowaniami',
    onceOnly: 'każdy numer raz, tutaj albo w --only',
    nothing: 'Niczego nie rozstrzygnięto: żadna propozycja nie jest pewna.',
    planWritten: (file, command, questions) =>
      `W ${file}: ${plural(questions, ['pytanie', 'pytania', 'pytań'])}. W kolumnie decyzji wpisz Przyjmij, Pomiń, Nie ten punkt styku albo Nowy punkt styku, popraw punkt styku tam, gdzie jest inny, a potem:\n  ${command}`,
    planned: (count, touchpoints) =>
      `Wpisano ${plural(count, decisions)} na karcie z dopasowaniami${touchpoints === 0 ? '' : ` i ${plural(touchpoints, ['nowy punkt', 'nowe punkty', 'nowych punktów'])} styku na karcie z punktami styku`}.`,
    nothingPlanned: 'Niczego nie rozstrzygnięto: w żadnym wierszu planu nie ma decyzji, która już by nie obowiązywała.',
    done: (count, all) =>
      `Wpisano ${plural(count, decisions)} na karcie z dopasowaniami; ${form(all, ['dotyczy', 'dotyczą', 'dotyczą'])} ${plural(all, ['wiersza', 'wierszy', 'wierszy'])}.`,
  },
  read: {
    none: 'Nie ma obietnicy, której słowa mówiłyby więcej niż jej wiersz.',
    check: 'Sprawdź: ',
    unread: (id, text) =>
      `Nieodczytana: ${id} ${quoted(text)}. Jej słowa nie nazywają niczego, co dałoby się zmierzyć: zdecyduj samodzielnie albo podłącz pytanie ankiety, które o niej mówi (connect --plan).`,
    likely: 'Coś tu wybrano: obejrzyj i potwierdź przez --only.',
    hint: (command, sure) => `Niczego nie zmieniono. ${theSure('przyjąć', sure, command)}Aby przyjąć inne: --only i ich numery.`,
    nothing: 'Niczego nie zmieniono: żadna propozycja nie jest pewna albo jej komórki są już wypełnione.',
    unwritten: (column, count, command) =>
      `Nie zapisano: ${quoted(column)}, ${plural(count, promises)}, bo na karcie z obietnicami nie ma takiej kolumny. Dodaj ją z tym nagłówkiem i odczytaj jeszcze raz:\n  ${command}`,
    done: (count, metrics) =>
      `Uzupełniono ${plural(count, ['pustą komórkę', 'puste komórki', 'pustych komórek'])} w obietnicach${metrics === 0 ? '' : ` i dodano ${plural(metrics, ['wskaźnik', 'wskaźniki', 'wskaźników'])}`}.`,
  },
  pasted: (address, result) =>
    `Liczy ${address} tam, gdzie leży. Zapisz wynik jako kartę albo plik w folderze skoroszytu o nazwie „${result}”: audyt odczyta go stamtąd.`,
  willRead: (place, size, price) =>
    `${place}: zapytanie przeczyta ${size}, według cennika ${price < 0.01 ? 'mniej niż jeden cent' : `około ${dollars(price)} dolara`}.`,
  counted: (tab, total, count) =>
    `Policzono na miejscu, bez kopiowania: ${plural(total, rows)} z ${tab}, różnych ${form(count, ['jest', 'są', 'jest'])} ${count}.`,
  progress: (done, of) => `Czytanie dowodów: ${done} z ${plural(of, ['wiersza', 'wierszy', 'wierszy'])}`,
  unexpected: message => `Coś poszło nie tak i to nie twoja wina (${message}). Zgłoś to, pisząc, co robisz.`,
};
