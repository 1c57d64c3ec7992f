import type { Draft } from '../../draft';
import type { claim as claimInEnglish } from '../../en/report/claim';
import { labels } from '../labels';
import { answers, days } from '../nouns';
import { form, list, plural, quoted } from '../numbers';

/** What the file of a claim says: facts about a promise that is to be advertised. */
export const claim: Draft<typeof claimInEnglish> = {
  title: id => `Karta obietnicy: ${id}`,
  parts: {
    words: 'Jej słowa',
    where: 'Gdzie jest złożona',
    test: 'Odpowiedź ją potwierdza, gdy',
    result: 'Co ustalono',
    base: 'Odpowiedzi',
    period: 'Daty odpowiedzi',
    sources: 'Rodzaje źródeł',
    leftOut: 'Co pominięto i dlaczego',
    cells: 'W których komórkach',
  },
  result: (p, f) =>
    p.keptRate === null || p.interval === null
      ? `${labels.verdicts![p.verdict]}: nie liczy się do niej żadna odpowiedź.`
      : `${labels.verdicts![p.verdict]}: dostaje to ${f.percent(p.keptRate)} klientów (${f.interval(p.interval)}); obiecano ${f.percent(p.promisedFor)}.`,
  base: (p, f) => `${plural(p.n, answers)}; ${form(p.kept, ['potwierdza', 'potwierdzają', 'potwierdza'])} ją ${f.count(p.kept)}`,
  period: (p, f) => {
    if (p.oldest === null || p.newest === null) return 'Nie liczy się żadna odpowiedź z datą.';
    return p.oldest.slice(0, 10) === p.newest.slice(0, 10) ? f.date(p.newest) : `od ${f.date(p.oldest)} do ${f.date(p.newest)}`;
  },
  leftOut: (p, f) => {
    if (p.leftOut.n === 0) return 'Zespół nie pominął żadnej odpowiedzi.';
    const reasons = p.leftOut.reasons.map(({ text, n }) => `${quoted(text, 60)} (${f.count(n)})`);
    const rate = p.leftOut.keptRateWith === null ? '' : `; razem z nimi dostawałoby to ${f.percent(p.leftOut.keptRateWith)} klientów`;
    return `${plural(p.leftOut.n, answers)}: ${list(reasons)}${rate}.`;
  },
  care: ({ promise, vague, green, staleDays, isUndated, isWide }) => [
    ...(vague.length === 0
      ? []
      : [
          `${list(vague.map(word => quoted(word)))} to ${vague.length === 1 ? 'słowo, którego' : 'słowa, których'} nikt nie zmierzy: powiedz liczbą, co klient dostaje.`,
        ]),
    ...(green.length === 0
      ? []
      : [
          `${list(green.map(word => quoted(word)))}: ogólne twierdzenie o środowisku wymaga uznanej, ponadprzeciętnej efektywności środowiskowej, a żadnego produktu nie wolno nazywać neutralnym dzięki kompensacji (dyrektywa (UE) 2024/825, stosowana od 27 września 2026). Powiedz, co dokładnie jest lepsze, i daj to potwierdzić.`,
        ]),
    ...(promise.leftOut.keptRateWith === null || promise.leftOut.keptRateWith >= promise.promisedFor
      ? []
      : [
          `Z odpowiedziami, które zespół pominął, byłaby dotrzymywana rzadziej, niż obiecano: powiedz przy każdej, dlaczego się nie liczy.`,
        ]),
    ...(staleDays === null
      ? []
      : [`Najnowsza odpowiedź ma ${plural(staleDays, days)}: zapytaj ponownie, zanim powiesz, że klienci dostają to teraz.`]),
    ...(isUndated ? ['Żadna odpowiedź nie ma daty: nie wiadomo, czy klienci dostają to teraz.'] : []),
    ...(isWide
      ? [`Przedział jest szeroki, bo opiera się na niewielu odpowiedziach (${promise.n}): najpierw zapytaj więcej klientów.`]
      : []),
    ...(promise.verdict === 'kept'
      ? []
      : [
          'Według odpowiedzi, które się liczą, nie jest dotrzymywana ponad wszelką wątpliwość: reklamowanie jej jako faktu nie ma tu oparcia.',
        ]),
  ],
  nothing: 'Nic w jej słowach ani w odpowiedziach nie wymaga ostrożności.',
  noAdvice:
    'Ta karta mówi, co ustalono tego dnia i w których komórkach. Nie jest poradą prawną: czy tak wolno się reklamować, oceni wasz prawnik.',
};
