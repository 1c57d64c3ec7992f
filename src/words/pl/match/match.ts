import type { Draft } from '../../draft';
import type { match as matchInEnglish } from '../../en/match/match';
import { form, list, plural, quoted } from '../numbers';

const named = (words: readonly string[]): string => list(words.slice(0, 3).map(word => quoted(word)));
const inComments = ['komentarz', 'komentarze', 'komentarzy'] as const;

/** What is said of evidence that names no touchpoint. */
export const match: Draft<typeof matchInEnglish> = {
  reasons: {
    words: (telling, touchpoint) =>
      `${named(telling)}: ${telling.length === 1 ? 'to słowo' : 'te słowa'} z obietnic w ${quoted(touchpoint)} albo z tamtejszych komentarzy.`,
    alike: (telling, touchpoint) =>
      `W ${quoted(touchpoint)} żaden komentarz nie ma jeszcze ${named(telling)}, ale inne słowa tych komentarzy mówią najwięcej właśnie o tym punkcie styku.`,
    several: (_, __, near) =>
      near.length > 1
        ? `Mówi tyle samo o ${list(near.slice(0, 2).map(one => quoted(one)))}.`
        : `Może należeć do ${quoted(near[0]!)}, ale niewiele za tym przemawia.`,
    maybe: (telling, touchpoint) =>
      `${named(telling)} ${telling.length === 1 ? 'to nazwa punktu' : 'to nazwy punktu'} styku ${quoted(touchpoint)}, ale obok innych słów może znaczyć co innego. Potwierdź raz, a będzie się liczyć wszędzie.`,
    new: ([phrase = '', ...beside]) =>
      `Żaden punkt styku nie nazywa się ${quoted(phrase)}${beside.length === 0 ? '' : `, często obok: ${named(beside)}`}. Jeśli klienci się tam z wami stykają, brakuje go na waszej mapie.`,
    nothing: () => 'Żadne słowo nie jest znane z żadnego punktu styku.',
  },
  counts: ({ free, byRule, byDecision, byLearning, ignored, unmatched }) => {
    const parts: [number, string][] = [
      [byRule, 'dopasowane po nazwach punktów styku'],
      [byDecision, 'dopasowane waszymi decyzjami'],
      [byLearning, 'dopasowane tym, czego nauczyły wiersze już umieszczone'],
      [ignored, 'pominięte waszymi decyzjami'],
      [unmatched, 'jeszcze niedopasowane'],
    ];
    const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${what}: ${n}`);
    return free === 0 ? 'Żadnemu komentarzowi nie brakuje punktu styku.' : `${plural(free, inComments)} bez punktu styku: ${list(said)}.`;
  },
  named: (right, of) =>
    of === 0
      ? 'Jak często nazwy trafiają, nie da się tu zmierzyć, bo żaden taki wiersz sam nie podaje punktu styku; w oznaczonych opiniach trafiały w 97 na 100.'
      : `Nazwy trafiły w ${right} z ${plural(of, ['komentarza', 'komentarzy', 'komentarzy'])}, których wiersze same podają punkt styku.`,
  measured: (right, of) =>
    `Nauczone z wierszy, które już umieszczono: z ${plural(of, ['odłożonego komentarza', 'odłożonych komentarzy', 'odłożonych komentarzy'])} odgadnięto dobrze ${right}. Wasza decyzja zawsze ma pierwszeństwo.`,
  learned: ({ touchpoint, rows, words }) =>
    `${touchpoint}: ${plural(rows, inComments)}, po słowach takich jak ${list(words.map(word => quoted(word)))}.`,
  inParts: rows =>
    `${plural(rows, inComments)} ${form(rows, ['mówi', 'mówią', 'mówi'])} o więcej niż jednej sprawie: każde zdanie liczy się jako komentarz tam, gdzie należy, a ocena do żadnej z nich.`,
  unasked: rows =>
    `${plural(rows, inComments)} ${form(rows, ['zostaje otwarty', 'zostają otwarte', 'zostaje otwartych'])}: żadne pytanie nie rozstrzygnęłoby ich dość wielu.`,
};
