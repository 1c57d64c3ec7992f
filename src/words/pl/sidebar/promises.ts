import type { Draft } from '../../draft';
import type { promises as promisesInEnglish } from '../../en/sidebar/promises';
import { own } from '../../naming/own-names';
import { noStage, verdicts } from '../labels';
import { promises as forms, ofPromises } from '../nouns';
import { figures, plural, quoted } from '../numbers';

const plain = figures('');

/** What the view Promises says. Shares are 0..1. */
export const promises: Draft<typeof promisesInEnglish> = {
  title: n => plural(n, forms),
  none: 'Nie sprawdzono żadnej obietnicy. Wpisz pierwszą na karcie z obietnicami, a potem sprawdź obietnice.',
  filters: 'Filtruj obietnice',
  verdict: 'Werdykt',
  stage: 'Etap',
  owner: 'Osoba odpowiedzialna',
  all: 'Wszystkie',
  choice: (name, n) => `${name} (${n})`,
  noStage,
  noOwner: 'Bez osoby odpowiedzialnej',
  verdicts,
  showing: (shown, of) => (shown === of ? 'W kolejności naprawy.' : `${shown} z ${plural(of, ofPromises)}.`),
  nothingLeft: 'Żadna obietnica taka nie jest.',
  clear: 'Pokaż wszystkie obietnice',
  showMore: n => `Pokaż jeszcze ${n}`,
  more: n => `Na karcie „${own('Alignment')}” jest jeszcze ${plural(n, forms)}.`,
  seeReport: `Zobacz kartę „${own('Alignment')}”`,
  line: (promised, kept) => {
    if (kept === null) return `obiecano ${plain.percent(promised)}`;
    const { percent, points } = plain.apart(promised, kept);
    return `dotrzymano ${percent(kept)}, obiecano ${percent(promised)}: ${points(kept - promised)}`;
  },
  shares: (promised, kept, believed) => {
    const given = [promised, ...(kept === null ? [] : [kept]), ...(believed === null ? [] : [believed])];
    const { percent } = plain.apart(...given);
    return {
      promised: `obiecano ${percent(promised)}`,
      kept: kept === null ? null : `dotrzymano ${percent(kept)}`,
      believed: believed === null ? null : `naszym zdaniem ${percent(believed)}`,
    };
  },
  interval: (low, high) => `przedział ${plain.interval([low, high])}`,
  honest: level => `Najmniejsza uczciwa obietnica: ${level}.`,
  words: words => `Słowa zawiedzionych: ${words}.`,
  against: 'Przeciw',
  for: 'Za',
  moreQuotes: n => `Pokaż jeszcze ${plural(n, ['cytat', 'cytaty', 'cytatów'])}`,
  showQuote: 'Pokaż ten cytat na jego karcie',
  showEvidence: 'Pokaż dowody',
  showPromise: 'Pokaż obietnicę',
  showReport: 'Pokaż raport',
  claim: 'Przygotuj kartę do reklamy',
  propose: 'Zaproponuj działanie',
  edit: 'Zmień',
  proposal: {
    title: text => `Działanie dla ${quoted(text, 60)}`,
    action: 'Co zostanie zrobione',
    owner: 'Kto to robi',
    due: 'Do kiedy (może zostać puste)',
    add: 'Dodaj do działań',
    missing: 'Wpisz, co zostanie zrobione.',
    noTab: 'Nie ma jeszcze karty z działaniami: doda ją ekran startowy.',
  },
  entry: {
    title: text => `Zmień ${quoted(text, 60)}`,
    loading: 'Odczytywanie wiersza…',
    metric: 'Wskaźnik',
    noMetric: 'Bez wskaźnika',
    keptWhen: 'Dotrzymana, gdy',
    promisedFor: 'Obiecana dla',
    noColumns: `Karta z obietnicami nie ma na to kolumny. Dodaj tam „${own('Promises', 'Metric')}”, „${own('Promises', 'Kept when')}” albo „${own('Promises', 'Promised for')}”.`,
    reading: 'Odczytywanie…',
    save: 'Zapisz w obietnicach',
    unchanged: 'Niczego nie zmieniono.',
  },
};
