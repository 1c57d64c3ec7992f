import type { Draft } from '../../draft';
import type { playground as playgroundInEnglish } from '../../en/hosts/playground';
import { plural, quoted } from '../numbers';

/** What the playground says around its grid. */
export const playground: Draft<typeof playgroundInEnglish> = {
  title: 'Promise Audit na próbę',
  untitled: 'Nowy arkusz',
  note: 'Wszystko zostaje na tym komputerze.',
  loading: 'Wczytywanie przykładu…',
  failed: 'Nie udało się uruchomić. Odśwież stronę; jeśli tak zostanie, uruchom ją na nowo przez „npm run playground”.',
  open: 'Otwórz…',
  save: 'Zapisz jako .xlsx',
  gridLabel: 'Arkusz',
  sidebarLabel: 'Panel boczny Promise Audit',
  closeSidebar: 'Zamknij panel boczny',
  toSidebar: 'Przejdź do panelu bocznego (F6)',
  file: {
    example: 'Nowy przykład',
    empty: 'Nowy pusty arkusz',
    open: 'Otwórz .xlsx lub .csv…',
    save: 'Zapisz jako .xlsx',
    picture: 'Kopiuj podsumowanie jako obraz',
  },
  copiedPicture: 'Podsumowanie jest w schowku jako obraz: wklej je do slajdu albo maila.',
  ok: 'OK',
  cancel: 'Anuluj',
  setUp: {
    offer: 'Zacznij od przykładu, czyli obietnic i dowodów wymyślonej marki, które usuwa jedno kliknięcie, albo od pustych kart na własne.',
    example: 'Przykład',
    empty: 'Puste karty',
  },
  removeExample: tabs =>
    `W tym arkuszu jest przykład. Można usunąć jego ${plural(tabs, ['kartę', 'karty', 'kart'])} ze wszystkim, co w nich wpisano i co mówią o nim raport i historia, i utworzyć w zamian puste; przywraca je Edycja › Cofnij.`,
  removeButton: 'Usuń przykład',
  replace: 'Zastąpi to arkusz, który jest tu otwarty. Zapisz go najpierw, jeśli chcesz go zachować.',
  replaceButton: 'Zastąp',
  addOrReplace: 'Dodać karty z pliku do otwartego tu arkusza, czy otworzyć plik w jego miejsce?',
  addButton: 'Dodaj karty',
  reading: file => `Odczytywanie ${quoted(file)}…`,
  opened: tabs =>
    `Otwarto ${plural(tabs, ['kartę', 'karty', 'kart'])}. Formuły przyszły jako wartości, które pokazują; sam plik nigdy nie jest zapisywany.`,
  added: (tab, rows) =>
    `Dodano kartę ${quoted(tab)}, ${plural(rows, ['wiersz', 'wiersze', 'wierszy'])}. Powiedz w panelu bocznym, co zawierają jej kolumny.`,
  saving: 'Zapisywanie .xlsx…',
  saved: file => `Zapisano ${quoted(file)} w pobranych plikach.`,
  noServer:
    'To kopia bez serwera, który czyta i zapisuje pliki. Uruchom całość przez „npm run playground”, by otwierać i zapisywać pliki .xlsx i .csv.',
  lost: 'Serwer nie odpowiada. Uruchom go ponownie przez „npm run playground”; to, co wpisano, nadal tu jest.',
  server: {
    ready: address => `Otwórz ${address} (Ctrl+C zatrzymuje).`,
    built: folder => `Utworzono stronę statyczną w ${folder}. Udostępnij ten folder dowolnym serwerem WWW.`,
    help: [
      'npm run playground                      udostępnia tylko na tym komputerze',
      'npm run playground -- --port 8080       na innym porcie niż 8021',
      'npm run playground -- --build <folder>  tworzy stronę statyczną, która nie otwiera ani nie zapisuje plików',
    ].join('\n'),
    portTaken: port => `Port ${port} jest zajęty: zatrzymaj to, co go używa, albo wybierz inny przez „--port”.`,
    tooLarge: megabytes => `Plik jest większy niż ${megabytes} MB: użyj wiersza poleceń.`,
    notReadable: file => `${quoted(file)} nie jest plikiem .xlsx, .ods, .xls ani .csv.`,
    emptyFile: file => `W ${quoted(file)} nic nie ma.`,
    invalidAddress: 'Nie ma tu takiego adresu.',
    invalidCopy: 'Nie udało się zapisać arkusza: odśwież stronę i spróbuj ponownie.',
  },
};
