import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { labels } from '../labels';
import { answers, touchpoints } from '../nouns';
import { headed, list, plural, quoted } from '../numbers';

/** Flaw 2: the right question was not asked at the right moment. */
export const information: Draft<FindingWords> = {
  'phase-not-covered': {
    name: 'Niezbadana faza',
    sentence: d => `Żadna wliczana odpowiedź nie pochodzi z fazy „${labels.phases![d.phase]}”.`,
    fix: d => `Wybierz jeden punkt styku ${labels.phases![d.phase]} i zadaj tam jedno pytanie.`,
  },
  'stage-without-evidence': {
    name: 'Etap bez dowodów',
    sentence: d => `Etap ${quoted(d.stage)} ma ${plural(d.touchpoints, touchpoints)} i ani jednej wliczanej odpowiedzi.`,
    fix: d =>
      d.touchpoints === 1 ? 'Zadaj w tym punkcie styku jedno pytanie.' : 'Zadaj jedno pytanie w najruchliwszym punkcie styku tego etapu.',
  },
  'scores-without-comments': {
    name: 'Oceny bez komentarzy',
    sentence: d => `${headed(d)}${plural(d.n, answers)} bez ani jednego komentarza; liczba jest znana, powód nie.`,
    fix: () => 'Dodaj po ocenie jedno pytanie otwarte: „Jaki jest główny powód?”',
  },
  'one-kind-of-evidence': {
    name: 'Jeden rodzaj dowodów',
    sentence: d =>
      `${plural(d.promises, ['obietnica opiera się', 'obietnice opierają się', 'obietnic opiera się'])} na jednym rodzaju dowodów: ${labels.sources![d.source]}.`,
    fix: d =>
      d.source === 'survey'
        ? 'Dodaj drugi rodzaj, na przykład opinie, rozmowy albo własne dane.'
        : 'Dodaj drugi rodzaj, na przykład krótką ankietę wśród klientów.',
  },
  'expectation-not-asked': {
    name: 'Nie zapytano o oczekiwania',
    sentence: (d, f) =>
      `Czego klienci oczekują, nie wiadomo przy ${f.count(d.promises.length)} z ${plural(d.of, ['mierzalnej obietnicy', 'mierzalnych obietnic', 'mierzalnych obietnic'])}: ${firstOf(d.promises)}.`,
    fix: () => `Zapytaj klientów, czego oczekują, zanim to dostaną, i zapisz to w kolumnie „${own('Evidence', 'Expected')}”.`,
  },
  'scores-only': {
    name: 'Same zdania klientów',
    sentence: d =>
      `${plural(d.promises, ['obietnica opiera się', 'obietnice opierają się', 'obietnic opiera się'])} na tym, co ludzie mówią; nigdzie nie mierzy się czasu, opóźnienia ani innego faktu.`,
    fix: () => 'Dodaj choć jedne własne dane, na przykład godziny zamówień i dostaw.',
  },
};

/** The first names and how many more there are. */
function firstOf(names: string[], most = 5): string {
  if (names.length <= most) return list(names);
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')} i jeszcze ${plural(more, ['inna', 'inne', 'innych'])}`;
}
