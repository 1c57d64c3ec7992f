import type { AuditErrorCode } from '../../../core/table/user-error';
import type { Draft } from '../../draft';
import { own } from '../../naming/own-names';
import { quoted } from '../numbers';

type Details = Record<string, string>;

const name = (text: string | undefined, otherwise: string): string => (text ? quoted(text, 200) : otherwise);
const meant = (guess: string | undefined): string => (guess ? ` Czy chodziło o ${quoted(guess, 200)}?` : '');

/** Why the audit cannot start or be written, and what to do. */
export const errors: Draft<Record<AuditErrorCode, (details: Details) => string>> = {
  'missing-tab': d =>
    `Brakuje karty ${name(d.tab, 'audytu')}${d.file ? ` w ${quoted(d.file, 200)}` : ''}: ${
      d.near
        ? `podobna jest ${quoted(d.near)}, ale nie ma kolumny ${name(d.column, 'wymaganej')}. Nadaj ten nagłówek kolumnie, która ją zawiera.`
        : 'dodaj ją albo niech utworzy ją „Skonfiguruj audyt” w Arkuszach lub „npx promise-audit new audyt.xlsx” w wierszu poleceń.'
    }${meant(d.guess)}`,
  'missing-column': d =>
    `Brakuje kolumny ${name(d.column, 'wymaganej')} na karcie ${name(d.tab, 'audytu')}: dodaj ten nagłówek${d.near ? ` albo wpisz go w miejsce ${quoted(d.near)}` : ''}.${meant(d.guess)}`,
  'no-promises': d =>
    `Nie ma obietnicy do sprawdzenia: wpisz co najmniej jedną na karcie ${name(d.tab, 'z obietnicami')}${d.example ? ` albo daj je odczytać z tego, co mówi marka, na przykład przez „${d.example}”` : ''}.`,
  'tab-taken': d => `Własna karta nosi nazwę ${name(d.tab, 'karty raportu')}: zmień jej nazwę i uruchom audyt ponownie. Nic nie zapisano.`,
  busy: () => 'Ktoś inny właśnie uruchomił audyt w tym arkuszu: spróbuj za minutę.',
  cancelled: () => 'Anulowano: niczego nie zmieniono.',
  'too-long': () =>
    `Dowodów jest za dużo na jedno uruchomienie w Arkuszach Google, więc je przerwano i niczego nie zmieniono: skróć okres w ustawieniach („${own('Settings', 'Evidence from')}”) albo sprawdź pobrany plik w wierszu poleceń.`,
  'too-many-rows': d => `Wierszy dowodów jest ${d.rows ?? 'za dużo'}: skróć okres w ustawieniach („${own('Settings', 'Evidence from')}”).`,
  'view-only': () => 'Możesz tylko przeglądać ten arkusz: poproś właściciela o prawo do edycji albo zrób własną kopię.',
  protected: d =>
    `Arkusze Google nie pozwalają zmienić ${name(d.tab, 'tej karty')}: poproś osobę, która ją zabezpieczyła, albo zdejmij ochronę.`,
  'metric-in-use': d => `${name(d.name, 'Ten wskaźnik')} jest w użyciu: podaje go obietnica, podłączona karta albo karta z dowodami.`,
  'invalid-entry': d => `${name(d.value, 'Tego')} nie da się odczytać w polu ${name(d.column, 'do wypełnienia')}: nic nie zapisano.`,
  'changed-meanwhile': d => `W komórce na karcie ${name(d.tab, 'audytu')} jest już co innego albo formuła: nic nie zapisano. Zajrzyj tam.`,
  'missing-promise': d =>
    `Obietnicy ${name(d.id, 'tej')} nie ma już na karcie ${name(d.tab, 'z obietnicami')}: sprawdź obietnice jeszcze raz.`,
  'invalid-question': () => 'Panel boczny i dodatek się nie rozumieją: zamknij panel, otwórz go ponownie i spróbuj jeszcze raz.',
};
