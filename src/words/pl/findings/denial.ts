import { unstopped } from '../../clip';
import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { labels } from '../labels';
import { answers, complaints } from '../nouns';
import { form, headed, named, plural, quoted } from '../numbers';

/** Flaw 3: good data are picked, bad data are left out or explained away. */
export const denial: Draft<FindingWords> = {
  overconfident: {
    name: 'Zbyt optymistycznie',
    sentence: (d, f) => {
      const { percent, interval } = f.apart(d.believed, d.keptRate, ...d.interval);
      return `Naszym zdaniem ${percent(d.believed)} klientów powiedziałoby, że ${named(d)} jest dotrzymywana; mówi tak ${percent(d.keptRate)} (${interval(d.interval)}, ${plural(d.n, answers)}).`;
    },
    fix: () => 'Pokaż zespołowi odpowiedzi klientów, zanim powstanie następny plan.',
  },
  'left-out-flatters': {
    name: 'Pominięto, i to upiększa',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.keptRateWith);
      return `${headed(d)}pominięto ${plural(d.n, answers)}; bez ${d.n === 1 ? 'niej' : 'nich'} dotrzymano ${percent(d.keptRate)}, z ${d.n === 1 ? 'nią' : 'nimi'} ${percent(d.keptRateWith)}.`;
    },
    fix: d =>
      d.isRuled
        ? 'Powody pominięcia są uczciwe: podawaj je zawsze razem z tym odsetkiem.'
        : `Wlicz ${d.n === 1 ? 'ją' : 'je'} z powrotem albo zapisz regułę, która ${d.n === 1 ? 'ją' : 'je'} pomija.`,
  },
  'left-out-without-a-rule': {
    name: 'Pominięto bez reguły',
    sentence: d => `${headed(d)}pominięto ${plural(d.n, answers)} z powodem ${quoted(d.reason, 60)}, a to żaden powód.`,
    fix: () => 'Licz każdego prawdziwego klienta; pomijaj tylko testy, powtórzenia i błędne wpisy.',
  },
  'scores-hide-complaints': {
    name: 'Oceny zasłaniają reklamacje',
    sentence: (d, f) =>
      `Według ocen ${named(d)} jest dotrzymywana w ${f.percent(d.keptRate)} (${plural(d.n, answers)}), a jednak ${form(d.complaints, ['przeczy', 'przeczą', 'przeczy'])} temu ${plural(d.complaints, complaints)}.`,
    fix: () => 'Przeczytaj reklamacje jedną po drugiej i poproś tych klientów także o ocenę.',
  },
  'sources-disagree': {
    name: 'Źródła się nie zgadzają',
    sentence: (d, f) => {
      const { percent } = f.apart(d.high.keptRate, d.low.keptRate);
      const of = (side: typeof d.high) => `${labels.sources![side.source]} ${percent(side.keptRate)} (${plural(side.n, answers)})`;
      return `Źródła nie zgadzają się, czy ${named(d)} jest dotrzymywana: ${of(d.high)}, ${of(d.low)}.`;
    },
    fix: d => `Sprawdź, do kogo dociera każde źródło, i zacznij od odpowiedzi z niższym wynikiem (${labels.sources![d.low.source]}).`,
  },
  'broken-without-action': {
    name: 'Niedotrzymana, bez działania',
    sentence: d => `${named(d)} jest niedotrzymana i nie ma dla niej otwartego działania.`,
    fix: () => 'Otwórz jedno działanie z osobą odpowiedzialną i terminem.',
  },
  'done-without-effect': {
    name: 'Zrobione, a nadal niedotrzymana',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.promisedFor);
      const action = d.action ? `Działanie ${quoted(unstopped(d.action))}` : 'Działanie';
      return `${action} zakończono ${f.date(d.doneOn)}, a ${named(d)} nadal jest niedotrzymana: od tego czasu dotrzymano ${percent(d.keptRate)} (${plural(d.n, answers)}), obiecano ${percent(d.promisedFor)}.`;
    },
    fix: () => 'Poszukaj przyczyny, którą pominięto: przeczytaj, co od tego czasu mówią zawiedzeni.',
  },
  'action-overdue': {
    name: 'Działanie po terminie',
    sentence: (d, f) =>
      `Działanie ${quoted(unstopped(d.action) || d.promiseId)} miało być gotowe ${f.date(d.due)} i nie jest zrobione${d.owner ? ` (${d.owner})` : ''}.`,
    fix: d =>
      d.owner
        ? `Uzgodnij nowy termin (${d.owner}) albo zrezygnuj z działania i napisz dlaczego.`
        : 'Wyznacz osobę odpowiedzialną i nowy termin albo zrezygnuj z działania i napisz dlaczego.',
  },
  'action-without-owner-or-date': {
    name: 'Działanie bez osoby lub terminu',
    sentence: d =>
      `Działanie ${quoted(unstopped(d.action) || d.promiseId)} nie ma ${d.lacks === 'both' ? 'ani osoby odpowiedzialnej, ani terminu' : d.lacks === 'owner' ? 'osoby odpowiedzialnej' : 'terminu'}.`,
    fix: d =>
      d.lacks === 'due'
        ? 'Uzgodnij dzień.'
        : d.lacks === 'owner'
          ? 'Wyznacz do tego jedną osobę.'
          : 'Wyznacz do tego jedną osobę i uzgodnij dzień.',
  },
};
