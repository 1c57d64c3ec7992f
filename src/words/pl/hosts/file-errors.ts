import type { FileErrorCode } from '../../../core/table/user-error';
import type { Draft } from '../../draft';
import { own } from '../../naming/own-names';
import { count, list, quoted } from '../numbers';

type Details = Record<string, string>;

const name = (text: string | undefined, otherwise: string): string => (text ? quoted(text, 200) : otherwise);
const after = (text: string | undefined): string => (text ? ` ${quoted(text, 200)}` : '');
const because = ({ reason, said }: Details): string => {
  const why = reason === 'encoding' ? 'kodowanie inne niż UTF-8 albo nagłówek zajmuje kilka wierszy' : said;
  return why ? ` (${why})` : '';
};
const meant = (guess: string | undefined): string => (guess ? ` Czy chodziło o ${quoted(guess, 200)}?` : '');

/** What a command cannot do without. */
const missing: Readonly<Record<string, string>> = {
  workbook: 'skoroszytu',
  new: 'nazwy nowego skoroszytu',
  evidence: 'pliku albo karty z dowodami',
  copy: 'pliku tekstowego, z którego mają być odczytane obietnice',
};

/** Why a file, an option or a database is refused, and what to do. */
export const fileErrors: Draft<Record<FileErrorCode, (details: Details) => string>> = {
  'no-driver': d =>
    `Takie dowody odczytuje ${name(d.package, 'program')}, którego nie zainstalowano: zainstaluj go${d.package ? ` poleceniem „npm install ${d.package}”` : ''} i spróbuj ponownie.`,
  'no-connection': d =>
    `${name(d.program, 'Baza danych')} nie odpowiada${d.said ? ` (${d.said})` : ''}: podaj, gdzie jest i kto pyta, przez „--url postgres://user@host/database” albo przez PGHOST, PGUSER, PGDATABASE i PGPASSWORD.`,
  'no-login': d =>
    `Na tym komputerze nikt nie jest zalogowany do ${name(d.program, 'bazy danych')}: zaloguj się raz poleceniem „gcloud auth application-default login” i spróbuj ponownie.`,
  'no-table': d => `Nieznana tabela lub pliki${after(d.place)}: sprawdź adres w źródłach, w kolumnie z kartą.`,
  'which-table': d =>
    `W ${name(d.place, 'pliku')} są ${d.tables ? list(d.tables.split('\n').map(table => quoted(table))) : 'różne tabele'}: podaj tabelę po znaku „#”, na przykład „duckdb:shop.duckdb#reviews”.`,
  'not-countable': d =>
    `${name(d.file, 'Ten plik')} nie należy do plików liczonych na miejscu: podaj pliki .csv, .parquet, .ndjson lub .duckdb albo nazwę karty.`,
  'no-address': d =>
    `Żaden wiersz w źródłach${d.file ? ` (${quoted(d.file, 200)})` : ''} nie wskazuje tabeli poza skoroszytem: wpisz jej adres w kolumnie z kartą, na przykład „bigquery:shop.voice.reviews”.`,
  'no-right': d => `Brak prawa do odczytu ${name(d.place, 'tej tabeli')}: poproś o nie właściciela albo zaloguj się ponownie.`,
  'wrong-type': d =>
    `Nieprawidłowa zawartość ${name(d.place, 'tabeli')}${because(d)}: podaj tę kolumnę jako tekst albo zapisz plik na nowo.`,
  'timed-out': d =>
    `Odczyt ${name(d.place, 'tabeli')} trwał dłużej niż ${d.most ? `${count(Number(d.most))} s` : 'wolno'}: zwiększ limit przez „--timeout” albo czytaj mniej kolumn.`,
  interrupted: d => `Odczyt ${name(d.place, 'tabeli')} przerwano. Nic nie zapisano.`,
  'too-many-values': d =>
    `${name(d.place, 'Tabela')} ma ponad ${d.most ? count(Number(d.most)) : 'dozwoloną liczbę'} różnych wierszy do policzenia: wyjmij ze źródeł kolumny, które różnią się prawie w każdym wierszu, na przykład godziny co do sekundy.`,
  'too-many-bytes': d =>
    `Odczyt ${name(d.place, 'tabeli')} to ${d.found ?? 'więcej bajtów'}, więcej niż dozwolone ${d.most ?? 'maksimum'}: zwiększ limit przez „--max-bytes” albo czytaj mniej kolumn.`,
  'warehouse-failed': d =>
    `${name(d.place, 'Tabeli')} nie da się odczytać${d.said ? ` (${d.said})` : ''}: sprawdź jej adres w źródłach i czy masz do niej dostęp.`,
  'missing-file': d => `Brakuje pliku ${name(d.file, 'do audytu')}: sprawdź jego nazwę i folder.${meant(d.guess)}`,
  'not-a-workbook': d => `Nieprawidłowy plik${after(d.file)}: podaj plik .xlsx, .ods lub .xls albo folder plików .csv.`,
  'password-protected': d => `${name(d.file, 'Plik')} jest chroniony hasłem: zapisz kopię bez hasła i spróbuj ponownie.`,
  'too-large': d =>
    `${name(d.file, 'Plik')} jest uszkodzony albo za duży, by go odczytać: otwórz go w arkuszu kalkulacyjnym i zapisz ponownie albo podaj go w mniejszych częściach.`,
  damaged: d =>
    `${name(d.file, 'Plik')} jest uszkodzony i nie da się dodać do niego raportu: otwórz go w arkuszu kalkulacyjnym i zapisz ponownie. Nic nie zapisano.`,
  'empty-workbook': d => `${name(d.file, 'Plik')} jest pusty: uruchom „npx promise-audit new audyt.xlsx”, by dostać plik do wypełnienia.`,
  'not-a-plan': d =>
    `${name(d.file, 'Plik')} już istnieje, ale nie jest planem zrobionym z --plan: podaj nazwę pliku, którego jeszcze nie ma, a powstaną w nim pytania, albo sam plan. Nic nie zapisano.`,
  'plan-lacks': d =>
    `W planie ${name(d.file, 'karty')} brakuje ${d.column ?? 'nagłówka'}: wpisz to z powrotem do wiersza nagłówków albo zrób plan od nowa. Nic nie zapisano.`,
  'invalid-plan': d =>
    `Nieprawidłowy plan ${name(d.file, 'karty')}, wiersz ${d.row ?? '?'}: ${name(d.value, 'tego, co tam jest')} pod ${name(d.column, 'nagłówkiem')} nie da się odczytać.${d.allowed ? ` Może tam być: ${d.allowed}.` : ''} Nic nie zapisano.`,
  'row-uncountable': d =>
    `Nie da się przyjąć wiersza ${d.row ?? '?'} planu ${name(d.file, 'karty')}: w komórkach kolumny ${name(d.column, '')} nie ma ani kilku stałych odpowiedzi, ani liczb, ani – razem z kolumną pod „Do kolumny” – pary godzin lub dat. Usuń ten wiersz z planu albo wpisz na karcie „${own('Sources')}”, co ta kolumna zawiera. Nic nie zapisano.`,
  'not-writable': d => {
    const file = name(d.file, 'Pliku');
    if (d.reason === 'no-folder')
      return `${file} nie da się zapisać, bo nie ma folderu ${name(d.folder, 'na niego')}: utwórz go najpierw albo wybierz inne miejsce.`;
    if (d.reason === 'no-right')
      return `${file} nie da się zapisać, bo masz tam tylko prawo odczytu: wybierz inne miejsce albo poproś o prawo zapisu.`;
    if (d.reason === 'full') return `${file} nie da się zapisać, bo dysk jest pełny: zwolnij miejsce albo wybierz inny folder.`;
    return `${file} nie da się zapisać: zamknij go gdzie indziej albo wybierz inne miejsce.`;
  },
  'no-backup': d => `${name(d.file, 'Plik')} nie ma karty z kopią, więc nie ma czego cofać.`,
  'not-readable': d => `Nie masz prawa odczytać ${name(d.file, 'tego pliku')}: poproś o to właściciela albo zrób własną kopię.`,
  'not-a-file': d =>
    `${name(d.file, 'To')} jest folderem, urządzeniem albo odnośnikiem donikąd, a nie plikiem do zapisu: wybierz inną nazwę.`,
  'output-is-input': d => `${name(d.file, 'Wynik')} jest jednym z odczytywanych plików i przepadłby: wybierz inną nazwę. Nic nie zapisano.`,
  'same-output': d =>
    `${name(d.file, 'Wynik')} i ${name(d.guess, 'inny wynik')} to ten sam plik: nadaj każdemu własną nazwę. Nic nie zapisano.`,
  'saved-meanwhile': d =>
    `${name(d.file, 'Plik')} w międzyczasie zapisał ktoś inny: nic nie zapisano. Zrób to samo jeszcze raz, z tym, co tam teraz jest.`,
  'busy-file': d => `Właśnie teraz inny proces zapisuje ${name(d.file, 'ten plik')}: nic nie zapisano. Spróbuj za minutę.`,
  'half-written': d =>
    `${name(d.file, 'Pliku')} nie da się zapisać: zamknij go gdzie indziej albo wybierz inne miejsce. Przedtem zapisano: ${d.done ?? ''}.`,
  'not-our-copy': d =>
    `${name(d.file, 'Plik')} już istnieje i nie powstał w Promise Audit: wybierz inną nazwę przez -o albo przenieś go. Nic nie zapisano.`,
  'copy-unreadable': d =>
    `${name(d.file, 'Kopia')} już istnieje i nie da się jej odczytać, więc przepadłoby to, co w niej wpisano i zapisano: przenieś ją albo wybierz inną nazwę przez -o. Nic nie zapisano.`,
  'copy-has-more': d =>
    `${name(d.file, 'Kopia')} ma na karcie ${name(d.tab, 'z dowodami')}${d.cell ? `, w komórce ${d.cell},` : ''} coś, czego nie ma ${name(d.from, 'plik wejściowy')}, i by to straciła: kontynuuj od tej kopii z --in-place, przenieś ją albo wybierz inną nazwę przez -o. Nic nie zapisano.`,
  'not-in-place': d =>
    `${name(d.file, 'Tego pliku')} nie da się zapisać w miejscu; działa to tylko dla plików Excela: pomiń --in-place, a powstanie kopia obok.`,
  'beyond-excel': d =>
    `Karta ${name(d.tab, 'z dowodami')} ma ${d.rows ?? 'za dużo'} wierszy i ${d.columns ?? 'za dużo'} kolumn, a plik Excela mieści 1 048 576 i 16 384: skróć ją albo podziel. Nic nie zapisano.`,
  'no-browser': () =>
    'Obraz wymaga przeglądarki Chromium lub Chrome na tym komputerze, a żadnej nie dało się użyć: zainstaluj ją albo wskaż w zmiennej CHROMIUM; --html daje tę samą stronę bez niej. Nic nie zapisano.',
  'file-exists': d => `${name(d.file, 'Plik')} już istnieje: wybierz inną nazwę albo przenieś go.`,
  'invalid-option': d =>
    `Nieprawidłowa opcja${after(d.option)}${d.value ? `: ${quoted(d.value, 200)} nie da się odczytać` : ': nie jest znana'}.${
      d.other
        ? ` Wpisz ${d.option} albo ${d.other}, nie oba naraz.`
        : d.allowed
          ? ` Wpisz ${d.allowed}.`
          : ' Zobacz „npx promise-audit --help”.'
    }${meant(d.guess)}`,
  'not-a-table': d => `${name(d.file, 'To')} jest folderem: podaj jeden plik z niego albo nazwę karty.`,
  'not-text': d =>
    `${name(d.file, 'Plik')} nie jest ani tekstem, ani tabelą, lecz obrazem, dokumentem, archiwum albo czymś podobnym: zapisz tabelę jako .csv lub .xlsx albo skopiuj tekst do pliku .txt i podaj ten plik.`,
  'long-copy': d =>
    `${name(d.file, 'Tekst')} jest dłuższy niż to, co można przeczytać naraz: podaj strony, na których coś jest obiecane, po kilka naraz.`,
  'empty-table': d => `${name(d.file, 'Plik')} jest pusty: nie ma w nim dowodów.`,
  'not-evidence': d => `${name(d.tab, 'Ta karta')} jest kartą samego audytu: podłącz taką, która zawiera dowody.`,
  connected: d =>
    `${name(d.tab, 'Ta karta')} jest już podłączona: aby zmienić odpowiedzi, podłącz ją z --plan plan.csv albo zmień jej wiersze na karcie ze źródłami.`,
  'missing-option': d => `Brakuje ${missing[d.what ?? ''] ?? 'czegoś'}: wpisz na przykład „${d.example ?? 'npx promise-audit --help'}”.`,
  'missing-value': d => `Za ${name(d.option, 'opcją')} brakuje wartości: wpisz na przykład „${d.example ?? 'npx promise-audit --help'}”.`,
  'no-value': d => `${name(d.option, 'Ta opcja')} nie przyjmuje wartości: wpisz ją samą.`,
  'one-too-many': d =>
    `${name(d.file, 'To')} to o jedną nazwę za dużo: wpisz na przykład „${d.example ?? 'npx promise-audit --help'}”, osobno dla każdego pliku, a nazwę ze spacjami w cudzysłowie.`,
  'unknown-command': d => `Nieznane polecenie${after(d.command)}: użyj jednego z: ${d.allowed ?? ''}.${meant(d.guess)}`,
};
