import type { ChangeVerdict } from '../../../core/audit';
import type { ExpectationVerdict } from '../../../core/judgement/expectation';
import type { Draft } from '../../draft';
import type { server as serverInEnglish } from '../../en/hosts/server';
import { labels } from '../labels';
import { form, list, plural, quoted } from '../numbers';

const changes: Record<ChangeVerdict, string> = {
  better: 'naprawdę lepiej',
  worse: 'naprawdę gorzej',
  'no-change': 'zmiana w granicach przypadku',
  'too-few': 'za mało nowych odpowiedzi, by to powiedzieć',
  'not-comparable': 'nieporównywalne',
};

const left = (cells: number): string =>
  cells === 0
    ? ''
    : ` Bez zmian ${form(cells, ['zostaje', 'zostają', 'zostaje'])} ${plural(cells, ['komórka', 'komórki', 'komórek'])}: w międzyczasie ktoś coś tam zmienił albo jest tam formuła.`;

/** What the add-on tells the sidebar: sentences about a promise, and what was done. */
export const server: Draft<typeof serverInEnglish> = {
  expectation: (verdict, level) => {
    const ends: Record<ExpectationVerdict, string> = {
      looser: ', czyli więcej, niż obiecujemy',
      tighter: ', czyli mniej, niż obiecujemy',
      aligned: ', tak jak obiecujemy',
      unknown: '',
    };
    return `Klienci oczekują „${level}”${ends[verdict]}.`;
  },
  change: (since, points, verdict) => `${points === null ? 'Od' : `${points} od`} ${since}: ${changes[verdict]}.`,
  evidence: (grade, newest) => `Ocena dowodów: ${labels.grades![grade]}${newest === null ? '' : `, najnowszy z ${newest}`}.`,
  entry: {
    hint: 'Na przykład „co najmniej 4”, „w ciągu 2 dni” albo „tak”.',
    reads: test => `Odczytano jako: ${test}`,
    readsOwn: test => `Puste: warunek wskaźnika, ${test}`,
    byDefault: share => `Puste: tak jak w ustawieniach, ${share}`,
    noTest: 'Ten wskaźnik nie ma własnego warunku: wpisz go, na przykład „co najmniej 4” albo „w ciągu 2 dni”.',
    needsMetric: 'Wybierz najpierw wskaźnik.',
    unknownMetric: 'Na karcie ze wskaźnikami nie ma takiego wskaźnika.',
    unreadable: 'Nie da się tego odczytać. Napisz na przykład „co najmniej 4”, „w ciągu 2 dni” albo „tak”.',
    offScale: (lowest, highest) => `Żadna odpowiedź na tej skali (od ${lowest} do ${highest}) tego nie spełni.`,
    noShare: 'To nie jest odsetek: napisz go tak: 90 %.',
  },
  madeTabs: (made, renamed) => {
    if (made === 0) return 'Wszystkie karty już są.';
    const others = renamed.map(({ name, title }) => `${quoted(name)} nazywa się ${quoted(title)}`);
    return `Utworzono ${plural(made, ['kartę', 'karty', 'kart'])}.${others.length ? ` Taką nazwę ma już twoja karta, więc ${list(others)}.` : ''}`;
  },
  otherTitle: (name, n) => `${name} (${n})`,
  removedExample: 'Przykładu już nie ma, a raport jest znowu pusty. W jego miejscu są puste karty.',
  madePage: tab => `Strona jest na karcie ${tab}, według stanu na teraz. Następna zajmie jej miejsce.`,
  saved: count =>
    `Zapisano ${plural(count, ['obietnicę', 'obietnice', 'obietnic'])} na karcie ${quoted(labels.tabs!.history!)}. Następne sprawdzenie porówna się z tym.`,
  proposed: (rows, open) => {
    const already = `otwarte działanie ma już ${plural(open, ['obietnica', 'obietnice', 'obietnic'])}`;
    if (rows === 0) return `Do karty z działaniami nic nie dodano: ${already}.`;
    return `Do karty z działaniami dodano ${plural(rows, ['wiersz', 'wiersze', 'wierszy'])}${open === 0 ? '' : `; ${already}`}.`;
  },
  edited: cells => `Zapisano: ${list(cells)}.`,
  set: name => `Zmieniono ${quoted(name)}.`,
  connected: (tab, sources, metrics) =>
    sources + metrics === 0
      ? `${quoted(tab)} jest już podłączona: nic nie dodano.`
      : `Podłączono ${quoted(tab)}: ${list([`${plural(sources, ['wiersz', 'wiersze', 'wierszy'])} w źródłach`, ...(metrics ? [`${plural(metrics, ['wiersz', 'wiersze', 'wierszy'])} we wskaźnikach`] : [])])}.`,
  matched: (rows, touchpoints) =>
    rows + touchpoints === 0
      ? 'Zdecydowano o tym już wcześniej.'
      : `Do karty z dopasowaniami dodano ${plural(rows, ['wiersz', 'wiersze', 'wierszy'])}${touchpoints === 0 ? '' : `, a do punktów styku ${plural(touchpoints, ['nowy: podaj tam jego etap', 'nowe: podaj tam ich etapy', 'nowych: podaj tam ich etapy'])}`}.`,
  fixed: (changed, skipped, backup) =>
    backup === null
      ? 'Nie było już czego zmieniać.'
      : `Zmieniono ${plural(changed, ['komórkę', 'komórki', 'komórek'])}; dawne wartości są na karcie ${quoted(backup)}.${left(skipped)}`,
  undone: (changed, skipped) => `Przywrócono ${plural(changed, ['komórkę', 'komórki', 'komórek'])}.${left(skipped)}`,
};
